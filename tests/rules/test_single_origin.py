"""How sure a single origin is."""

from __future__ import annotations

import pytest
from attrs import evolve

from provenance.model import Claim, Confidence, Hop, Identity, Kind, Passage, Source, Span, Statement
from provenance.rules.catalogue.single_origin import RULE

from .corpus import document, evidence

CLAIM = "The harbour wall of Vale leaks"


@pytest.mark.parametrize(
    ("source", "sure"),
    [
        (Source("Ada Lind", Kind.UNKNOWN), True),
        (Source("an aide of the mayor", Kind.INSIDER, Identity.UNNAMED), True),
        (Source("a similar fear", Kind.UNKNOWN, Identity.UNNAMED), False),
        (Source("a clerk of the harbour office", Kind.OFFICIAL, Identity.UNNAMED), True),
        (Source("a survey of the wall", Kind.DOCUMENT, Identity.UNNAMED), True),
        (Source("28 percent of voters", Kind.CIVILIAN, Identity.UNNAMED), False),
        (Source("a sailor of the ferry", Kind.CIVILIAN, Identity.UNNAMED), True),
        (Source("bystanders", Kind.WITNESS, Identity.UNNAMED), False),
        (Source("officials and a doctor of the clinic", Kind.OFFICIAL, Identity.UNNAMED), False),
        (Source("the clerk of Lind and Sons", Kind.INSIDER, Identity.UNNAMED), True),
        (Source("a video", Kind.IMAGE_VIDEO, Identity.UNNAMED), False),
    ],
)
def test_what_may_be_several_or_no_source_leaves_it_unsure(source: Source, sure: bool) -> None:
    paper = document("Paper", [CLAIM])
    said = [Statement([Hop(source)], document=paper.id, text=CLAIM, id="s")]
    [draft] = RULE.check(evidence([paper], [Claim("c", CLAIM, said)]))
    assert (draft.confidence is not Confidence.LOW) is sure


@pytest.mark.parametrize(
    ("text", "sure"),
    [("The story began as a hoax on a web site.", False), ("The story is not a hoax, Ek insists.", True)],
)
def test_a_document_that_tells_of_a_hoax_leaves_it_unsure(text: str, sure: bool) -> None:
    paper = document("Paper", [CLAIM, text])
    said = [Statement([Hop(Source("Ada Lind"))], document=paper.id, text=CLAIM, id="s")]
    start = paper.text.index(text)
    passages = [Passage(paper.id, Span(start, start + len(text)), text, 0)]
    [draft] = RULE.check(evolve(evidence([paper], [Claim("c", CLAIM, said)]), passages=passages))
    assert (draft.confidence is not Confidence.LOW) is sure
