from __future__ import annotations

import pytest

from provenance.model import Kind
from provenance.resolve.printed.kinds import kind_of
from provenance.resolve.printed.mentions import read
from provenance.resolve.printed.parties import affiliation_of, countries_in, only_state, party_of


def _party(text: str) -> str | None:
    mention = read(text)
    return party_of(kind_of(mention), mention, (), affiliation_of(mention, ()))


@pytest.mark.parametrize(
    "text",
    [
        "Norway",
        "Oslo",
        "the Norwegian government",
        "Norwegian Foreign Ministry spokeswoman Mara Lind",
        "Norwegian Foreign Minister Omid Parsa",
        "Norway's ambassador",
    ],
)
def test_those_who_speak_for_a_state_are_one_party(text: str) -> None:
    assert _party(text) == "Norway"


def test_a_seat_of_power_stands_for_its_country() -> None:
    assert _party("Downing Street") == "United Kingdom"


@pytest.mark.parametrize("text", ["Norway Leadership Watch", "the Norwegian Police Federation"])
def test_a_body_about_a_state_or_of_its_servants_does_not_speak_for_it(text: str) -> None:
    assert _party(text) == text.removeprefix("the ")


def test_a_company_is_its_own_party() -> None:
    assert _party("Microsoft") == "Microsoft"


@pytest.mark.parametrize("text", ["a Norwegian lawmaker", "a Norwegian resident", "a Norwegian professor", "a source"])
def test_who_speaks_for_nobody_else_has_no_party(text: str) -> None:
    assert _party(text) is None


def test_the_body_is_kept_as_printed() -> None:
    mention = read("Norwegian Foreign Ministry spokeswoman Mara Lind")
    assert affiliation_of(mention, ()) == "Norwegian Foreign Ministry"


def test_a_rank_is_no_part_of_the_body_that_it_is_held_in() -> None:
    assert affiliation_of(read("Sgt Ida Moor of Orlo Police"), ()) == "Orlo Police"


def test_who_speaks_for_somebody_belongs_to_no_company() -> None:
    assert affiliation_of(read("French spokesman Jean Roe"), ()) is None
    assert affiliation_of(read("Obama spokesman Jon Roe"), ()) is None


def test_countries_are_found_by_name_adjective_and_capital() -> None:
    assert countries_in("Swedish ships left Oslo for France") == {"Sweden", "Norway", "France"}


def test_a_kind_without_a_side_has_none() -> None:
    mention = read("Norwegian tourists")
    assert party_of(Kind.WITNESS, mention, (), None) is None


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Torvia sends no arms, Foreign Minister Ada Velden said. No Torvian diplomat has fled.", "Torvia"),
        ("The mayor of Orlo spoke in Valmora.", None),
        ("France and Spain signed; French and Spanish ministers smiled.", None),
        ("The French minister left Paris.", "France"),
    ],
)
def test_the_one_country_of_a_text(text: str, state: str | None) -> None:
    assert only_state(text) == state


def test_a_minister_is_of_the_one_country_of_the_text() -> None:
    mention = read("Foreign Minister Ada Velden")
    assert party_of(Kind.OFFICIAL, mention, (), None, "Torvia") == "Torvia"
    mayor = read("Mayor Ada Velden")
    assert party_of(Kind.OFFICIAL, mayor, (), None, "Torvia") is None
