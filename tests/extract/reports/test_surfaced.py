"""Where reports stand or come from."""

from __future__ import annotations

import pytest
from tests.extract.reading import read


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("The claim comes from the Orlo Institute.", "the Orlo Institute", "The claim comes from the Orlo Institute"),
        ("Rumours circulated on student forums that the dam leaks.", "student forums", "that the dam leaks"),
        ("The leak was reported Sunday on the Valley blog.", "the Valley blog", "The leak was"),
        ("Her name was first published on Sunday on the website of the Echo.", "the Echo", "Her name was first"),
        ("The story was published by Orlo.com, a site for jokes.", "Orlo.com", "The story was"),
        ("The new details were revealed on Monday by Reuters and CBS.", "Reuters and CBS", "The new details were"),
        ("News of the leak first emerged online on local websites early Sunday.", "local websites",
         "News of the leak first emerged online on local websites early Sunday"),
        ("Rumours have surfaced on student forums that the dam leaks.", "student forums", "that the dam leaks"),
        ("Claims that the dam had burst swirled through local media on Sunday.", "local media",
         "that the dam had burst"),
        ("Reports of a leak appeared on May 31 in Orlo newspapers.", "Orlo newspapers",
         "Reports of a leak appeared on May 31 in Orlo newspapers"),
    ],
)  # fmt: skip
def test_surfaced(sentence: str, source: str, content: str) -> None:
    assert [(each.source, each.content) for each in read(sentence)] == [(source, content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The water came from the dam.",
        "The mayor appeared on stage.",
        "The book was published by his son.",
        "The claim came in March.",
        "The rumours have circulated in local papers but they would ruin the town.",
    ],
)
def test_what_surfaces_nowhere(sentence: str) -> None:
    assert read(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Reports that the mayor appeared on Orlo television are true.",
        "Rumours have surfaced on social media that the dam leaks.",
    ],
)
def test_a_report_on_what_is_no_place_is_nobodys(sentence: str) -> None:
    assert [each.source for each in read(sentence)] == [""]


def test_a_named_speaker_comes_first() -> None:
    (outer, inner) = read("Velden said the claim comes from the Orlo Institute.")
    assert (outer.source, inner.source, inner.via) == ("Velden", "the Orlo Institute", ("Velden",))
