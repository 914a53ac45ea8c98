"""Who else is cited for a claim in other words, and how little that takes and needs."""

from __future__ import annotations

import pytest

from provenance.model import Claim, Confidence, Evidence, Hop, Identity, Kind, Polarity, Source, Statement
from provenance.rules.catalogue import anonymous_origin, single_origin

from .corpus import document, evidence

CLAIM = "The harbour wall of Vale leaks below the third sluice"
AGAIN = "Below its third sluice the old harbour wall of the town has begun to leak"
AIDE = Source("an aide of the mayor", Kind.INSIDER, Identity.UNNAMED)
LIND = Source("Ada Lind", Kind.EXPERT)
ROE = Source("Jon Roe", Kind.OFFICIAL)
NAMESAKE = Source("Mr Lind", Kind.EXPERT)
DIVER = Source("a diver", Kind.WITNESS, Identity.UNNAMED)
REPORTS = Source("reports", Kind.UNKNOWN, Identity.VAGUE)
COURIER = Source("The Vale Courier", Kind.NEWS_OUTLET, Identity.ORGANISATION)


def two(source: Source, text: str, other: Source, polarity: Polarity = Polarity.SUPPORTS) -> Evidence:
    """A claim that one source founds, and another claim that rests on the other."""
    papers = [document("Post", [CLAIM]), document("Echo", [text])]
    said = Statement([Hop(source)], document=papers[0].id, text=CLAIM, id="s")
    beside = Statement([Hop(other)], document=papers[1].id, text=text, id="t", polarity=polarity)
    return evidence(papers, [Claim("c", CLAIM, [said]), Claim("d", text, [beside])])


@pytest.mark.parametrize(
    ("text", "other", "polarity", "sure"),
    [
        (AGAIN, ROE, Polarity.SUPPORTS, False),
        (AGAIN, DIVER, Polarity.SUPPORTS, False),
        (AGAIN, ROE, Polarity.DENIES, True),
        (AGAIN, REPORTS, Polarity.SUPPORTS, True),
        (AGAIN, LIND, Polarity.SUPPORTS, True),
        (AGAIN, NAMESAKE, Polarity.SUPPORTS, True),
        ("The harbour wall of Vale is to be painted", ROE, Polarity.SUPPORTS, True),
    ],
)
def test_who_else_says_so_leaves_a_single_origin_unsure(
    text: str, other: Source, polarity: Polarity, sure: bool
) -> None:
    drafts = single_origin.RULE.check(two(LIND, text, other, polarity))
    (confidence,) = (each.confidence for each in drafts if each.claim == "c")
    assert (confidence is not Confidence.LOW) is sure


@pytest.mark.parametrize(
    ("text", "other", "sure"),
    [
        (AGAIN, ROE, False),
        (AGAIN, COURIER, False),
        (AGAIN, DIVER, True),
        ("The harbour wall of Vale is to be painted", ROE, True),
    ],
)
def test_who_says_so_by_name_leaves_an_anonymous_origin_unsure(text: str, other: Source, sure: bool) -> None:
    drafts = anonymous_origin.RULE.check(two(AIDE, text, other))
    (confidence,) = (each.confidence for each in drafts if each.claim == "c")
    assert (confidence is Confidence.HIGH) is sure


@pytest.mark.parametrize(("extracted", "sure"), [(0.96, True), (0.64, False)])
def test_where_it_is_not_sure_that_anybody_is_cited_both_are_unsure(extracted: float, sure: bool) -> None:
    paper = document("Post", [CLAIM])
    said = [Statement([Hop(AIDE)], document=paper.id, text=CLAIM, id="s", confidence=extracted)]
    given = evidence([paper], [Claim("c", CLAIM, said)])
    drafts = [*single_origin.RULE.check(given), *anonymous_origin.RULE.check(given)]
    assert [each.confidence is not Confidence.LOW for each in drafts] == [sure, sure]


def test_who_hands_on_what_the_founder_says_is_nobody_else() -> None:
    papers = [document("Post", [CLAIM]), document("Echo", [AGAIN])]
    said = Statement([Hop(LIND), Hop(AIDE)], document=papers[0].id, text=CLAIM, id="s")
    beside = Statement([Hop(LIND)], document=papers[1].id, text=AGAIN, id="t")
    given = evidence(papers, [Claim("c", CLAIM, [said]), Claim("d", AGAIN, [beside])])
    drafts = [*single_origin.RULE.check(given), *anonymous_origin.RULE.check(given)]
    assert [each.confidence for each in drafts if each.claim == "c"] == [Confidence.HIGH, Confidence.HIGH]
