"""The publisher that stands where an article's byline does: "Jo Lind, The Valmora Gazette", "CNN" above the date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from provenance.ingest.dateline import Dateline, dateline
from provenance.ingest.dates import head, plain, publication_date
from provenance.ingest.written_by import called_agency
from provenance.outlets import outlet_named

_LONGEST = 120  # characters of a line that is a byline
_BEFORE_DATE = re.compile(r"\s*(?:[•·]\s*(?:(?:[A-Z][a-z]+\.?\s)?\d.*)?|\b(?:Published|Posted|Updated)\b.*)$")
_PERSON = r"[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){1,4}"
_PEOPLE = rf"{_PERSON}(?:,\s{_PERSON})*,?\s(?:and|AND|&)\s{_PERSON}"
# Forms that are a byline wherever they stand, and those that are a photographer's unless they stand where one does.
_SURE = (
    re.compile(
        rf"(?:(?:(?:Analysis|Commentary|Opinion|Perspective|Review|Story|Words)\s)?[Bb]y|BY)\s(?:{_PEOPLE}|{_PERSON})\s?[,|]\s(.+)"
    ),
    re.compile(rf"{_PEOPLE}(?:\s?,\s|(?<=[a-z])(?=[A-Z]))(.+)"),  # also run together: "Jo LindAssociated Press"
    re.compile(r"(?i:posted|published)\b.{0,60},\s+by\s(.+)"),
    re.compile(
        r"(?:Authored|Written|Submitted|By)\b.{3,60}?\s[Vv]ia\s(?:[Tt]he\s)?(\S+\.[a-z]{2,}|[A-Z].*?)(?:\s[Bb]log)?\W*"
    ),
)
_PLACED = (re.compile(rf"{_PERSON}\s?[,|]\s(.+)"), re.compile(r"(.+)"))
_LAST = (re.compile(rf"{_PERSON}\s?\|\s(.+)"), re.compile(r".*[.!?][”\"’']?\s*\(([^()]+)\)"))  # "... it said. (AFP)"


def byline_publisher(text: str) -> str | None:
    r"""The publisher in an article's byline, or in the place of one, near its beginning or as its last line: a known
    one, or an agency by its words.

    The place of one is below the first line, right above the date or the dateline, or before the bullet that pages set
    between the two.

    >>> byline_publisher("Port reopens\n\nJo Lind, CNN\nMay 4, 2031\n\nThe port of Valmora reopened.")
    'CNN'
    """
    return next((name for each in _candidates(text) if (name := outlet_named(each[0]) or _agency(*each))), None)


def _agency(name: str, behind: bool) -> str | None:
    """The name, if an agency's: behind somebody's "Kelm Harbour Wire" is one, alone it may be a person."""
    return name if called_agency(name) or (behind and called_agency(f"the {name}")) else None


def _candidates(text: str) -> Iterator[tuple[str, bool]]:
    """What may be a publisher's name, and whether somebody's stands before it."""
    for n, (line, below) in enumerate(pairwise([*head(text), ""])):
        bare = _BEFORE_DATE.sub("", line)
        dated = bare != line or publication_date(below) is not None or dateline(below) != Dateline()
        placed = dated or (n == 1 and len(below) > _LONGEST)
        yield from _publishers(line, _SURE)
        if placed:
            alone = _PLACED if n else _PLACED[:1]  # a name alone in the first line is a masthead
            yield from _publishers(bare, (*_SURE, *alone))
    yield from _publishers(plain(text.rstrip().rpartition("\n")[2]), _LAST)


def _publishers(line: str, forms: tuple[re.Pattern[str], ...]) -> Iterator[tuple[str, bool]]:
    if len(line) <= _LONGEST or forms is _LAST:
        yield from ((found[1], found[1] != line) for form in forms if (found := form.fullmatch(line)))
