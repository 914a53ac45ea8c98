"""What several documents put forward in much the same words, each citing somebody.

Linking joins statements that mean the same, and sometimes ones that only touch on one topic. Where two documents share
most of their words, it is right almost always: what the default profile shows rests on such statements.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain

from attrs import field, frozen

from provenance.lexicon.words import FUNCTION_WORDS, stem, words
from provenance.model import Claim, Finding, Polarity, Relation, Statement

_SHARED = 0.6  # of the words of the shorter one
_ENOUGH = 4  # words that carry content; fewer agree by accident
_SEVERAL = 2  # documents
_PLAIN = 3  # documents; then it is plain what the claim is about, and all that bears on it counts

Place = tuple[str, int]


def _frozen(places: Iterable[Place]) -> frozenset[Place]:
    return frozenset(places)


@frozen
class Echoes:
    """Where statements of a claim begin, by document: those that cite somebody, those that another document echoes, and
    those that support it in other words than the claim's own.
    """

    cited: frozenset[Place] = field(converter=_frozen)
    echoed: frozenset[Place] = field(converter=_frozen)
    apart: frozenset[Place] = field(converter=_frozen)

    def carry(self, finding: Finding) -> bool:
        """Whether a finding rests on what several documents say alike.

        They must cite somebody wherever the finding is about statements that do, and be at least half of its places.
        A finding none of whose places has the claim's own words may be about something else.
        """
        places = {(place.document or "", place.start or 0) for place in finding.locations}
        if places <= self.apart:
            return False
        if _documents(self.echoed & self.cited) >= _PLAIN:
            return True
        judged = places & self.cited or places
        met = judged & self.echoed
        return _documents(met) >= _SEVERAL and 2 * len(met) >= len(judged)


def echoes(claim: Claim) -> Echoes:
    """What the documents of a claim say alike; what only bears on it is no such thing."""
    said = [each for each in claim.statements if each.relation is not Relation.BEARS and each.document and each.span]
    echoed = {_place(each) for pair in _alike(said) for each in pair}
    cited = (_place(each) for each in claim.statements if each.chain)
    supporting = (each for each in claim.statements if each.polarity is Polarity.SUPPORTS)
    return Echoes(cited, echoed, (_place(each) for each in supporting if _share(each.text, claim.text) < _SHARED))


def _alike(said: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """The pairs of statements of two documents that share enough words; only pairs that share any are looked at."""
    contents = [content(each.text) for each in said]
    having: dict[str, list[int]] = defaultdict(list)
    for n, own in enumerate(contents):
        for other, shared in Counter(chain.from_iterable(having[word] for word in own)).items():
            enough = shared >= _ENOUGH and _part(shared, own, contents[other]) >= _SHARED
            if enough and said[other].document != said[n].document:
                yield said[other], said[n]
        for word in own:
            having[word].append(n)


def _documents(places: frozenset[Place] | set[Place]) -> int:
    return len({document for document, _ in places})


def _place(said: Statement) -> Place:
    return said.document or "", said.span.start if said.span else 0


def _share(one: str, other: str) -> float:
    """How much of the shorter wording's content the other has, in 0..1."""
    a, b = content(one), content(other)
    return _part(len(a & b), a, b)


def _part(shared: int, one: Collection[str], other: Collection[str]) -> float:
    return round(shared / max(1, min(len(one), len(other))), 6)


@lru_cache(maxsize=100_000)
def content(text: str) -> frozenset[str]:
    """The stems of its words, those aside that only grammar needs."""
    return frozenset(stem(word) for word in words(text) if word not in FUNCTION_WORDS)
