"""Who the unnamed are called, and how sure it is that nobody is named."""

from __future__ import annotations

import pytest

import provenance as pv
from provenance.model import Claim, Confidence, Hop, Identity, Kind, Source, Statement
from provenance.rules.catalogue.anonymous_origin import RULE
from provenance.rules.rule import Draft

from .corpus import document, evidence

CLAIM = "The harbour wall of Vale leaks"
AIDE = Source("an aide of the mayor", Kind.INSIDER, Identity.UNNAMED)
PEOPLE = Source("it is said", Kind.UNKNOWN, Identity.VAGUE)
SOURCES = Source("sources", Kind.UNKNOWN, Identity.VAGUE)
PAPER = Source("The Vale Courier", Kind.NEWS_OUTLET, Identity.ORGANISATION)
POST = Source("a post on the net", Kind.SOCIAL_MEDIA, Identity.UNNAMED)
MAYOR = Source("Ada Lind", Kind.OFFICIAL)
CLERK = Source("a clerk of the harbour office", Kind.OFFICIAL, Identity.UNNAMED)
SENATOR = Source("the senator", Kind.OFFICIAL, Identity.UNNAMED)
SPEAKER = Source("a spokeswoman for the harbour office", Kind.OFFICIAL, Identity.UNNAMED)
WITNESS = Source("several bystanders", Kind.WITNESS, Identity.UNNAMED)
LUMPED = Source("the police and friends of the mayor", Kind.INSIDER, Identity.UNNAMED)
FRIEND = Source("a friend, Bo", Kind.INSIDER, Identity.UNNAMED)
LIST = Source("a retired, elderly aide of the mayor", Kind.INSIDER, Identity.UNNAMED)
DIVER = Source("a diver", Kind.EXPERT, Identity.UNNAMED)


def drafted(*chains: list[Source]) -> Draft:
    papers = [document(f"Paper{n}", [CLAIM]) for n in range(len(chains))]
    said = [
        Statement([Hop(source) for source in chain], document=paper.id, text=CLAIM, id=paper.id)
        for paper, chain in zip(papers, chains, strict=True)
    ]
    (draft,) = RULE.check(evidence(papers, [Claim("c", CLAIM, said)]))
    return draft


@pytest.mark.parametrize(
    ("source", "called"),
    [
        (AIDE, "an aide of the mayor"),
        (PEOPLE, 'nobody in particular ("it is said")'),
        (PAPER, "whoever told The Vale Courier"),
    ],
)
def test_behind_an_outlet_and_vague_words_is_somebody_else(source: Source, called: str) -> None:
    assert drafted([source]).message == f"nobody who supports this is named: it rests on {called}"


@pytest.mark.parametrize(
    ("chains", "sure"),
    [
        ([[AIDE]], True),
        ([[PEOPLE]], False),
        ([[SOURCES]], True),
        ([[AIDE], [PEOPLE]], True),
        ([[PAPER, AIDE]], True),
        ([[PAPER]], False),
        ([[AIDE], [PAPER]], True),  # the paper may have the story from the aide
        ([[AIDE], [POST]], False),
        ([[MAYOR, AIDE]], True),
        ([[CLERK]], True),
        ([[SENATOR]], False),
        ([[SPEAKER]], False),
        ([[WITNESS]], False),
        ([[AIDE], [DIVER]], False),
        ([[LUMPED]], False),
        ([[FRIEND]], False),
        ([[LIST]], True),
    ],
)
def test_it_is_sure_only_of_those_whose_name_is_held_back(chains: list[list[Source]], sure: bool) -> None:
    assert (drafted(*chains).confidence is Confidence.HIGH) is sure


def test_it_is_unsure_where_a_document_says_it_in_its_own_voice_too() -> None:
    assert drafted([AIDE], [AIDE]).confidence is Confidence.HIGH
    assert drafted([AIDE], []).confidence is Confidence.LOW


def test_a_name_that_only_somebody_unnamed_gives_is_told_as_that() -> None:
    clerk, mayor = pv.Source("a clerk", kind="insider", identity="unnamed"), pv.Source("Ada Lind", kind="official")
    said = pv.Statement([pv.Hop(clerk), pv.Hop(mayor)], outlet="Harbour Post")
    (finding,) = pv.audit(claims=[pv.ClaimDraft("The lock is shut", [said])]).findings.select("anonymous-origin")
    assert "Ada Lind (by the word of somebody unnamed)" in finding.message
