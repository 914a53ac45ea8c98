"""What is about without anybody who says it."""

from __future__ import annotations

import pytest
from tests.extract.reading import read


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("Word has it that the dam leaks.", "that the dam leaks"),
        ("Rumours are swirling about a leak in the dam.", "a leak in the dam"),
        ("Word started to spread on Monday that the dam leaks.", "that the dam leaks"),
        ("In May, word started to fly around town that the dam leaks.", "that the dam leaks"),
        ("Claims about the dam's alleged leak began circulating on Monday.",
         "Claims about the dam's alleged leak began circulating on Monday"),
        ("If the reports on Monday are accurate, the dam leaks.", "the dam leaks"),
        ("The mayor left amid reports he had sold the dam.", "he had sold the dam"),
    ],
)  # fmt: skip
def test_what_is_afloat(sentence: str, content: str) -> None:
    assert [(each.source, each.content) for each in read(sentence)] == [("", content)]


@pytest.mark.parametrize(
    "sentence", ["News spread quickly.", "If the dam is safe, the reports can wait.", "She kept her word."]
)
def test_what_is_not(sentence: str) -> None:
    assert read(sentence) == []


def test_what_somebody_speaks_of_is_theirs() -> None:
    (only,) = read("Velden said that rumours were swirling about a leak in the dam.")
    assert only.source == "Velden"
