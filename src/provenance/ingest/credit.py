"""Which agency or outlet an article credits for its text."""

from __future__ import annotations

import re
from functools import cache

from provenance.ingest.dateline import dateline
from provenance.ingest.dates import near_the_ends
from provenance.outlets import is_agency, outlet_named
from provenance.outlets.table import publishers

_OWNERSHIP = re.compile(
    r"(?:©|\(c\)|Copyright(?:\s*©)?)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?(?P<owner>[^.|•]{2,60})", re.I
)
_GIVEN = re.compile(r"(?:Source|Via|Credit|Agency)\s*:\s*(?P<name>[^.|•]{2,40})$", re.I)
_PICTURE = re.compile(r"\b(?:photo|photograph|picture|image|getty|pool|file|video)s?\b|/", re.I)
# How Reuters alone signs off: "(Reporting by Jane Roe; Editing by John Doe)".
_SIGNED_OFF = re.compile(
    r"^\(?(?:Additional\s+)?Reporting by [^()]{3,300}?;?\s*(?:Writing|Editing|Editing and writing) by ", re.M
)


def credit(text: str) -> str | None:
    """The canonical name of the agency (in a dateline: or outlet) that an article credits for its text, else None.

    In order of weight: the dateline, a byline or line of its own, a stated source or copyright, a sign-off, a
    contribution ("The Associated Press contributed to this report"). Credits of pictures, and agencies that the article
    cites for what they reported, are none.
    """
    return (
        dateline(text).credit
        or next((name for line in near_the_ends(text) if (name := _credited(line))), None)
        or ("Reuters" if _SIGNED_OFF.search(text[-1500:]) else None)
        or _contributed(text[-2500:])
    )


def owner(text: str) -> str | None:
    """The publisher named in a copyright line near an article's end ("© 2025 The Valmora Gazette"), if no agency."""
    for line in near_the_ends(text):
        if (found := _OWNERSHIP.search(line)) and (name := outlet_named(_bare(found["owner"]))) and not is_agency(name):
            return name
    return None


def _credited(line: str) -> str | None:
    if len(line) > 200:
        return None
    if found := _OWNERSHIP.search(line):
        return _agency(_bare(found["owner"]).replace("Thomson/Reuters", "Reuters"))
    if _PICTURE.search(line):
        return None
    if found := _GIVEN.match(line):
        return _agency(found["name"])
    if found := _by().match(line):
        return _agency(found["agency"])
    alone = re.sub(r"(?:\s+(?:India|UK|US|Videos?|Published\b.*|Posted\b.*|\d.*))?\s*[•·|,-]*$", "", line)
    return _agency(alone) if len(alone) >= 3 or alone == line else None


def _contributed(tail: str) -> str | None:
    for pattern in _contributions():
        if found := pattern.search(tail):
            return outlet_named(found["agency"])
    return None


def _agency(mention: str) -> str | None:
    name = outlet_named(mention.strip())
    return name if name and is_agency(name) else None


def _bare(owner: str) -> str:
    return re.split(r",|\s+[-–]\s+|\ball rights\b|\bInc\b|\bLtd\b", owner, maxsplit=1, flags=re.I)[0].strip()


@cache
def _agencies() -> str:
    longest_first = sorted(publishers().agencies_printed, key=lambda name: (-len(name), name))
    return "|".join(re.escape(name) for name in longest_first)


@cache
def _by() -> re.Pattern[str]:
    """Bylines: "By Reuters", "By JANE ROE, Associated Press", "JANE ROE AP National Writer", "By Jane Roe - AP - ..."."""
    people = r"[A-Z][\w.'’-]+(?:(?:,?\s+and)?,?\s+[A-Z][\w.'’-]+){1,12}"
    role = r"(?:\s+(?:[A-Z][\w-]+\s+){0,4}(?:Writer|Correspondent|Editor|Reporter|Staff))?"
    return re.compile(
        rf"(?:(?:By|BY)\s+(?:The\s+)?|(?:By\s+|BY\s+)?{people}(?:,\s*|\s*[|•–-]\s*|\s+)(?:[Tt]he\s+|of\s+[Tt]he\s+)?)"
        rf"(?P<agency>{_agencies()})\b{role}\s*(?:$|[-–•|,]|\d)"
    )


@cache
def _contributions() -> tuple[re.Pattern[str], ...]:
    agency = rf"\b(?P<agency>{_agencies()})\b"
    return (
        re.compile(rf"{agency}[^.\n]{{0,80}}\bcontributed\b"),
        re.compile(
            rf"\b(?i:with (?:files|reporting|reports?|inputs?|material|information) (?:from|by))[^.\n]{{0,60}}?{agency}"
        ),
        re.compile(
            rf"\b(?i:(?:compiled|adapted) from|(?:report|story|article) (?:from|by|provided by))[^.\n]{{0,40}}?{agency}"
        ),
    )
