"""Numbers in a text, and whether another text gives another one for the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from provenance.lexicon.numbers import NUMBER, SCALE, amount
from provenance.lexicon.words import FUNCTION_WORDS, stem
from provenance.model import Span

_SIGNS = "$€£"

_NUMBER = re.compile(
    rf"(?<![\w.,])(?P<sign>[{_SIGNS}])?(?P<number>{NUMBER})(?:(?:-|\s*)(?P<scale>{SCALE}))?\b(?P<of>%)?", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+")

# Words before a number that make it a round one, and how far a round one may lie off.
_ROUND = re.compile(
    r"\b(?:about|around|almost|nearly|roughly|some|approximately|over|under|at\s+(?:least|most)|up\s+to|close\s+to|"
    r"(?:more|less|fewer)\s+than|an\s+estimated)\s+$",
    re.IGNORECASE,
)
_OFF = 0.15

# How many words after a number may say what it counts: "12 elderly fishing boats".
_COUNTED = 4


@frozen
class Figure:
    """A number as printed at `span`, its value, the stems of the words after it, and whether it is given as round."""

    text: str
    span: Span
    value: float
    counts: tuple[str, ...]
    round: bool

    @property
    def thing(self) -> tuple[str, ...]:
        """What it counts: the first word after it, of money the word after that too."""
        return self.counts[: 2 if self.counts and self.counts[0] in _SIGNS else 1]


def figures(text: str) -> tuple[Figure, ...]:
    """The numbers of `text` in reading order. "One" counts only before a scale, since it is more often a pronoun.

    >>> [(figure.text, figure.value, figure.counts[0]) for figure in figures("Some 1,200 boats and two dozen crews")]
    [('1,200', 1200.0, 'boat'), ('two dozen', 24.0, 'crew')]
    """
    return tuple(_figures(text))


def drifted(upstream: str, downstream: str) -> Iterator[tuple[Figure, Figure]]:
    """The figures that stand for one thing in both texts with different values: (upstream's, downstream's).

    They count the same thing where the first content word after each is the same, and nothing in the other text has
    the value of either. A round figure may lie off by 15 %.
    """
    theirs, ours = figures(upstream), figures(downstream)
    for figure in ours:
        if any(_agree(figure, other) for other in theirs):
            continue
        of_same = [other for other in theirs if figure.thing and other.thing == figure.thing]
        left = [other for other in of_same if not any(_agree(other, each) for each in ours)]
        if left:
            yield left[0], figure


def _agree(one: Figure, other: Figure) -> bool:
    if round(one.value, 9) == round(other.value, 9):
        return True
    near = abs(one.value - other.value) <= _OFF * max(one.value, other.value)
    return near and (one.round or other.round)


def _figures(text: str) -> Iterator[Figure]:
    for match in _NUMBER.finditer(text):
        if match["number"].lower() == "one" and not match["scale"]:
            continue
        span = Span(*match.span())
        words = (word.lower() for word in _WORD.findall(text, span.end, span.end + 80))
        counts = [stem(word) for word in list(words)[:_COUNTED] if word not in FUNCTION_WORDS]
        unit = [match["sign"]] if match["sign"] else ["percent"] if match["of"] else []
        before = text[max(0, match.start() - 20) : match.start()]
        value = amount(match["number"], match["scale"])
        yield Figure(match[0], span, value, (*unit, *counts), _ROUND.search(before) is not None)
