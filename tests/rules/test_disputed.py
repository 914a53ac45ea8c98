"""Which documents a disputed claim names."""

from __future__ import annotations

import pytest
from attrs import evolve

from provenance.model import Claim, Hop, Kind, Modality, Polarity, Source, Statement
from provenance.rules.catalogue.disputed import RULE

from .corpus import document, evidence

CLAIM = "The harbour wall of Vale leaks"
FOR = Statement([Hop(Source("Bo Marsh", Kind.INSIDER))], text=CLAIM)
AGAINST = Statement([Hop(Source("Ada Lind", Kind.OFFICIAL))], text="no water came", polarity=Polarity.DENIES)
FAINT = evolve(AGAINST, confidence=0.4)


def test_what_nobody_puts_forward_only_a_document_can_dispute() -> None:
    own = evolve(AGAINST, chain=())
    assert not named(Echo=(AGAINST,))
    assert named(Echo=(own,)) == ["Echo"]
    assert named(Echo=(AGAINST,), Courier=(FOR,)) == ["Echo"]


def test_whoever_asks_puts_it_forward() -> None:
    said = evolve(AGAINST, document="Echo", id="1")
    asked, unasked = (Claim("c", CLAIM, [said], asked=asked) for asked in (True, False))
    assert list(RULE.check(evidence([document("Echo", [CLAIM])], [asked])))
    assert not list(RULE.check(evidence([document("Echo", [CLAIM])], [unasked])))


def named(**papers: tuple[Statement, ...]) -> list[str]:
    said = [
        evolve(each, document=paper, id=f"{paper}{n}")
        for paper, carried in papers.items()
        for n, each in enumerate(carried)
    ]
    documents = [document(paper, [CLAIM]) for paper in papers]
    drafts = RULE.check(evidence(documents, [Claim("c", CLAIM, said)]))
    return sorted(place.document or "" for draft in drafts for place in draft.locations)


@pytest.mark.parametrize(
    ("denial", "also"),
    [(AGAINST, True), (FAINT, False), (evolve(FAINT, modality=Modality.DENIED), True)],
)
def test_where_one_takes_that_side_whoever_carries_a_denial_is_named(denial: Statement, also: bool) -> None:
    assert named(Echo=(AGAINST,), Courier=(FOR, denial)) == (["Courier", "Echo"] if also else ["Echo"])


def test_where_none_takes_that_side_nothing_is_disputed() -> None:
    assert not named(Echo=(FOR, AGAINST), Courier=(FOR, AGAINST))
