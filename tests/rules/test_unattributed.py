"""Which documents assert a claim and attribute it to nobody."""

from __future__ import annotations

import pytest

from provenance.model import Claim, Hop, Kind, Polarity, Relation, Source, Statement
from provenance.rules.catalogue.unattributed import RULE

from .corpus import document, evidence

CLAIM = "The harbour wall of Vale leaks"


@pytest.mark.parametrize(("polarity", "asserts"), [(Polarity.SUPPORTS, True), (Polarity.DOUBTS, False)])
def test_who_doubts_it_asserts_nothing(polarity: Polarity, asserts: bool) -> None:
    said = [
        Statement(document="Courier", text=CLAIM, id="1"),
        Statement(document="Courier", text="It may not be so", id="2", polarity=polarity),
    ]
    assert bool(list(RULE.check(evidence([document("Courier", [CLAIM])], [Claim("c", CLAIM, said)])))) is asserts


@pytest.mark.parametrize(
    ("relation", "asserts"), [(Relation.BEARS, True), (Relation.PART, False), (Relation.SAME, False)]
)
def test_who_is_cited_for_a_thing_beside_it_is_not_cited_for_it(relation: Relation, asserts: bool) -> None:
    said = [
        Statement(document="Courier", text=CLAIM, id="1"),
        Statement(
            [Hop(Source("Ann Roe", Kind.CIVILIAN))],
            document="Courier",
            text="The quay is wet",
            id="2",
            relation=relation,
        ),
    ]
    assert bool(list(RULE.check(evidence([document("Courier", [CLAIM])], [Claim("c", CLAIM, said)])))) is asserts


@pytest.mark.parametrize(
    ("kind", "asserts"),
    [(Kind.NEWS_OUTLET, False), (Kind.OFFICIAL, False), (Kind.CIVILIAN, True), (Kind.UNKNOWN, True)],
)
def test_who_may_have_the_story_is_cited_for_a_detail(kind: Kind, asserts: bool) -> None:
    hop = Hop(Source("the Vale Echo", kind, "organisation"))
    said = [
        Statement(document="Courier", text=CLAIM, id="1"),
        Statement([hop], document="Courier", text="It leaks at the north end", id="2", relation=Relation.BEARS),
    ]
    assert bool(list(RULE.check(evidence([document("Courier", [CLAIM])], [Claim("c", CLAIM, said)])))) is asserts
