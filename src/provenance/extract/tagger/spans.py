"""From the network's answers to stretches of words: the likeliest ones, given where each begins, goes on and ends.

For each word a role has three logits: that it is inside, begins a stretch, ends one. The log-odds of a stretch are the
sum of its words' first logits, its first word's second and its last word's third.
"""

from __future__ import annotations

import numpy as np

Stretch = tuple[int, int]  # positions of words, end exclusive
Logits = np.ndarray  # words x 3: inside, begins, ends

FURTHEST = 12  # words to either side of a cue's anchor


def best(logits: Logits) -> tuple[Stretch, float]:
    """The likeliest single stretch of one word or more, and its log-odds."""
    inside, begins, ends = (column.astype(np.float64) for column in logits.T)
    total = np.cumsum(inside)
    start = begins - (total - inside)
    opened = np.maximum.accumulate(start)
    odds = opened + total + ends
    last = int(np.argmax(odds.round(4)))
    first = int(np.argmax(start[: last + 1].round(4)))
    return (first, last + 1), float(odds[last])


def likeliest(logits: Logits) -> tuple[list[Stretch], float]:
    """The likeliest set of stretches, in order, and its log-odds; none where none is likelier than not."""
    found: tuple[int, int, object] | None = None
    outside, within = 0.0, -np.inf
    begun, before = 0, found
    for i, (inside, begins, ends) in enumerate(logits.astype(np.float64).round(4).tolist()):
        entered = outside + begins
        if entered > within:
            within, begun, before = entered, i, found
        within += inside
        if within + ends > outside:
            outside, found = within + ends, (begun, i + 1, before)
    stretches: list[Stretch] = []
    step: object = found
    while isinstance(step, tuple):
        stretches.append((step[0], step[1]))
        step = step[2]
    return stretches[::-1], outside


def around(logits: Logits, anchor: int) -> Stretch:
    """The likeliest stretch that holds the word at `anchor`, at most `FURTHEST` words to either side."""
    low, high = max(0, anchor - FURTHEST), min(len(logits), anchor + FURTHEST + 1)
    inside, begins, ends = (column.astype(np.float64) for column in logits.T)
    before = np.cumsum(inside[low:anchor][::-1])[::-1]
    starts = begins[low : anchor + 1] + np.append(before, 0.0)
    after = np.insert(np.cumsum(inside[anchor + 1 : high]), 0, 0.0)
    stops = ends[anchor:high] + after
    start = anchor - int(np.argmax(starts[::-1].round(4)))
    return start, anchor + int(np.argmax(stops.round(4))) + 1
