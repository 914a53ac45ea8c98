"""Patterns for how something is put, each sought only where one of its words stands: most texts have none of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen


@frozen
class Phrasing:
    """A pattern over words joined by blanks, and words of which every text that it matches has one."""

    stands_in: frozenset[str]
    pattern: re.Pattern[str]

    @classmethod
    def of(cls, stands_in: str, pattern: str) -> Phrasing:
        """From words apart by blanks, and a regular expression."""
        return cls(frozenset(stands_in.split()), re.compile(pattern))

    @classmethod
    def any_of(cls, phrases: Iterable[str]) -> Phrasing:
        """The phrases as they are, whole words."""
        phrases = tuple(phrases)
        longest = (max(phrase.split(), key=len) for phrase in phrases)
        return cls(frozenset(longest), re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b"))


def found(phrasings: Iterable[Phrasing], text: Sequence[str]) -> Iterator[re.Match[str]]:
    """Where any of the phrasings stands in a text that was cut into words."""
    together, having = " ".join(text), frozenset(text)
    for each in phrasings:
        if not each.stands_in.isdisjoint(having):
            yield from each.pattern.finditer(together)
