from __future__ import annotations

import pytest

from provenance.resolve.printed.phrases import (
    core_and_tail,
    head_of,
    owner_of,
    says_nothing,
    telling_part,
    without_lead,
    without_time,
)


@pytest.mark.parametrize(
    ("phrase", "core"),
    [
        ("an official briefed on the talks", "an official"),
        ("a spokesman for the Bank of Norway", "a spokesman"),
        ("the Bank of Norway", "the Bank of Norway"),
        ("a monitoring group", "a monitoring group"),
        ("Colonel Bo Ek of Northern Command", "Colonel Bo Ek"),
    ],
)
def test_the_core_ends_before_what_modifies_its_head(phrase: str, core: str) -> None:
    assert core_and_tail(phrase.split())[0] == core.split()


@pytest.mark.parametrize(
    ("phrase", "part"),
    [
        ("a number of harbour experts", "harbour experts"),
        ("one of the people", "the people"),
        ("Reuters and others", "Reuters"),
        ("local witnesses and officials", "local witnesses"),
        ("Mara Lind and Bo Ek", "Mara Lind"),
        ("the Ministry of Trade and Industry", None),
        ("One, a Norwegian baker", "a Norwegian baker"),
        ("an official", None),
    ],
)
def test_of_quantities_and_pairs_the_telling_part_is_read(phrase: str, part: str | None) -> None:
    assert telling_part(phrase) == part


def test_the_head_is_the_last_word_that_says_what_it_is() -> None:
    assert head_of(["a", "senior", "ministry", "official"]) == "official"


def test_the_owner_is_a_name() -> None:
    assert owner_of(["Mara", "Lind's", "publicist"]) == "Mara Lind"
    assert owner_of(["its", "publicist"]) == ""


@pytest.mark.parametrize(
    ("phrase", "bare"),
    [
        ("Asked about the flood, the mayor", "the mayor"),
        ("Mara Lind also", "Mara Lind"),
        ("• the mayor, however", "the mayor"),
        ("(OstbyNews.example) On Monday several councillors", "several councillors"),
        ("But then the mayor", "the mayor"),
        ("bakers and also brewers", "bakers and also brewers"),
        ("Mara Lind, the mayor", "Mara Lind, the mayor"),
        ("Lind's sister, who", "Lind's sister"),
        ("the Vale Today", "the Vale Today"),
        ("the mayor Monday", "the mayor"),
    ],
)
def test_words_around_a_mention_are_left_out(phrase: str, bare: str) -> None:
    assert without_lead(phrase) == bare


@pytest.mark.parametrize("phrase", ["a published report", "newspaper articles", "a separate report"])
def test_a_report_by_nobody_is_nobody(phrase: str) -> None:
    assert says_nothing(phrase.split())


def test_a_time_says_nothing_of_the_source() -> None:
    assert without_time("rumours over the past week".split()) == ["rumours"]
    assert says_nothing("rumours over the past week".split())
    assert not says_nothing("rumours in the council".split())
