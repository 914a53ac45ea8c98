from __future__ import annotations

import pytest

from provenance.resolve.document.fitting import described_as, fits, is_person
from provenance.resolve.printed.mentions import read


@pytest.mark.parametrize(
    ("description", "other"),
    [
        ("the official", "an official briefed on the talks"),
        ("the paper", "the Daily Mail"),
        ("the station", "Radio Valmora"),
        ("the company", "Microsoft"),
        ("the rebel group", "Hamas"),
        ("the monitoring group", "the Northern Observatory for Floods"),
    ],
)
def test_a_definite_description_fits(description: str, other: str) -> None:
    assert fits(read(description), read(other), ())


@pytest.mark.parametrize(
    ("description", "other"),
    [
        ("the minister", "an official briefed on the talks"),
        ("the newspaper", "Radio Valmora"),
        ("the Vale Times site", "the Valmora Gazette"),
        ("the station", "the Valmora Gazette"),
        ("the company", "the Taliban"),
        ("the monitoring group", "Hamas"),
        ("the rebel group", "the Northern Observatory for Floods"),
        ("the official", "reports"),
    ],
)
def test_and_another_does_not(description: str, other: str) -> None:
    assert not fits(read(description), read(other), ())


def test_what_tells_it_from_others_must_be_said_too() -> None:
    assert described_as(read("the Norwegian minister"), "a Norwegian trade minister")
    assert not described_as(read("the Norwegian minister"), "a Swedish trade minister")
    assert described_as(read("the head teacher"), "head teacher of the school, who was there")
    assert not described_as(read("the head teacher"), "a teacher")


def test_one_person_or_several() -> None:
    assert is_person(read("the minister"))
    assert not is_person(read("the ministers"))


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("a policewoman", True),
        ("a witness", True),
        ("the boss", True),
        ("an actress", True),
        ("several people", False),
        ("two fishermen", False),
        ("two witnesses", False),
    ],
)
def test_several_are_not_one_person(text: str, one: bool) -> None:
    assert is_person(read(text)) is one
