"""Paragraphs that announce what stands below them."""

from __future__ import annotations

import pytest
from tests.extract.reading import Read, read


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("The pilot had this to say:", "The pilot"),
        ("The ministry issued a statement:", "The ministry"),
        ("Via the Orlo Echo:", "the Orlo Echo"),
        ("Per Velden's interview with KTVX:", "Velden"),
        ("According to Velden:", "Velden"),
    ],
)
def test_the_quotation_below_is_theirs(line: str, source: str) -> None:
    assert read(f"It rained.\n\n{line}\n\n“The dam leaks.”") == [Read(source, "“The dam leaks.”")]


def test_what_an_outlet_is_credited_for_reaches_the_reader_through_it() -> None:
    found = read(
        "It rained.\n\nFrom the Orlo Echo:\n\nThe dam leaks, Velden said. The wall broke, Orlin said.\n\nEk said so."
    )
    assert [(each.source, each.via) for each in found[1:3]] == [
        ("Velden", ("the Orlo Echo",)),
        ("Orlin", ("the Orlo Echo",)),
    ]
    assert all(each.via == () for each in found[3:])


def test_whoever_told_the_speaker_that_a_line_announces() -> None:
    found = read("It rained.\n\nThe pilot had this to say:\n\n“The dam leaks. A guard told me this.”")
    assert found[-1] == Read("A guard", "“The dam leaks. A guard told me this.”", ("The pilot",))


@pytest.mark.parametrize("line", ["From the dam:", "What follows:", "There are three ways to go:"])
def test_other_lines_credit_nobody(line: str) -> None:
    found = read(f"It rained.\n\n{line}\n\nThe dam leaks, Velden said.")
    assert [each.via for each in found if each.source == "Velden"] == [()]
