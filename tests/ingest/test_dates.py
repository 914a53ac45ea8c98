"""Dates as printed: nothing in them is guessed, and nothing depends on the machine."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.errors import InputError
from provenance.ingest import read
from provenance.ingest.dates import iso_8601

ZONES = ("UTC", "America/New_York", "Europe/London", "Asia/Tokyo")


@pytest.fixture(params=ZONES)
def _machine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("_machine")
@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Tue Mar 4 10:00:00 EST 2025", "2025-03-04"),
        ("4 June 2025 10:00 BST", "2025-06-04"),
        ("4 March 2025 10:00 am, JST", "2025-03-04"),
        ("Tue, 04 Mar 2025 10:00:00 +0900", "2025-03-04T10:00:00+09:00"),
    ],
)
def test_the_name_of_a_zone_says_the_same_on_every_machine(printed: str, expected: str) -> None:
    assert iso_8601(printed) == expected


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("04.03.2025", "2025-03-04"),
        ("13/04/2025", "2025-04-13"),
        ("4/13/2025", "2025-04-13"),
        ("04/04/2025", "2025-04-04"),
        ("03/04/2025 9:00 AM EST", "2025-03-04"),
        ("Tue 03/04/2025", "2025-03-04"),
        ("Thursday, 03/04/2025", "2025-04-03"),
        ("2025/03/04", "2025-03-04"),
        ("4 MAR 2025", "2025-03-04"),
        ("31/02/2025", None),
        ("4 June 2025 10:00 GMT+2", "2025-06-04T10:00:00+02:00"),
        ("Jun 4 2025 10:00 UTC-5", "2025-06-04T10:00:00-05:00"),
        ("4 June 2025 10:00 GMT+0530", "2025-06-04T10:00:00+05:30"),
    ],
)
def test_numbers_are_read_in_the_order_that_they_show(printed: str, expected: str | None) -> None:
    assert iso_8601(printed) == expected


@pytest.mark.parametrize("printed", ["03/04/2025", "3/4/2025 10:00", "3/4/25", "Sunday 03/04/2025"])
def test_a_date_that_could_be_two_days_is_none_of_them(printed: str) -> None:
    with pytest.raises(InputError, match="is 3 April or 4 March: write 2025-04-03 or 2025-03-04"):
        iso_8601(printed)


def test_a_record_with_a_date_that_could_be_two_days_is_read_and_the_date_named(tmp_path: Path) -> None:
    record = {"id": "x", "text": "The port of Valmora reopened.", "date": "03/04/2025", "title": "Port reopens"}
    (tmp_path / "a.jsonl").write_text(json.dumps(record), encoding="utf-8")
    reading = read([tmp_path])
    assert [(each.id, each.published) for each in reading.documents] == [("x", None)]
    assert [(each.document, each.error.split(": ")[:2]) for each in reading.failures] == [("x", ["a.jsonl:1", "date"])]


@given(st.dates(min_value=date(1900, 1, 1)))
def test_day_first_with_full_stops_is_the_day(day: date) -> None:
    assert iso_8601(f"{day.day}.{day.month}.{day.year}") == day.isoformat()


@given(st.dates(min_value=date(1900, 1, 1)), st.booleans())
def test_with_its_weekday_a_date_with_strokes_is_that_day_or_could_be_two(day: date, day_first: bool) -> None:
    weekday = "Mon Tue Wed Thu Fri Sat Sun".split()[day.weekday()]
    one, other = (day.day, day.month) if day_first else (day.month, day.day)
    turned = (day.day <= 12) and date(day.year, day.day, day.month)
    if turned and turned != day and turned.weekday() == day.weekday():
        with pytest.raises(InputError, match=day.isoformat()):
            iso_8601(f"{weekday} {one}/{other}/{day.year}")
    else:
        assert iso_8601(f"{weekday} {one}/{other}/{day.year}") == day.isoformat()
