"""How sure it is that a claim began as a hoax."""

from __future__ import annotations

import pytest
from attrs import evolve

from provenance.model import Claim, Confidence, Hop, Kind, Passage, Polarity, Relation, Source, Span, Statement
from provenance.rules.catalogue.hoax_origin import RULE
from provenance.rules.hoax import admits_a_hoax, calls_a_hoax, calls_a_hoaxer

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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was first told by The Vale Weasel, a satirical site.", True),
        ("It was first told by the satirical magazine The Vale Weasel.", True),
        ("The Vale Weasel is a well-known parody website.", True),
        ("The Vale Weasel wrote of a satirical site.", False),
        ("It was told by The Crab, a satirical site, and by The Vale Weasel.", False),
        ("The tale stood on a satirical site called The Vale Weasel.", True),
        ("The Vale Weasel (a parody account) told it.", True),
        ("“The Vale Weasel” is a parody website, the clerk said.", True),
        ("Unlike The Crab, a satirical site, The Vale Weasel pays three clerks.", False),
        ("The tale came from a satirical site, The Vale Weasel reported.", False),
        ("The tale came from a satirical site The Vale Weasel wrote of.", False),
        ("The Crab, a satirical site, named The Vale Weasel as its source.", False),
        ("“The Vale Weasel is a fake news outlet,” the mayor said.", False),
        ('"It is late. The Vale Weasel is a fake news outlet," the mayor said.', False),
        ("The mayor said The Vale Weasel is a fake news outlet.", False),
        ("A page posing as The Vale Weasel, a fake news site, told it.", False),
        ("The Vale Weasel (a parody account of which is read more) told it.", False),
        ("According to The Vale Weasel, a satirical site made the wall up.", False),
        ("The Vale Weasel is a victim of parody accounts.", False),
    ],
)
def test_an_outlet_that_another_document_calls_satirical(text: str, found: bool) -> None:
    weasel = Hop(Source("The Vale Weasel", Kind.NEWS_OUTLET, "organisation"))
    papers = [document("Echo", [CLAIM]), document("Post", [text])]
    said = [Statement([weasel], document="Echo", text=CLAIM, id="1")]
    passages = [Passage("Post", Span(0, len(text)), text, 1)]
    drafts = list(RULE.check(evolve(evidence(papers, [Claim("c", CLAIM, said)]), passages=passages)))
    assert bool(drafts) is calls_a_hoaxer(text, "The Vale Weasel") is found


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Verdict: satire.", True),
        ("Our rating: a hoax", True),
        ("A story that began on a humour website", True),
        ("His humour sites the tale by the sea", False),
        ("The verdict: it is no satire.", False),
        ("Our ruling – a hoax", True),
        ("The harbour master denied drafting a rule on fake news", False),
        ("The verdict on the pranksters was put off", False),
    ],
)
def test_what_says_that_a_story_is_a_hoax(text: str, called: bool) -> None:
    assert calls_a_hoax(text) is called


@pytest.mark.parametrize(
    ("cue", "text", "admits"),
    [
        ("has admitted", "she made it all up", True),
        ("confessed to", "inventing the whole story", True),
        ("said", "the council had made it all up", False),
        ("admitted", "she made up her mind too soon", False),
        ("admitted", "he had made it up the hill", False),
        ("admitted", "the machine was invented in Vale", False),
        ("acknowledged", "they had simply staged the incident", True),
        ("confessed to", "having faked the photo", True),
        ("admitted", "to faking the photo", True),
        ("admits", "that he’d faked the picture", True),
        ("acknowledged", "Sarland staged the incident", False),
        ("admitted", "wardens had faked the picture", False),
        ("acknowledged", "he knew that Sarland staged the incident", False),
    ],
)
def test_who_admits_to_have_made_it_up(cue: str, text: str, admits: bool) -> None:
    assert admits_a_hoax(cue, text) is admits


@pytest.mark.parametrize(("outlet", "named"), [("The Vale Weasel", ["Echo", "Weasel"]), ("The Vale Crab", ["Echo"])])
def test_what_a_satirical_outlet_says_itself_is_satire(outlet: str, named: list[str]) -> None:
    weasel = Hop(Source("The Vale Weasel", Kind.NEWS_OUTLET, "organisation"))
    text = "The Vale Weasel is a parody website."
    papers = [document("Echo", [CLAIM]), evolve(document("Weasel", [CLAIM]), outlet=outlet)]
    said = [
        Statement([weasel], document="Echo", text=CLAIM, id="1"),
        Statement(document="Weasel", text=CLAIM, id="2"),
    ]
    passages = [Passage("Post", Span(0, len(text)), text, 1)]
    (draft,) = RULE.check(evolve(evidence(papers, [Claim("c", CLAIM, said)]), passages=passages))
    assert sorted(place.document or "" for place in draft.locations) == named
