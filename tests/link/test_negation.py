"""What a text says is not so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.link.negation import affirmed_pairs, negated_pairs

ARMS = ("supply", "weapon")


@pytest.mark.parametrize(
    "text",
    [
        "Tarvia supplies no weapons to the rebels",
        "Tarvia does not provide lethal weapons to Osk",
        "Tarvia's refusal to send arms to Osk",
        "Tarvia has refrained from supplying Osk with arms",
        "Tarvia denied delivering weapons to Osk",
        "Tarvia will not sell military equipment to Osk",
        "Tarvia is withholding military aid from Osk",
    ],
)
def test_what_is_not_done(text: str) -> None:
    assert ARMS in negated_pairs(text)
    assert ARMS not in affirmed_pairs(text)


def test_what_is_said_to_be_so() -> None:
    assert ARMS in affirmed_pairs("Tarvia supplies weapons to Osk")
    assert ARMS not in negated_pairs("Tarvia supplies weapons to Osk")


@pytest.mark.parametrize(
    "text", ["If Tarvia supplied weapons to Osk, it rained", "Supplying weapons to Osk would be a serious mistake"]
)
def test_what_is_only_supposed_is_neither(text: str) -> None:
    assert ARMS not in negated_pairs(text) | affirmed_pairs(text)


def test_a_negation_does_not_reach_across_a_mark() -> None:
    assert ARMS not in negated_pairs("Tarvia does not sleep, and it supplies weapons to Osk")


@given(st.text(max_size=80))
def test_nothing_is_both(text: str) -> None:
    assert not negated_pairs(text) & affirmed_pairs(text)
