"""Pictures that are going round."""

from __future__ import annotations

import pytest
from tests.extract.reading import read


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Dramatic footage has emerged of the gate being opened.", "Dramatic footage"),
        ("A clip of a boy being washed over the gate, has gone viral on Sunday.", "A clip"),
        ("A video of the burst is being shared all over Orlo.", "A video"),
        ("An image went viral on Sunday revealing that the gate was open.", "An image"),
        ("A picture of a boat in a tree began making the rounds in Orlo.", "A picture"),
        ("Video and photos purportedly of Velden emerged on Tuesday.", "Video and photos"),
        ("The news came with a second video surfacing which suggests that photo was altered.", "a second video"),
        (
            "A blurred video clip has circulated online that purports to show the gate.",
            "A blurred video clip",
        ),
        ("It began with a picture of one boat in a tree that appeared on Reddit.", "a picture"),
        ("Last week, images of a boat in a tree took the internet by storm.", "images"),
    ],
)
def test_emerged(sentence: str, source: str) -> None:
    assert [(each.source, each.content) for each in read(sentence)] == [(source, sentence.removesuffix("."))]


@pytest.mark.parametrize(
    "sentence",
    [
        "The video went viral on Sunday.",
        "The photos were shared thousands of times.",
        "The images appeared following days of rain.",
        "After footage of the burst emerged, the mayor went home.",
        "The footage of the burst has not emerged.",
    ],
)
def test_what_tells_of_nothing(sentence: str) -> None:
    assert read(sentence) == []


def test_the_clause_that_tells_of_a_picture() -> None:
    (only,) = read("The mayor went home after a blurred video emerged showing the burst.")
    assert (only.source, only.content) == ("a blurred video", "a blurred video emerged showing the burst")


def test_whoever_tells_of_a_picture_going_round_is_the_source() -> None:
    assert [each.source for each in read("Velden said a video of the leak has gone viral.")] == ["Velden"]
