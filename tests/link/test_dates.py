"""The days that a text speaks of."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from odd_letters import texts
from provenance.link.dates import days
from provenance.link.likeness import gist, likeness

MONDAY = date(2025, 7, 7)
DATED = """on next coming monday tuesday wednesday thursday friday saturday sunday today tonight yesterday last night
    tomorrow january feb march apr. may june july aug september sept october november december 1 4th 28 29 31st of 42
    0000 0001 2024 9999""".split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry sank on Friday", [date(2025, 7, 4)]),
        ("The council meets on Monday", [MONDAY]),
        ("Talks begin next Friday", [date(2025, 7, 11)]),
        ("It sank yesterday, and divers went down last night", [date(2025, 7, 6)]),
        ("on July 4th, 2024", [date(2024, 7, 4)]),
        ("on the 4th of July", [date(2025, 7, 4)]),
        ("on 28 December", [date(2025, 12, 28)]),
        ("It may rain in March", []),
        ("May 42", []),
    ],
)
def test_days_resolve_against_publication(text: str, expected: list[date]) -> None:
    assert sorted(days(text, MONDAY)) == expected


def test_december_is_ahead_of_january() -> None:
    assert days("on 3 January", date(2024, 12, 30)) == {date(2025, 1, 3)}


def test_without_a_publication_day_only_a_full_date_can_be_told() -> None:
    assert days("on Friday, on 4 July and on 5 July 2025", None) == {date(2025, 7, 5)}


@given(texts(DATED), st.none() | st.dates() | st.sampled_from([date.min, date.max]))
def test_no_text_makes_it_fail(text: str, published: date | None) -> None:
    days(text, published)


@pytest.mark.parametrize("text", ["FRİDAY", "frıday", "yeſterday", "next tueſday", "28 auguſt 2025"])
def test_a_word_with_a_letter_that_is_none_of_its_own_is_no_day(text: str) -> None:
    assert days(text, MONDAY) == frozenset()


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("yesterday", date.min),
        ("on Sunday", date.min),
        ("on 28 December", date.min),
        ("tomorrow", date.max),
        ("next Monday", date.max),
        ("on 3 January", date.max),
        ("on 3 January 0000", MONDAY),
    ],
)
def test_what_falls_out_of_the_calendar_is_no_day(text: str, published: date) -> None:
    assert days(text, published) == frozenset()


def test_a_year_is_the_one_that_is_printed() -> None:
    assert days("on 5 May 0099", MONDAY) == {date(99, 5, 5)}


def test_a_day_that_two_reports_name_in_their_own_ways_brings_them_nearer() -> None:
    friday, written = days("It sank on Friday", MONDAY), days("It sank on 4 July", date(2025, 7, 9))
    one, other = "A ferry capsized in thick fog near the pier", "The old ferry capsized, said divers who found it"
    apart = likeness(gist(one), gist(other))
    assert likeness(gist(one, days=friday), gist(other, days=written)) > apart
    assert likeness(gist(one, days=friday), gist(other, days=days("on 2 May", MONDAY))) == apart
