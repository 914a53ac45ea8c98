"""Which statements of a claim another document makes in much the same words.

Linking joins statements that mean the same, and sometimes ones that only touch on one topic. Where two documents share
most of their words, it is right almost always: what the default profile shows rests on such statements.
"""

from __future__ import annotations

from functools import lru_cache

from provenance.lexicon.words import FUNCTION_WORDS, stem, words
from provenance.model import Claim, Finding, Relation, Statement

_SHARED = 0.6  # of the words of the shorter one
_ENOUGH = 4  # words that carry content; fewer agree by accident

Place = tuple[str, int]


def echoed(claim: Claim) -> frozenset[Place]:
    """Where the statements begin, by document, that another document echoes; of a claim of one document, all."""
    said = [each for each in claim.statements if each.relation is not Relation.BEARS and each.document and each.span]
    if len({each.document for each in said}) < 2:
        return frozenset(map(_place, claim.statements))
    found: set[Place] = set()
    for n, one in enumerate(said):
        for other in said[n + 1 :]:
            if one.document != other.document and _alike(one, other):
                found |= {_place(one), _place(other)}
    return frozenset(found)


def rests_on_echoes(finding: Finding, places: frozenset[Place]) -> bool:
    """Whether at least half of a finding's places are among `places`."""
    met = sum((place.document, place.start) in places for place in finding.locations)
    return 2 * met >= len(finding.locations)


def _place(said: Statement) -> Place:
    return said.document or "", said.span.start if said.span else 0


def _alike(one: Statement, other: Statement) -> bool:
    a, b = _content(one.text), _content(other.text)
    shared = len(a & b)
    return shared >= _ENOUGH and shared >= _SHARED * min(len(a), len(b))


@lru_cache(maxsize=100_000)
def _content(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words(text) if word not in FUNCTION_WORDS)
