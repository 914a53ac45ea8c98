"""Quotations that run on."""

from __future__ import annotations

from tests.extract.reading import Read, read


def test_a_quotation_left_open_goes_on_in_the_next_paragraph() -> None:
    text = "Velden said: “The dam leaks.\n“It will break.”\nThe valley slept."
    assert read(text) == [Read("Velden", "“The dam leaks. | “It will break.”")]


def test_a_quotation_before_its_speakers_own_sentence() -> None:
    assert read('"The dam leaks." Dr. Ode said.') == [Read("Dr. Ode", '"The dam leaks."')]


def test_a_colon_hands_over_to_the_paragraph_below() -> None:
    assert read("He said:\n\n“The dam leaks.”") == [Read("He", "“The dam leaks.”")]


def test_a_colon_with_nothing_below_attributes_nothing() -> None:
    assert not read("He said:")


def test_a_statement_issued_stands_below_the_colon() -> None:
    found = read("A spokeswoman for Orlo Hospital issued a statement:\n\n“The patient is well.”")
    assert [(each.source, each.content) for each in found] == [
        ("A spokeswoman for Orlo Hospital", "“The patient is well.”")
    ]
