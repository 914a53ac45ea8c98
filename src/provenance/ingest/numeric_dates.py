"""Dates in numbers and clocks with zones, written so that no parser has to guess what they mean."""

from __future__ import annotations

import re
from datetime import date

from provenance.lexicon.calendar import MONTHS, WEEKDAYS

MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_WEEKDAYS = [name[:3] for name in WEEKDAYS]
_NUMERIC = re.compile(
    rf"(?:\b(?P<weekday>{'|'.join(_WEEKDAYS)})[a-z]*\.?,?\s)?(?<![\w./-])(?P<one>\d{{1,2}})(?P<mark>[./-])"
    r"(?P<other>\d{1,2})(?P=mark)(?P<year>\d{4}|(?<=/)\d\d)(?![\d/-])"
    r"(?:(?=,?\s(?:at\s)?\d\d?[:.]\d\d(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?\s?)?(?P<american>[ECMP][SD]?T|AK[SD]T|HST)\b)|)",
    re.I,
)
_OFFSET = re.compile(r"(?:(?<=:\d\d)\s)?\b(?:GMT|UTC)\s?([+-])(\d\d?)(?::?(\d\d))?(?!\d)")
_LOCAL = re.compile(
    r"(?:(?<=:\d\d)|(?<=\d)(?=\s?[AaPp]\.?[Mm]\b))(?P<half>\s?[AaPp]\.?[Mm]\b\.?)?,?"
    rf"\s?\(?\b(?!(?:GMT|UTC|[AP]M)\b|(?i:{MONTH}))[A-Z]{{2,5}}\b\)?"
)


def without_guesses(text: str) -> tuple[str, list[str]]:
    """`text` in which a parser of dates has nothing to guess, and a line for each date that could be two days.

    Dates in numbers become ISO 8601: with full stops the day comes first; else a number over 12, the weekday or an
    American zone says which it is, and where nothing does the date is left out. Hours ahead of GMT are written as
    offsets, and names of local zones left out.

    >>> without_guesses("4.3.2025, 3/14/2025 10:00 GMT+2 and 3/4/2025")
    ('2025-03-04, 2025-03-14 10:00+02:00 and ', ['3/4/2025 is 3 April or 4 March: write 2025-04-03 or 2025-03-04'])
    """
    doubtful: list[str] = []

    def ordered(found: re.Match[str]) -> str:
        days = _readings(found)
        if len(days) > 1:
            either = " or ".join(f"{day.day} {MONTHS[day.month - 1].capitalize()}" for day in days)
            printed = found[0][found.start("one") - found.start() :]
            doubtful.append(f"{printed} is {either}: write {' or '.join(map(str, days))}")
            return ""
        return str(days[0]) if days else found[0]

    text = _OFFSET.sub(lambda found: f"{found[1]}{found[2]:0>2}:{found[3] or '00'}", _NUMERIC.sub(ordered, text))
    return _LOCAL.sub(lambda found: found["half"] or "", text), doubtful


def _readings(found: re.Match[str]) -> list[date]:
    """The days that a date in numbers can be, the day-first reading before the other."""
    year = int(found["year"]) + (0 if len(found["year"]) > 2 else 2000 if found["year"] < "69" else 1900)
    one, other = int(found["one"]), int(found["other"])
    orders = (
        [(other, one)]
        if found["mark"] == "."
        else [(one, other)]
        if found["american"]
        else [(other, one), (one, other)]
    )
    days = []
    for month, day in orders:
        try:
            days.append(date(year, month, day))
        except ValueError:
            continue
    days = list(dict.fromkeys(days))
    named = [day for day in days if _WEEKDAYS[day.weekday()] == (found["weekday"] or "").casefold()]
    return named if len(named) == 1 else days
