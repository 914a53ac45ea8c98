"""Text in, attributions out: the network finds the words of cues, and for each its source and content.

A cue may be several words: each of them may anchor the attribution, and the surest does.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from attrs import frozen

from provenance.errors import WeightsError
from provenance.extract.tagger.spans import Stretch, around, best, likeliest
from provenance.extract.tagger.windows import Window, windows
from provenance.inference import Model, shipped
from provenance.model import Attribution, Span

MODEL = "attribution-en"
SUREST = 10.0  # log-odds beyond which nothing is surer
ROLES = ("source", "cue", "content")  # three logits each, in this order


Odds = tuple[float, float, float]  # log-odds of the cue's anchor, of a source, of the content


@frozen
class Reading:
    """One attribution in a window, in positions of words."""

    anchor: int
    cue: Stretch
    source: Stretch
    content: tuple[Stretch, ...]
    odds: Odds


def tag(text: str, model: Model | None = None) -> tuple[Attribution, ...]:
    """The attributions of `text` in order of their cues, attitudes included; the document id of each is empty.

    Takes any text in time linear in its length; the same text gives the same answer whatever else is read. Raises
    WeightsError where the shipped model cannot be loaded.
    """
    model = model or shipped(MODEL)
    threshold = model.constants["threshold"]
    return tuple(found for found, _ in possible(text, model) if found.confidence >= threshold)


def models() -> tuple[tuple[str, str], ...]:
    """The name and digest of what `tag` reads with; none where it cannot be loaded, as every document will say."""
    try:
        model = shipped(MODEL)
    except WeightsError:
        return ()
    return ((model.name, model.sha256),)


def possible(text: str, model: Model) -> Iterator[tuple[Attribution, Odds]]:
    """Every attribution that the network thinks possible, however unsure, with its log-odds."""
    for window in windows(text, model.wordpieces):
        for reading in _read(window, model):
            yield _attribution(window, reading, sureness(reading.odds, model)), reading.odds


def _read(window: Window, model: Model) -> list[Reading]:
    cues, anchors, roles = model.run(
        pieces=np.array(window.pieces), marks=np.array(window.marks), first=np.array(window.first)
    )
    return chosen(cues, anchors, roles)


def chosen(cues: np.ndarray, anchors: np.ndarray, roles: np.ndarray) -> list[Reading]:
    """The readings of the surest anchors, in order, no two cues overlapping.

    `cues` has a log-odds for each word, `roles` is anchors x words x 9.
    """
    order = sorted(range(len(anchors)), key=lambda n: (-round(float(cues[anchors[n]]), 4), int(anchors[n])))
    taken: set[int] = set()
    found = []
    for n in order:
        anchor = int(anchors[n])
        if anchor in taken:
            continue
        source, cue, content = (roles[n, :, column : column + 3] for column in (0, 3, 6))
        start, end = around(cue, anchor)
        if not taken.isdisjoint(range(start, end)):
            continue
        taken.update(range(start, end))
        found.append(_reading(anchor, (start, end), float(cues[anchor]), source, content))
    return sorted(found, key=lambda reading: reading.anchor)


def _reading(anchor: int, cue: Stretch, odds: float, source: np.ndarray, content: np.ndarray) -> Reading:
    speaker, spoken_by = best(source)
    pieces, said = likeliest(content)
    if not pieces:
        only, said = best(content)
        pieces = [only]
    return Reading(anchor, cue, speaker, tuple(pieces), (odds, spoken_by, said))


def sureness(odds: Odds, model: Model) -> float:
    """The probability in 0..1, to three places, that an attribution is there and rightly linked: a logistic fit."""
    anchor, source, content = (max(-SUREST, min(SUREST, value)) for value in odds)
    fitted = model.constants
    total = fitted["anchor"] * anchor + fitted["source"] * abs(source) + fitted["content"] * content
    return round(1 / (1 + math.exp(-fitted["constant"] - total)), 3)


def _attribution(window: Window, reading: Reading, confidence: float) -> Attribution:
    def spans(*stretches: Stretch) -> tuple[Span, ...]:
        return tuple(Span(window.starts[start], window.ends[end - 1]) for start, end in stretches)

    source = spans(reading.source) if reading.odds[1] > 0 else ()
    return Attribution("", source, spans(reading.cue), spans(*reading.content), confidence=confidence)
