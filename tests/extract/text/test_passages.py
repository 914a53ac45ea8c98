"""Sentences, headlines, furniture, and whose voice each is."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.extract.reading import extraction

from provenance.extract.text.passages import paragraphs
from provenance.model import Voice

ARTICLE = """Dam in valley leaks

The dam leaks. Rain fell on Monday.
“It will break,” Velden said.
Share this article
+1 555 0100
"""


def test_passages_voices_and_headline() -> None:
    passages = extraction(ARTICLE).passages
    assert [(each.text, each.voice) for each in passages] == [
        ("Dam in valley leaks", Voice.OWN),
        ("The dam leaks.", Voice.OWN),
        ("Rain fell on Monday.", Voice.OWN),
        ("“It will break,” Velden said.", Voice.ATTRIBUTED),
        ("Share this article", Voice.FURNITURE),
        ("+1 555 0100", Voice.FURNITURE),
    ]
    assert [each.headline for each in passages] == [True, False, False, False, False, False]
    assert [each.paragraph for each in passages] == [0, 1, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It was the third year.Orlo’s men came.", ["It was the third year.", "Orlo’s men came."]),
        ("They met at 5 p.m. Tuesday in Orlo.", ["They met at 5 p.m. Tuesday in Orlo."]),
        ("Virgil M. Roe of the U.S. Army came. He left.", ["Virgil M. Roe of the U.S. Army came.", "He left."]),
        ('Velden said so in a letter. "It leaks. It broke."', ["Velden said so in a letter.", '"It leaks. It broke."']),
        ("The dam leaks,\n\nthe ministry has said.", ["The dam leaks,\n\nthe ministry has said."]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [each.text for each in extraction(text).passages] == sentences


@pytest.mark.parametrize(
    "line",
    [
        "Read Next: the flood",
        "Sign up for our letter",
        "Image by A. Roe",
        "Prev Post",
        "• • •",
        "© 2030 Courier",
        "March 4, 2030",
        "*Monday, 4 March 2030*",
        "ORLO, March 4 (Reuters)",
        "The Orlo Courier",
        "**By Jane Roe**",
        "[Related: *the flood*](https://courier.example/flood)",
        "Updated 8:41 p.m. EST March 4, 2030",
        "3 hours ago",
        "AP Photo/Jane Roe",
        "Jane Roe, AFP/Getty Images",
        "The dam at Orlo after the rain, Monday, March 4, 2030. (Jane Roe / AP)",
        "The dam at Orlo after the rain. (Photo by Jane Roe)",
        "window.ads = window.ads || []; ads.push({ mode: 'thumbnails', place: 'below' });",
        "CONNECT TWEET LINKEDIN 4 COMMENTS",
        "To find out more about comments please read our guidelines",
        "[1] Orlo Echo, 3 Aug. 2030, https://echo.example/dam",
        "[12] “On the dam”, Vale Letters, 2029",
        "(Reporting by Jane Roe in Orlo; Writing by A. Ek; Editing by Jo Lind)",
        "Reporting by Jane Roe and Jo Lind in Orlo; editing by A. Ek",
        "Wirely writer Jane Roe contributed to this report.",
        "Wirely staff writers Jane Roe and Jo Lind in Orlo, D.C., contributed to this report.",
        "Ek reported from Orlo. Wirely writer Jane Roe contributed from Vale.",
    ],
)
def test_furniture(line: str) -> None:
    assert [each.voice for each in extraction(line).passages] == [Voice.FURNITURE]


@pytest.mark.parametrize(
    "line",
    [
        "March 4, 2030 was a dark day.",
        "The Orlo Courier said so.",
        "By noon the dam had gone.",
        "DAM BREAKS (VIDEO)",
        "The dam broke an hour ago.",
        "Decision today",
        "Marines march on Sunday",
        "It broke at noon, he said. (Reporting by Jane Roe, Reuters)",
        "It broke at noon, he said. (AFP, Reuters)",
        "The mayor showed the picture to the AP.",
        "The dam leaks (the photo shows it well).",
        "It leaks; it broke; he said so (on Monday); nobody listened.",
        "To find out more about the dam, the council hired Ann Roe.",
        "[1] The dam leaks, Velden said.",
        "Reporting by the Echo shows that the dam leaks.",
        "Rain and a broken gate contributed to this report being late.",
        "The dam leaks. Jane Roe contributed to this report.",
        "Jane Roe, who also contributed to the Echo, said so.",
    ],
)
def test_prose_is_no_furniture(line: str) -> None:
    assert Voice.FURNITURE not in [each.voice for each in extraction(line).passages]


def test_source_in_a_headline_is_no_photo_credit() -> None:
    assert extraction("Source: dam to be closed").passages[0].voice is not Voice.FURNITURE


@given(st.text(alphabet="AT .,“”’\u00a0\u2009\u3000aé中\U0001f600", max_size=40))
def test_initials_beside_wide_spaces_are_cut_as_beside_plain_ones(text: str) -> None:
    plain = re.sub(r"[^\S\n]", " ", text)
    assert [each.sentences for each in paragraphs(text)] == [each.sentences for each in paragraphs(plain)]


def test_an_initial_before_a_no_break_space() -> None:
    assert paragraphs("Trains ran on T\u00a0.\u00a0.\u00a0. He waited.")


def test_links_that_run_together_are_no_prose() -> None:
    line = "RelatedDam leaks at night, says mayorBear seen at the gateMore rain for the valleyOrlo wins, says coach Ek"
    assert [each.furniture for each in paragraphs(line)] == [True]


def test_a_long_line_of_prose_with_a_script_at_its_end_is_prose() -> None:
    line = "The mayor said that the dam leaks and that the town below it must be left by noon. " * 8
    assert [each.furniture for each in paragraphs(line + "runQueue(loadScript, addFrame)")] == [False]


@pytest.mark.parametrize("name", ["YouTube, BuzzFeed and LinkedIn", "an iPhone and an eBook", "#prayForOrlo, #keepFit"])
def test_names_with_a_capital_inside_are_prose(name: str) -> None:
    assert [each.furniture for each in paragraphs(f"The mayor said that {name} had the picture.")] == [False]
