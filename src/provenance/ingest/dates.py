"""Dates as they are printed."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from functools import lru_cache
from itertools import islice

from provenance.errors import InputError
from provenance.ingest.numeric_dates import MONTH, without_guesses

_MONTHLY = rf"\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH},?\s+\d{{4}}|{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}"
_DAY = rf"(?:\d{{4}}-\d\d-\d\d|{_MONTHLY})"
_CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?"
_ZONE = r"(?:Z|GMT|UTC|[+-]\d\d:?\d\d)"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)"
_STAMP = re.compile(
    rf"(?P<label>published|posted|first published|date|updated|last updated|modified)?(?:\s+(?:on|at))?\s*[:|•-]?\s*"
    rf"(?:{_CLOCK}\s*(?:[A-Z]{{2,4}})?,?\s+(?:on\s+)?)?{_WEEKDAY}?(?P<day>{_DAY})"
    rf"(?:T|,?\s*(?:at|\||-|–|•)?\s*)?(?P<clock>{_CLOCK})?\s*(?P<zone>{_ZONE})?\s*(?:[A-Z]{{2,4}})?\W*",
    re.I,
)
_MARKED = re.compile(r"^([*_]{1,3})(?=[^\s*_])(.*[^\s*_])\1$")
_LATER = re.compile("updated|modified", re.I)


def iso_8601(printed: str) -> str | None:
    """A printed date as ISO 8601, with no more precision than it has; None where day, month or year is missing.

    A time of day counts only with its offset from UTC: without one, or with a name such as "EST", which stands for
    several, it would be an hour of nowhere. Raises InputError for a date that could be either of two days.

    >>> iso_8601("Friday, July 4, 2025 10:00 GMT"), iso_8601("4 July 2025"), iso_8601("July 2025")
    ('2025-07-04T10:00:00+00:00', '2025-07-04', None)
    """
    sure, doubtful = without_guesses(printed.strip())
    if doubtful:
        raise InputError(doubtful[0])
    found = _STAMP.fullmatch(sure)
    return _stamp(found["day"], found["clock"], found["zone"]) if found else _parsed(sure)


def publication_date(text: str) -> str | None:
    """The date of publication that stands in a line of its own near the beginning or end of an article, as ISO 8601.

    One labelled as published wins over a bare one, that over an updating; None without any. At the end a bare date is
    none: corrections have theirs there.
    """
    found: list[tuple[int, int, str]] = []
    above = head(text)
    for position, line in enumerate(above + _tail(text)):
        for stamp in _stamps(line) if len(line) <= 100 else ():
            if not stamp["label"] and position >= len(above):
                continue
            rank = 1 if not stamp["label"] else 2 if _LATER.search(stamp["label"]) else 0
            if read := _stamp(stamp["day"], stamp["clock"], stamp["zone"]):
                found.append((rank, position, read))
    return min(found)[2] if found else None


def _stamps(line: str) -> list[re.Match[str]]:
    """The dates that a line consists of: "Published: 4 March 2025 | Updated: 6 March 2025"."""
    sure = without_guesses(line)[0]
    whole = _STAMP.fullmatch(sure)
    parts = [whole] if whole else [_STAMP.fullmatch(part.strip()) for part in re.split("[|·]", sure)]
    return [stamp for stamp in parts if stamp]


def near_the_ends(text: str) -> tuple[str, ...]:
    """The lines near the beginning (15) and end (6) of an article: page furniture stands there.

    White space is folded, and what Markdown sets around a line is gone.
    """
    return head(text) + _tail(text)


def plain(line: str) -> str:
    """A line with its white space folded, without Markdown's signs for headings and emphasis around it.

    >>> plain("## **By  Jane Roe**"), plain("*March 4, 2025*"), plain("* an item")
    ('By Jane Roe', 'March 4, 2025', '* an item')
    """
    return unmarked(" ".join(line.split()))


def unmarked(line: str) -> str:
    """A trimmed line without those signs, its white space as it was."""
    return _MARKED.sub(r"\2", re.sub(r"^#{1,6} ", "", line.strip())).strip()


@lru_cache(maxsize=32)  # a document's lines are looked at for all that they may tell
def head(text: str) -> tuple[str, ...]:
    """The lines near the beginning (15), as `near_the_ends` has them."""
    return tuple(islice(filter(None, map(plain, text[:3000].splitlines())), 15))


@lru_cache(maxsize=32)
def _tail(text: str) -> tuple[str, ...]:
    if len(text) <= 1500:
        return ()
    return tuple(islice(filter(None, map(plain, reversed(text[-1500:].splitlines()))), 6))[::-1]


def _stamp(day: str, clock: str | None, zone: str | None) -> str | None:
    return _parsed(f"{day} {clock} {zone}" if clock and zone else day)


def _parsed(printed: str) -> str | None:
    """Read by dateutil, twice, on two different days: what the text lacks comes out different."""
    import warnings

    from dateutil import parser  # late: not every corpus has dates

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # zones that it does not know
            first, second = (parser.parse(printed, default=default, tzinfos=_zone) for default in _DEFAULTS)
    except (ValueError, OverflowError, TypeError, AttributeError):  # the last two: what odd input makes of its parser
        return None
    if first.date() != second.date():
        return None
    if first.time() != second.time() or first.tzinfo is None:
        return first.date().isoformat()
    offset = first.utcoffset()
    return (first.astimezone(UTC) if not offset else first).isoformat()


def _zone(name: str | None, seconds: int | None) -> timezone | None:
    """A zone only where the text has its offset: dateutil takes the machine's own zone for one that has its name."""
    return None if seconds is None else timezone(timedelta(seconds=seconds))


_DEFAULTS = (datetime(2001, 2, 3, 4), datetime(2002, 3, 4, 5))
