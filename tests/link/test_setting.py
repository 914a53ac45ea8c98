"""Where a statement stands in its document."""

from __future__ import annotations

import pytest
from attrs import evolve

from provenance.link.setting import Verdict, settings
from provenance.model import Document, Hop, Source

from .affairs import said, statements

BODY = "The dam at Velmora leaks, a warden said.\n\nThe valley was warned at noon, the mayor said."


@pytest.mark.parametrize(("text", "numbers"), [(BODY, [1, 2]), (f"Velmora dam leaks\n\n{BODY}", [0, 1, 2])])
def test_statements_are_numbered_below_the_headline_whether_there_is_one_or_not(text: str, numbers: list[int]) -> None:
    corpus = [Document("dam", text)]
    placed = settings(statements(*corpus), {each.id: each for each in corpus})
    assert sorted(each.below for each in placed) == numbers
    assert [each.below for each in placed if each.headline] == numbers[:-2]


@pytest.mark.parametrize(("length", "place"), [(100, 0.5), (4000, 0.5), (8000, 1.0)])
def test_a_place_is_a_share_of_the_document_or_of_its_first_page(length: int, place: float) -> None:
    half = "It rained. " * (length // 22)
    text = f"{half}The dam broke. {half}"
    document = Document("a", text)
    (placed,) = settings([said(document, len(half), len(half) + 14)], {"a": document})
    assert placed.place == pytest.approx(place, abs=0.1)


@pytest.mark.parametrize("above", ["", "# ", "**", "Orlo Gazette\n\n", "May 4, 2031\n\n## "])
def test_a_title_is_a_headline_below_a_masthead_and_in_markdown_too(above: str) -> None:
    text = f"{above}The dam broke\n\nThe dam broke on Monday, Mara Lind said."
    document = Document("a", text, title="The dam broke")
    titled, below = len(above) + len("The dam broke"), text.rindex("The dam broke")
    placed = settings([said(document, len(above), titled), said(document, below, below + 23)], {"a": document})
    assert [each.headline for each in placed] == [True, False]


def test_words_of_the_title_within_a_sentence_are_no_headline() -> None:
    text = "Whoever knew that the dam broke kept still. It rained."
    document = Document("a", text, title="the dam broke")
    (placed,) = settings([said(document, 8, 31)], {"a": document})
    assert not placed.headline


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Claim: The dam broke.\n\nFALSE\n\nIt stands.", Verdict.FALSE),
        ("Claim: The dam broke.\nRating: probably false\n", Verdict.OPEN),
        ("The claim: The dam broke.\nUnproven", Verdict.OPEN),
        ("Claim: The dam broke.\nTRUE", Verdict.NONE),
        ("Claim: The dam broke.\nFalse alarms are common here.", Verdict.NONE),
        ("The dam broke.\nFALSE", Verdict.NONE),
        ("The dam broke.\nRating: Pants on Fire\n", Verdict.FALSE),
        ("Claim:\nThe dam broke.\n\nRating:\nFalse\n", Verdict.FALSE),
        ("What was claimed\n\nThe dam broke.\n\nOur verdict\n\nFalse. It stands.", Verdict.FALSE),
        ("What was found\n\nThe dam broke.\n\nFalse. It stands.", Verdict.NONE),
        ("CLAIM: The dam broke.\nVERDICT: Inaccurate", Verdict.FALSE),
        ("CLAIM: The dam broke.\nVERDICT: Misleading", Verdict.OPEN),
        ("CLAIM: The dam broke.\n\nORLO’S ASSESSMENT: False. It stands.", Verdict.FALSE),
        ("The dam broke.\nStatus: open\n", Verdict.NONE),
        ("Claim: The dam broke.\nRating: Four Pinocchios\n", Verdict.OPEN),
        ("Claim: The dam broke.\nRating: Mostly true\n", Verdict.NONE),
    ],
)
def test_the_verdict_that_is_printed_below_a_claim(text: str, verdict: Verdict) -> None:
    document = Document("a", text)
    start = text.index("The dam")
    (placed,) = settings([said(document, start, start + 13)], {"a": document})
    assert placed.verdict is verdict


@pytest.mark.parametrize(
    ("after", "verdict"),
    [
        (" This is false. It stands.", Verdict.FALSE),
        (" That is not true.", Verdict.FALSE),
        (" The claim is false; it stands.", Verdict.FALSE),
        (" These posts are misleading.", Verdict.OPEN),
        ("\n\nWe rate this claim Pants on Fire.", Verdict.FALSE),
        (" “This is false,” a warden said.", Verdict.NONE),
        (" This is false, a warden said.", Verdict.NONE),
        (" It is false modesty to say so.", Verdict.NONE),
        (" It is late. This is false.", Verdict.NONE),
    ],
)
def test_what_is_said_behind_what_a_document_states(after: str, verdict: Verdict) -> None:
    document = Document("a", f"A claim that the dam broke has been shared.{after}")
    stated = said(document, 0, 42)
    (placed,) = settings([stated], {"a": document})
    assert placed.verdict is verdict
    (cited,) = settings([evolve(stated, chain=(Hop(Source("Posts")),))], {"a": document})
    assert cited.verdict is Verdict.NONE  # who is cited stands by it
