"""How sure it is that a claim began as a hoax."""

from __future__ import annotations

import pytest
from attrs import evolve

from provenance.model import Claim, Confidence, Passage, Polarity, Relation, Span, Statement
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


@pytest.mark.parametrize(("text", "named"), [("Some call it a prank.", ["Echo", "Post"]), ("It rains.", ["Post"])])
def test_every_document_with_words_for_a_hoax_is_named(text: str, named: list[str]) -> None:
    papers = [document("Echo", [CLAIM, text]), document("Post", [CLAIM])]
    said = [
        Statement(document="Echo", text=CLAIM, id="1"),
        Statement(document="Post", text="It was a hoax", id="2", polarity=Polarity.DENIES),
    ]
    start = papers[0].text.index(text)
    passages = [Passage("Echo", Span(start, start + len(text)), text, 1)]
    (draft,) = RULE.check(evolve(evidence(papers, [Claim("c", CLAIM, said)]), passages=passages))
    assert sorted(place.document or "" for place in draft.locations) == named
