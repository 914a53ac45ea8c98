"""Who else is cited for what a claim says, be it in another claim or document and in other words.

Linking leaves apart what it is not sure to be one proposition. Where most words of a claim stand in what somebody else
is cited for, whoever counts the claim's origins may have missed one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from math import ceil

from provenance.lexicon.reporting import REPORTING_WORDS
from provenance.lexicon.words import FUNCTION_WORDS, stem, words
from provenance.model import Assessment, Identity, Origin, Polarity, Statement
from provenance.rules.reading import resting_on

_MOST = 0.5  # of the claim's words
_ENOUGH = 4  # words; fewer are shared by accident
_COMMON = 1000  # statements: a word that more of them have finds none
_REPORTING = frozenset(map(stem, REPORTING_WORDS))


class Others:
    """What is put forward with a source, findable by its words."""

    def __init__(self, assessments: Iterable[Assessment]) -> None:
        self._said = [
            said
            for each in assessments
            for said in each.claim.statements
            if said.polarity is Polarity.SUPPORTS and said.chain and said.chain[-1].identity is not Identity.VAGUE
        ]
        self._having: dict[str, list[int]] = defaultdict(list)
        for n, said in enumerate(self._said):
            for word in _telling(said.text):
                self._having[word].append(n)

    def than(self, each: Assessment, founders: Collection[Origin]) -> Iterator[Statement]:
        """The statements that have most of the words of a claim, and cite none of its founders, nor whoever hands on
        what these say, nor their namesakes.
        """
        resting = resting_on(each, founders)
        sources = [origin.source for origin in founders if origin.source]
        sources += [hop.source for said in resting for hop in said.chain]
        ids = {source.id for source in sources}
        called = {word for source in sources for word in _content(source.name)}
        wordings = {_telling(text) for text in (each.claim.text, *(said.text for said in resting))}
        for n in sorted({n for wording in wordings for n in self._alike(wording)}):
            cited = [hop.source for hop in self._said[n].chain]
            if all(source.id not in ids and called.isdisjoint(_content(source.name)) for source in cited):
                yield self._said[n]

    def _alike(self, wording: frozenset[str]) -> Iterator[int]:
        """Those that share enough with a wording: they have one of its rarest words, since only so many can lack."""
        enough = max(_ENOUGH, ceil(_MOST * len(wording)))
        rarest = sorted(wording, key=lambda word: (len(self._having.get(word, ())), word))[: len(wording) - enough + 1]
        having = [self._having.get(word, []) for word in rarest]
        for n in {n for some in having if len(some) <= _COMMON for n in some}:
            if len(wording & _telling(self._said[n].text)) >= enough:
                yield n


def _telling(text: str) -> frozenset[str]:
    return _content(text) - _REPORTING


@lru_cache(maxsize=100_000)
def _content(text: str) -> frozenset[str]:
    """The stems of its words, those aside that only grammar needs."""
    return frozenset(stem(word) for word in words(text) if word not in FUNCTION_WORDS)
