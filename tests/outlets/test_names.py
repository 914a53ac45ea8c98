from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.outlets import domain_of, is_agency, key_of, looks_like_outlet, outlet_named, same_outlet, short_for
from provenance.outlets.table import publishers


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("WSJ", "The Wall Street Journal"),
        ("the Wall Street Journal’s", "The Wall Street Journal"),
        ("Reuters'", "Reuters"),
        ("the Associated Press", "AP"),
        ("BBC News", "BBC"),
        ("Iran's semi-official Fars news agency", "Fars News Agency"),
        ("South Korean newspaper Chosun Ilbo", "Chosun Ilbo"),
        ("the British tabloid the Daily Mail", "Daily Mail"),
        ("the Saudi-owned Al Arabiya", "Al Arabiya"),
        ("Xinhua, the state news agency", "Xinhua"),
        ("https://www.dailymail.co.uk", "Daily Mail"),
        ("news.bbc.co.uk", "BBC"),
        ("GAMBIAJ.COM", "Gambiaj"),
        ("Valmoraherald.com", "Valmoraherald"),
        ("the valmoraherald.com", "Valmoraherald"),
        ("the Mirror", "Daily Mirror"),
        ("Britain's Sun", "The Sun"),
        ("Sun newspaper", "The Sun"),
        ("a Saturday Wall Street Journal report", "The Wall Street Journal"),
        ("TIME", "Time magazine"),
    ],
)
def test_a_mention_of_a_publisher_gives_its_name(mention: str, name: str) -> None:
    assert outlet_named(mention) == name


@pytest.mark.parametrize(
    "mention",
    "mirror|the mirror|Mirror|Post|Sun|Time|ap|the ministry|a senior official|Amazon.com|a reporter for the Daily Mail|"
    "Jane Roe of Reuters|state television|New York|people|The||.com|the|Taipei Times|Milan Times".split("|"),
)
def test_what_is_not_surely_a_publisher_gives_none(mention: str) -> None:
    assert outlet_named(mention) is None


@pytest.mark.parametrize(
    "mention",
    [
        "the Valmora Gazette",
        "KTVX",
        "WQXR-FM",
        "KXYZ5",
        "Radio Valmora",
        "the Post",
        "Torvik Ilbo",
        "the Torvik News Channel",
        "Fox 13",
        "News 101.5",
        "vesna.com",
    ],
)
def test_an_unknown_publisher_is_known_by_its_name(mention: str) -> None:
    assert looks_like_outlet(mention)


@pytest.mark.parametrize(
    "mention",
    [
        "Emily Post",
        "WHO",
        "WADA",
        "fake news",
        "a news channel",
        "the press",
        "The Press",
        "the news",
        "good times",
        "Jane Roe",
        "",
    ],
)
def test_an_ordinary_phrase_does_not_look_like_a_publisher(mention: str) -> None:
    assert not looks_like_outlet(mention)


def test_agencies_are_told_from_other_publishers() -> None:
    assert is_agency("the AP")
    assert is_agency("Agence France-Presse")
    assert not is_agency("The New York Times")
    assert not is_agency("the ministry")


def test_spellings_of_one_publisher_are_the_same() -> None:
    assert same_outlet("NYT", "the New York Times")
    assert same_outlet("the Valmora Gazette", "Valmora Gazette's")
    assert not same_outlet("the New York Times", "the New York Post")


@pytest.mark.parametrize("behind", ["newspaper", "daily", "website", "web site", "newsletter", "weekly paper"])
def test_what_a_publisher_is_called_behind_its_name_is_no_part_of_it(behind: str) -> None:
    assert same_outlet(f"the Orlo Examiner {behind}", "The Orlo Examiner")


def test_a_capital_or_a_country_makes_it_a_part() -> None:
    assert not same_outlet("the Orlo Weekly", "Orlo")
    assert not same_outlet("the Norwegian daily", "the Norwegian newspaper")
    assert not same_outlet("the newspaper", "the daily")


def test_a_name_with_many_blanks_is_read_at_once() -> None:
    started = perf_counter()
    key_of("Orlo" + " " * 100_000 + "Examiner")
    assert perf_counter() - started < 2


def test_a_short_form_is_the_end_of_the_name() -> None:
    assert short_for("the Post", "The Washington Post")
    assert not short_for("the Post", "The Washington Times")
    assert not short_for("The Washington Post", "the Post")
    assert not short_for("the", "The Post")


def test_every_name_and_domain_of_the_table_finds_itself() -> None:
    for domain, name in publishers().by_domain.items():
        assert outlet_named(domain) == name, domain
    for name in sorted(set(publishers().by_spelling.values())):
        if not name.endswith(")"):
            assert outlet_named(name) == name


@given(st.text(max_size=60))
def test_any_text_is_answered(text: str) -> None:
    outlet_named(text)
    looks_like_outlet(text)
    assert same_outlet(text, text)


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://www.valmora-herald.co.uk/politics?page=2", "valmora-herald.co.uk"),
        ("NEWS.Example.COM", "example.com"),
        ("localhost", None),
        ("http://192.0.2.1/a", None),
        ("", None),
        ("http://[broken", None),
    ],
)
def test_the_domain_is_what_can_be_registered(url: str, domain: str | None) -> None:
    assert domain_of(url) == domain


@given(st.text(max_size=80))
def test_any_text_is_no_url_or_has_a_domain(text: str) -> None:
    domain = domain_of(text)
    assert domain is None or "." in domain


@given(
    st.text(max_size=30) | st.from_regex(r"(the )?[a-z]{3,9}(\.(com|co\.uk)|( news)? agency|['’]s)?", fullmatch=True)
)
def test_a_key_is_its_own_key(name: str) -> None:
    assert key_of(key_of(name)) == key_of(name)


def test_a_publisher_that_the_table_lacks_has_one_key_by_name_and_by_domain() -> None:
    assert same_outlet("valleyherald.com", "Valleyherald")
    assert key_of("https://www.valleyherald.com") == key_of("VALLEYHERALD.COM") == "valleyherald"


def test_where_it_is_read_tells_no_publisher_from_another() -> None:
    assert (
        key_of("Ostby Lantern (Telegram)") == key_of("The Ostby Lantern (English summary)") == key_of("Ostby Lantern")
    )
    assert same_outlet("BBC (YouTube channel)", "BBC")


def test_but_a_place_does() -> None:
    assert not same_outlet("Ostby Lantern (Vale)", "Ostby Lantern")
    assert not same_outlet("The Daily Star (Lebanon)", "Ostby Daily Star")
