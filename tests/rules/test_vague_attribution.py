"""Whose word is nobody's in particular."""

from __future__ import annotations

import pytest

from provenance.model import Claim, Confidence, Hop, Identity, Kind, Source, Statement
from provenance.rules.catalogue.vague_attribution import RULE

from .corpus import document, evidence

CLAIM = "The harbour wall of Vale leaks"
REPORTS = Hop(Source("reports", Kind.UNKNOWN, Identity.VAGUE), text="reports")
MEDIA = Hop(Source("local media", Kind.NEWS_OUTLET, Identity.VAGUE), text="local media")
FATHER = Hop(Source("his father", Kind.CIVILIAN, Identity.UNNAMED), text="his father")
ACCUSED = Hop(Source("was accused", Kind.UNKNOWN, Identity.VAGUE), text="was accused")


@pytest.mark.parametrize(
    ("chain", "sureness"),
    [([REPORTS], ["high"]), ([MEDIA, REPORTS], ["high"]), ([MEDIA, FATHER], ["low"]), ([ACCUSED], ["low"]), ([], [])],
)
def test_a_chain_that_begins_with_nobody_and_does_not_end_so_is_not_surely_vague(
    chain: list[Hop], sureness: list[str]
) -> None:
    said = Statement(chain, document="Courier", text=CLAIM, id="1")
    drafts = list(RULE.check(evidence([document("Courier", [CLAIM])], [Claim("c", CLAIM, [said], asked=True)])))
    assert [draft.confidence for draft in drafts] == [Confidence(each) for each in sureness]
