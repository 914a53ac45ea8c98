"""What pictures and recordings show."""

from __future__ import annotations

import pytest
from tests.extract.reading import read


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("Dramatic footage from the dam shows two men near the gate.", "Dramatic footage from the dam",
         "two men near the gate"),
        ("A clip filmed by friends of the mayor showed three new pumps.", "A clip filmed by friends of the mayor",
         "three new pumps"),
        ("Velden found a photo which appears to clearly show water at the gate.", "a photo", "water at the gate"),
        ("A recording purporting to reveal the plan, made in May, was played.", "A recording",
         "the plan, made in May, was played"),
        ("Shocking and sad pictures show two men at the gate.", "Shocking and sad pictures", "two men at the gate"),
        ("A clip -- entitled “The end” -- identified the man as Roe.", "A clip", "the man as Roe"),
        ("The video, featuring the same gate, raises the possibility that Roe lied.", "The video",
         "the possibility that Roe lied"),
        ("Some clips posted of the feast elsewhere show no mayor at all.", "Some clips posted of the feast elsewhere",
         "no mayor at all"),
        ("The photos above show a crack in the dam.", "The photos above", "a crack in the dam"),
        ("The clip purports to be from the dam.", "The clip", "be from the dam"),
    ],
)  # fmt: skip
def test_pictured(sentence: str, source: str, content: str) -> None:
    assert [(each.source, each.content) for each in read(sentence)] == [(source, content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The man in the picture shows no fear of the water.",
        "The photo editor shows no fear of the water.",
        "The video does not show the gate.",
        "The video was shown to the men.",
        "A recording that captures the burst has been played.",
        "The photos captured on Sunday are of the gate.",
        "Photos of Ek, who shows no fear of the water, were sold.",
        "The film showed up at the gate.",
    ],
)
def test_what_shows_nothing(sentence: str) -> None:
    assert read(sentence) == []


def test_whoever_tells_of_a_picture_comes_first() -> None:
    (outer, inner) = read("Velden said the footage shows two men near the gate.")
    assert (outer.source, inner.source, inner.via) == ("Velden", "the footage", ("Velden",))
