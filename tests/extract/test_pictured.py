"""What pictures and recordings show."""

from __future__ import annotations

import pytest
from tests.extract.reading import read


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("Dramatic footage from the dam shows two men near the gate.", "Dramatic footage from the dam",
         "two men near the gate"),
        ("A clip posted by friends of the mayor showed three new pumps.", "A clip posted by friends of the mayor",
         "three new pumps"),
        ("Velden shared a photo which appears to clearly show water at the gate.", "a photo", "water at the gate"),
        ("A recording purporting to reveal the plan, made in May, was played.", "A recording",
         "the plan, made in May, was played"),
        ("Water came over the gate, as seen in the footage above.", "the footage above", "Water came over the gate"),
        ("In the clip below, two boys can be seen at the gate.", "the clip below", "two boys can be seen at the gate"),
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
        "In the clip below, the mayor opens the gate.",
        "The film showed up at the gate.",
    ],
)
def test_what_shows_nothing(sentence: str) -> None:
    assert read(sentence) == []


def test_whoever_tells_of_a_picture_comes_first() -> None:
    (outer, inner) = read("Velden said the footage shows two men near the gate.")
    assert (outer.source, inner.source, inner.via) == ("Velden", "the footage", ("Velden",))
