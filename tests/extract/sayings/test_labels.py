"""Colons, headlines and credits."""

from __future__ import annotations

import pytest
from tests.extract.reading import Read, read

BODY = "\n\nThe valley woke to rain on Monday."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Velden: “The dam leaks.”", Read("Anna Velden", "“The dam leaks.”")),
        ("Report: dam in the valley leaks" + BODY, Read("Report", "dam in the valley leaks")),
        ("Dam in the valley leaks: sources" + BODY, Read("sources", "Dam in the valley leaks")),
        ("Dam in the valley leaks, report says" + BODY, Read("report", "Dam in the valley leaks")),
        ("The dam in the valley leaks [Wirely]" + BODY, Read("Wirely", "The dam in the valley leaks")),
        ("Dam in the valley leaks - Vale Herald" + BODY, Read("Vale Herald", "Dam in the valley leaks")),
    ],
)  # fmt: skip
def test_label(text: str, expected: Read) -> None:
    assert read(text) == [expected]


def test_a_headline_that_ends_in_a_place_names_nobody() -> None:
    assert not read("Dam in the valley leaks - Upper Vale" + BODY)


def test_the_mark_of_a_note_names_nobody() -> None:
    assert read("The dam was built in 1990.[1][2] Velden said that it leaks.[3]") == [Read("Velden", "that it leaks")]


@pytest.mark.parametrize("text", ["BREAKING: the dam leaks.", "There is one question: who knew?"])
def test_other_colons_name_nobody(text: str) -> None:
    assert not read(text)


@pytest.mark.parametrize(
    "rubric",
    [
        "Fact Check",
        "Fact-check",
        "Orlo Fact Check",
        "Retraction",
        "Hoax Alert",
        "Explainer",
        "Live",
        "Opinion",
        "Analysis",
    ],
)
def test_a_rubric_names_nobody(rubric: str) -> None:
    assert not read(f"{rubric}: dam in the valley leaks" + BODY)


@pytest.mark.parametrize("name", ["Human Rights Watch", "Vale Review", "Velden", "Ada Live"])
def test_a_name_that_looks_like_a_rubric(name: str) -> None:
    assert read(f"{name}: dam in the valley leaks" + BODY) == [Read(name, "dam in the valley leaks")]
