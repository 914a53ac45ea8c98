"""The days that a text speaks of, resolved against the day on which it was published."""

from __future__ import annotations

import re
from datetime import date, timedelta

from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta

from provenance.lexicon.calendar import MONTHS, WEEKDAYS

_WEEKDAYS = dict(zip(WEEKDAYS, (MO, TU, WE, TH, FR, SA, SU), strict=True))
_MONTHS = [name[:3] for name in MONTHS]
_MONTH = (
    "(?a:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    "nov(?:ember)?|dec(?:ember)?)"
)
# Words that are looked up are matched as ASCII: else re.I takes ı for i and ſ for s, and lower() leaves them.
_NEXT_WEEKDAY = re.compile(rf"\b(?:(next|coming)\s+)?((?a:{'|'.join(_WEEKDAYS)}))\b", re.I)
_RELATIVE = {"today": 0, "tonight": 0, "yesterday": -1, "last night": -1, "tomorrow": 1}
_NEAR = re.compile(rf"\b((?a:{'|'.join(_RELATIVE)}))\b", re.I)
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
    found = {_written(match, published) for match in _WRITTEN.finditer(text)}
    if published:
        found |= {_moved(published, timedelta(days=_RELATIVE[match[1].lower()])) for match in _NEAR.finditer(text)}
        for match in _NEXT_WEEKDAY.finditer(text):
            weekday = _WEEKDAYS[match[2].lower()]
            by = relativedelta(days=1, weekday=weekday(1)) if match[1] else relativedelta(weekday=weekday(-1))
            found.add(_moved(published, by))
    return frozenset(day for day in found if day)


def _written(match: re.Match[str], published: date | None) -> date | None:
    month, number, year = match[1] or match[5], match[2] or match[4], match[3] or match[6]
    if year is None and published is None:
        return None
    try:
        day = date(int(year or published.year), _MONTHS.index(month[:3].lower()) + 1, int(number))  # type: ignore[union-attr]
    except ValueError:
        return None  # "May 42"
    if year is None and published is not None:
        if day - published > _HALF_A_YEAR:
            return _moved(day, relativedelta(years=-1))
        if published - day > _HALF_A_YEAR:
            return _moved(day, relativedelta(years=1))
    return day


def _moved(day: date, by: timedelta | relativedelta) -> date | None:
    """None where that is out of the calendar, as beside a date of publication that is only a default."""
    try:
        return day + by
    except (OverflowError, ValueError):
        return None
