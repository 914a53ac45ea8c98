"""Which agency or outlet an article credits for its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from provenance.ingest.byline_publisher import byline_publisher
from provenance.ingest.dateline import dateline
from provenance.ingest.dates import near_the_ends, plain
from provenance.ingest.self_reference import first_publisher, own_agency
from provenance.outlets import is_agency, outlet_named
from provenance.outlets.table import publishers

_GIVEN = re.compile(r"(?:Source|Via|Agency)\s*:\s*(?P<name>[^.|•]{2,40})$", re.I)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_PICTURE = re.compile(r"\b(?:photo|photograph|picture|image|getty|pool|file|video)s?\b|/", re.I)
# What stands around a text that an interested party wrote, or paid for. Who sponsors a rubric wrote nothing in it.
_PARTY = r"(?P<name>(?:[Tt]he\s)?[A-Z\d][\w&'’-]*(?:\.\w+)*(?:\s(?:(?:of|for|and|&)\s)?[A-Z\d][\w&'’-]*){0,5})"
_ENDS = r"(?=[\s,.;:]*$)"
_PROVIDED = re.compile(r"news provided by:?", re.I)  # above a line that is the party
_PARTYS = (
    re.compile(
        r"(?=[A-Z])(?i:(?:this|the above)\s(?:\w+\s)?(?:content|article|post|story|feature|advertorial|supplement)\s"
        r"(?:is|was|has\sbeen)\s(?:paid\sfor|sponsored)\sby)\s*:?\s"
        rf"{_PARTY}(?:{_ENDS}|\.\s|\sand\s(?:is|was|has\sbeen)\s(?:created|made|prepared|produced|written)\b)"
    ),
    re.compile(
        r"(?=[A-Z])(?i:(?:paid|sponsored|partner|branded|promoted)\s(?:content|post|article|story|feature)\s(?:by|from)|"
        rf"(?:content\s)?paid\sfor\sby|news\sprovided\sby)\s*:?\s{_PARTY}{_ENDS}"
    ),
    re.compile(rf"SOURCE\s(?=.*[a-z]){_PARTY}\.?$"),
)
# How Reuters alone signs off: "(Reporting by Jane Roe; Editing by John Doe)".
_SIGNED_OFF = re.compile(
    r"^\(?(?:Additional\s+[Rr]|R)eporting by [^()]{3,900}?;?\s*(?:Writing|Editing|Editing and writing) by ", re.M
)


def credit(text: str) -> str | None:
    """The canonical name of the agency (in a dateline or byline: or outlet) that a text is credited to, else None.

    In order of weight: the party that released it or paid for it, the dateline, a byline or line of its own, a stated
    source or first publisher, copyright, a sign-off, a contribution ("The Associated Press contributed to this
    report"). Credits of pictures, and agencies that the article cites for what they reported, are none.
    """
    return (
        next((name for line in _apart(text) if (name := _partys(line))), None)
        or dateline(text).credit
        or next((name for line in near_the_ends(text) if (name := _credited(line))), None)
        or byline_publisher(text)
        or first_publisher(text)
        or own_agency(text)
        or ("Reuters" if _SIGNED_OFF.search(text[-1500:]) else None)
        or _contributed(text[-2500:])
    )


def _apart(text: str) -> Iterator[str]:
    """The lines near the ends that follow a blank one, and the last: any may begin "Paid for by" in broken prose."""
    lines = [plain(line) for line in text.strip().splitlines()]
    first = {line for above, line in pairwise(["", *lines]) if not above} | set(lines[-1:])
    for line, below in pairwise([*near_the_ends(text), ""]):
        if line in first:
            yield f"{line} {below}" if _PROVIDED.fullmatch(line) else line


def _partys(line: str) -> str | None:
    found = next((match for form in _PARTYS if (match := form.match(line))), None)
    return outlet_named(found["name"]) or found["name"] if found else None


def _credited(line: str) -> str | None:
    if len(line) > 200 or (_PICTURE.search(line) and not _by_several().match(line)):
        return None
    if found := _GIVEN.match(line):
        return _agency(found["name"])
    if found := _by().match(line):
        return _agency(found["agency"])
    alone = re.sub(
        rf"(?:\s+(?:India|UK|US|Videos?|(?:Published|Posted|{_WEEKDAY})\b.*|\d.*)|\s*[•·|—–].*)?\s*[,-]*$", "", line
    )
    alone = re.sub(r"^\s*[-–—]\s*", "", alone)  # "- Reuters" below an article
    return _agency(alone) if len(alone) > 2 else None  # "AP" alone is more often a picture's


def _contributed(tail: str) -> str | None:
    for pattern in _contributions():
        if found := pattern.search(tail):
            return outlet_named(found["agency"])
    return None


def _agency(mention: str) -> str | None:
    name = outlet_named(mention.strip())
    return name if name and is_agency(name) else None


@cache
def _agencies() -> str:
    longest_first = sorted(publishers().agencies_printed, key=lambda name: (-len(name), name))
    return "|".join(re.escape(name) for name in longest_first)


_PERSON = r"[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){1,4}"
_PEOPLE = rf"{_PERSON}(?:,\s{_PERSON})*(?:,?\s(?:and|AND|&)\s{_PERSON})"


@cache
def _by_several() -> re.Pattern[str]:
    """Several people and an agency behind a stroke: with one name that is a photographer."""
    return re.compile(rf"{_PEOPLE}\s/\s(?:{_agencies()})$")


@cache
def _by() -> re.Pattern[str]:
    """Bylines: "By Reuters", "By JANE ROE, AP", "JANE ROE AP National Writer", "Jane Roe and John Doe, AP".

    One name and an agency, without "By" or a role, is a photographer's.
    """
    person, people = _PERSON, _PEOPLE
    between = r"(?:\s?,\s|\s?[|•–-]\s?|\s)(?:[Tt]he\s|of\s[Tt]he\s)?"
    role = r"\s(?:[A-Z][\w-]+\s){0,4}(?:Writer|Correspondent|Editor|Reporter|Staff)s?\b"
    by = rf"(?:.*\b\d{{4}},?\s)?(?:By|BY|by)\s(?:(?:{people}|{person}){between}|[Tt]he\s)?"
    first = rf"(?:{by}|{people}(?:{between}|\s/\s)|{person}{between}(?=(?:{_agencies()}){role}))"
    return re.compile(rf"{first}(?P<agency>{_agencies()})\b(?:{role})?(?=\s*(?:$|[-–•|,]|\d))")


@cache
def _contributions() -> tuple[re.Pattern[str], ...]:
    agency = rf"\b(?P<agency>{_agencies()})\b"
    names = r"(?:[^.\n]|\b[A-Z]\.){0,80}"  # "Jane Q. Roe" too
    return (
        re.compile(rf"{agency}{names}\bcontributed(?:\s+(?:reporting|to\s+th\w+\s+\w+)|\s*[.)\]]|\s*$)", re.M),
        re.compile(
            rf"\b(?i:with (?:files|reporting|reports?|inputs?|material|information) (?:from|by))[^.\n]{{0,60}}?{agency}"
        ),
        re.compile(
            r"\b(?i:(?:compiled|adapted) from|th(?:is|e) (?:report|story|article) (?:is |was )?(?:from|by|provided by))"
            rf"[^.\n]{{0,40}}?{agency}"
        ),
    )
