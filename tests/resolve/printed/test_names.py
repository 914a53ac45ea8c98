from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.resolve.printed.names import organisation_key, parts, person_key, spelled_out, split_titles


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jean-Luc Merrow", "Jean Luc Merrow"),
        ("Mara J. Lind", "Mara Lind"),
        ("Íñigo Pardo", "Inigo Pardo"),
        ("Naser Jadda", "Nasser Jada"),
        ("Mohammed al-Tarsi", "Muhammad Al Tarsi"),
        ("Jon Lind, Jr", "Jon Lind Jr."),
        ("Jon Lind Sr.", "Jon Lind"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert person_key(one) == person_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mara Lind", "Maro Lind"),
        ("Karl Lind", "Karla Lind"),
        ("Jon Lind", "Jan Lind"),
        ("Jon Lind", "Jon Lind Jr."),
        ("Jon Lind II", "Jon Lind III"),
    ],
)
def test_two_people_of_one_surname_have_two_keys(one: str, other: str) -> None:
    assert person_key(one) != person_key(other)


def test_titles_are_split_from_the_name() -> None:
    split = split_titles(("Deputy", "Foreign", "Minister", "Omid", "Parsa"))
    assert (split.titles, split.name) == (("Deputy", "Foreign", "Minister"), ("Omid", "Parsa"))


def test_a_title_alone_is_no_name() -> None:
    assert split_titles(("Attorney", "General")).name == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the Harbour Watch", "Harbour Watch group"),
        ("Ministry of Defence", "Defense Ministry"),
        ("North Bank Solidarity (NBS)", "North Bank Solidarity"),
    ],
)
def test_spellings_of_one_body_have_one_key(one: str, other: str) -> None:
    assert sorted(organisation_key(one).split()) == sorted(organisation_key(other).split())


@given(st.text(max_size=40))
def test_any_text_has_parts_and_keys(text: str) -> None:
    assert isinstance(person_key(text), str)
    assert isinstance(organisation_key(text), str)
    assert all(parts(text))


def test_acronyms_that_are_explained_are_spelled_out() -> None:
    known = {"NBA": "North Bank Army"}
    assert spelled_out("the head of the NBA, not the NBAA or the XY", known) == (
        "the head of the North Bank Army, not the NBAA or the XY"
    )
