from __future__ import annotations

import pytest

from provenance.resolve.document.figure import Figure
from provenance.resolve.printed.mentions import read
from provenance.resolve.printed.names import person_key
from provenance.resolve.sources.spellings import one_spelling


def _number(*mentions: str) -> int:
    figures = [Figure(f"{n}.txt", n, read(mention)) for n, mention in enumerate(mentions)]
    return len(one_spelling({_key(figure): [figure] for figure in figures}))


def _key(figure: Figure) -> tuple[str, ...]:
    name = figure.mention.name
    return ("person", person_key(name)) if " " in name else ("here", figure.document, str(figure.number))


def test_one_role_and_one_skeleton_are_one_person() -> None:
    assert _number("Syrian Oil Minister Nadir Jadeh", "Oil Minister Nedir Jadah") == 1


def test_ministers_of_two_countries_are_two() -> None:
    assert _number("Syrian Oil Minister Nadir Jadeh", "Iraqi Oil Minister Nedir Jadah") == 2


def test_a_part_spelt_alike_shows_that_the_other_differs() -> None:
    assert _number("Oil Minister Nadir Jadeh", "Oil Minister Nedir Jadeh") == 2


def test_a_longer_form_of_the_name_is_the_same_person_in_the_same_role() -> None:
    assert _number("Oil Minister Nadir Jadeh", "Oil Minister Nadir Jadeh Ibrahim") == 1
    assert _number("Nadir Jadeh", "Nadir Jadeh Ibrahim") == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Colonel Pat Merrow", "Colonel Patricia Merrow"),
        ("Sen. Bill Merrow", "Senator William Merrow"),
        ("Dr. M. Lind, a professor of law", "Mara Lind, a professor"),
    ],
)
def test_a_short_given_name_is_the_full_one_in_the_same_role(one: str, other: str) -> None:
    assert _number(one, other) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Pat Merrow", "Patricia Merrow"),
        ("Colonel Pat Merrow", "Senator Patricia Merrow"),
        ("Colonel Pat Merrow", "Colonel Gina Merrow"),
        ("Norwegian Colonel Pat Merrow", "Swedish Colonel Patricia Merrow"),
    ],
)
def test_a_short_given_name_alone_merges_nobody(one: str, other: str) -> None:
    assert _number(one, other) == 2


def test_a_short_given_name_of_two_people_stands_for_neither() -> None:
    assert _number("Colonel Pat Merrow", "Colonel Patricia Merrow", "Colonel Patrick Merrow") == 3


def test_an_office_holder_is_known_by_the_surname() -> None:
    assert _number("Foreign Minister Lind", "Foreign Minister Mara Lind") == 1
    assert _number("Foreign Minister Lind", "Finance Minister Mara Lind") == 2
    assert _number("Norwegian Foreign Minister Lind", "Swedish Foreign Minister Mara Lind") == 2


def test_a_bare_surname_is_nobody_elsewhere() -> None:
    assert _number("Lind", "Foreign Minister Mara Lind") == 2
    assert _number("Minister Lind", "Minister Mara Lind") == 2
