"""What outlets have out."""

from __future__ import annotations

import pytest
from tests.extract.reading import read


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("The Guardian has a long explainer on why the dam leaks.", "The Guardian",
         "a long explainer on why the dam leaks"),
        ("Reuters broke the news on Monday: the dam leaks.", "Reuters", "the news on Monday: the dam leaks"),
        ("A local website recently profiled Bo Ek, who built the dam.", "A local website",
         "Bo Ek, who built the dam"),
        ("A small website carried a report that the dam leaks.", "A small website", "that the dam leaks"),
        ("Marrow Lane had the original rumour about the dam.", "Marrow Lane", "the dam"),
        ("Marrow Lane ran a story claiming that the dam leaks.", "Marrow Lane", "that the dam leaks"),
        ("Reuters has a few details that say the dam leaks.", "Reuters", "the dam leaks"),
    ],
)  # fmt: skip
def test_what_an_outlet_has_out(sentence: str, source: str, content: str) -> None:
    assert [(each.source, each.content) for each in read(sentence)] == [(source, content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor has a good story for every guest.",
        "The Guardian has a new office in Orlo.",
        "Marrow Lane has the story of his life.",
        "The villagers had the rumour in mind.",
        "Orlo has the rumour mill of a big town.",
        "Bo Ek runs a news agency.",
        "Reuters broke a record.",
    ],
)
def test_what_is_no_report(sentence: str) -> None:
    assert read(sentence) == []
