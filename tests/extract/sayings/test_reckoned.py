"""Whose figure it is."""

from __future__ import annotations

import pytest
from tests.extract.reading import Read, read


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Orlo Police put the number of dead at 60.", "Orlo Police", "the number of dead at 60"),
        ("The mayor puts the cost at about $3 million and wants help.", "The mayor", "the cost at about $3 million"),
        (
            "The ministry has put the toll at more than two hundred.",
            "The ministry",
            "the toll at more than two hundred",
        ),
        ("Velden puts it at 13%.", "Velden", "it at 13%"),
    ],
)
def test_who_reckons(text: str, source: str, content: str) -> None:
    assert read(text) == [Read(source, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Orlo Police put two guards at the gate.",
        "The leak put the crowd at risk.",
        "They put the number at the top of the page.",
        "The mayor could put the cost at 3 million.",
        "The crew put the lamps out at 6.",
    ],
)
def test_who_reckons_nothing(text: str) -> None:
    assert read(text) == []


def test_who_goes_on_to_speak() -> None:
    text = "Orlo Police put the number of dead at 60, saying that it had rained."
    assert [each.source for each in read(text)] == ["Orlo Police", "Orlo Police"]
