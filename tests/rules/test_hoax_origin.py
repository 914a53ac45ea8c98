"""How sure it is that a claim began as a hoax."""

from __future__ import annotations

import pytest

from provenance.model import Claim, Confidence, Polarity, Relation, Statement
from provenance.rules.catalogue.hoax_origin import RULE

from .corpus import document, evidence

CLAIM = "The harbour wall of Vale is made of cheese"


@pytest.mark.parametrize(
    ("relation", "expected"), [(Relation.SAME, Confidence.MEDIUM), (Relation.BEARS, Confidence.LOW)]
)
def test_what_only_bears_on_the_claim_may_call_something_else_a_hoax(relation: Relation, expected: Confidence) -> None:
    papers = [document(id, [CLAIM]) for id in ("Courier", "Post")]
    said = [
        Statement(document="Courier", text=CLAIM, id="1"),
        Statement(document="Post", text="It was a hoax", id="2", polarity=Polarity.DENIES, relation=relation),
    ]
    (draft,) = RULE.check(evidence(papers, [Claim("c", CLAIM, said)]))
    assert draft.confidence is expected
