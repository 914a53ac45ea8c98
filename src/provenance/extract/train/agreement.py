"""How far attributions agree with those that people marked."""

from __future__ import annotations

import random
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from attrs import frozen

from provenance.extract.train.corpus import Text
from provenance.model import Attribution, Span

SAME_CONTENT = 0.5  # shared words of both contents
SAME_SOURCE = 0.5  # F1 of the sources' words
_WORD = re.compile(r"\w+|[^\w\s]")


@frozen
class Tally:
    """How many attributions were marked, found, found with the right content, and with the right source too."""

    marked: int = 0
    found: int = 0
    content: int = 0
    whole: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.marked + other.marked, self.found + other.found, self.content + other.content, self.whole + other.whole
        )

    @property
    def f1(self) -> float:
        """F1 of attributions with the right content and source; 1 where there is nothing to find and nothing found."""
        return 2 * self.whole / (self.marked + self.found) if self.marked + self.found else 1.0

    @property
    def precision(self) -> float:
        """The share of those found that are right; 1 where none was found."""
        return self.whole / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of those marked that were found; 1 where none was marked."""
        return self.whole / self.marked if self.marked else 1.0


def matches(text: Text, found: Sequence[Attribution]) -> tuple[Tally, list[bool]]:
    """The tally of a text, and for each attribution found whether it is right.

    Pairs are one to one, largest shared content first; content agrees from `SAME_CONTENT`, a source from
    `SAME_SOURCE` or where neither has one.
    """
    places = [(match.start(), match.end()) for match in _WORD.finditer(text.text)]
    starts = [start for start, _ in places]

    def words(spans: Iterable[tuple[int, int]]) -> frozenset[int]:
        covered: set[int] = set()
        for start, end in spans:
            low, high = bisect_left(starts, start), bisect_left(starts, end)
            if low and places[low - 1][1] > start:
                low -= 1
            covered.update(range(low, high))
        return frozenset(covered)

    marked = [(words(each["source"]), words(each["content"])) for each in text.attributions]
    marked = [each for each in marked if each[1]]
    guesses = [(words(_pairs(each.source)), words(_pairs(each.content))) for each in found]
    pairs = sorted(
        (-len(gold[1] & guess[1]) / len(gold[1] | guess[1]), m, n)
        for m, gold in enumerate(marked)
        for n, guess in enumerate(guesses)
        if not gold[1].isdisjoint(guess[1])
    )
    taken: set[int] = set()
    right = [False] * len(guesses)
    paired: set[int] = set()
    for shared, m, n in pairs:
        if -shared < SAME_CONTENT or m in taken or n in paired:
            continue
        taken.add(m)
        paired.add(n)
        right[n] = _same(marked[m][0], guesses[n][0])
    return Tally(len(marked), len(guesses), len(paired), sum(right)), right


def interval(tallies: Sequence[Tally], figure: Callable[[Tally], float], *, draws: int = 1000) -> tuple[float, float]:
    """The 95 % interval of a figure over texts drawn with replacement, from a fixed seed."""
    order = random.Random(0)
    values = sorted(figure(sum(order.choices(tallies, k=len(tallies)), Tally())) for _ in range(draws))
    return values[int(0.025 * draws)], values[int(0.975 * draws)]


def _same(gold: frozenset[int], guess: frozenset[int]) -> bool:
    if not gold and not guess:
        return True
    return 2 * len(gold & guess) >= SAME_SOURCE * (len(gold) + len(guess)) and not gold.isdisjoint(guess)


def _pairs(spans: Iterable[Span]) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in spans]
