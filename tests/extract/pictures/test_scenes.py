"""What is to be seen in a picture."""

from __future__ import annotations

import pytest
from tests.extract.reading import read


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("Water came over the gate, as seen in the footage above.", "the footage above", "Water came over the gate"),
        ("In the clip below, two boys can be seen at the gate.", "the clip below", "two boys can be seen at the gate"),
        ("In this video put on YouTube, the mayor opens the gate.", "this video put on YouTube",
         "the mayor opens the gate"),
        ("In a clip he uploaded to YouTube, Velden is sitting on the gate.", "a clip",
         "Velden is sitting on the gate"),
        ("But as this photo shows, the gate was open on Friday.", "this photo", "the gate was open on Friday"),
        ("The gate was open, as the photo shows.", "the photo", "The gate was open"),
    ],
)  # fmt: skip
def test_scenes(sentence: str, source: str, content: str) -> None:
    assert [(each.source, each.content) for each in read(sentence)] == [(source, content)]


@pytest.mark.parametrize("sentence", ["In the film, Velden plays a spy.", "In pictures, the mayor opens the gate."])
def test_what_is_seen_nowhere(sentence: str) -> None:
    assert read(sentence) == []


def test_whoever_speaks_in_a_picture_is_the_source() -> None:
    (only,) = read("In a video released on Sunday, Velden said that the dam leaks.")
    assert (only.source, only.content) == ("Velden", "that the dam leaks")
