"""The days that a text speaks of, resolved against the day on which it was published."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from dateutil.parser import ParserError, parse
from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta

_WEEKDAYS = {"monday": MO, "tuesday": TU, "wednesday": WE, "thursday": TH, "friday": FR, "saturday": SA, "sunday": SU}
_MONTH = (
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?"
)
_NEXT_WEEKDAY = re.compile(rf"\b(?:(next|coming)\s+)?({'|'.join(_WEEKDAYS)})\b", re.I)
_RELATIVE = {"today": 0, "tonight": 0, "yesterday": -1, "last night": -1, "tomorrow": 1}
_NEAR = re.compile(rf"\b({'|'.join(_RELATIVE)})\b", re.I)
_WRITTEN = re.compile(
    rf"\b(?:({_MONTH})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(\d{{4}}))?"
    rf"|(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?({_MONTH})\b\.?(?:,?\s+(\d{{4}}))?)",
    re.I,
)
_HALF_A_YEAR = timedelta(days=183)


def days(text: str, published: date | None) -> frozenset[date]:
    """The days that `text` names: written out, by weekday, or as today, yesterday, tomorrow.

    News tells what has happened: a bare weekday is the last one on or before the day of publication, "next Friday" the
    first after it. A day without a year is the one nearest to publication. Without `published`, only dates with a year
    can be told.

    >>> sorted(days("on Friday, after talks on 2 July", date(2025, 7, 7)))
    [datetime.date(2025, 7, 2), datetime.date(2025, 7, 4)]
    """
    found = {day for match in _WRITTEN.finditer(text) if (day := _written(match, published))}
    if published:
        found |= {published + timedelta(days=_RELATIVE[match[1].lower()]) for match in _NEAR.finditer(text)}
        for match in _NEXT_WEEKDAY.finditer(text):
            weekday = _WEEKDAYS[match[2].lower()]
            if match[1]:
                found.add(published + relativedelta(days=1, weekday=weekday(1)))
            else:
                found.add(published + relativedelta(weekday=weekday(-1)))
    return frozenset(found)


def _written(match: re.Match[str], published: date | None) -> date | None:
    month, number, year = match[1] or match[5], match[2] or match[4], match[3] or match[6]
    if year is None and published is None:
        return None
    try:
        day = parse(f"{number} {month} {year or published.year}", default=datetime(2000, 1, 1)).date()  # type: ignore[union-attr]
    except (ParserError, ValueError, OverflowError):
        return None  # "May 42"
    if year is None and published is not None:
        if day - published > _HALF_A_YEAR:
            day += relativedelta(years=-1)
        elif published - day > _HALF_A_YEAR:
            day += relativedelta(years=1)
    return day
