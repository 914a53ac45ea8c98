"""The line that opens a report with where it is from, and often for whom: "LONDON (Reuters) -"."""

from __future__ import annotations

import re

from attrs import frozen

from provenance.lexicon.places import REGION
from provenance.outlets import domain_of, is_agency, outlet_at, outlet_named

_DASH = r"\s*(?:[–—―]|--?|_)\s*"
_CITY = r"[A-Z][A-ZÀ-Þ.'’-]+(?:[ /][A-ZÀ-Þ][A-ZÀ-Þ.'’/-]*){0,4}"
_DAY = r"(?:,\s+(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2,8}\.?)(?:,?\s+\d{4})?)?"
_NAME = r"[A-Z][\w.&'’/-]*(?:\s[A-Z\d][\w.&'’/-]*){0,3}"
_FORMS = (
    re.compile(rf"(?P<outlet>{_NAME}\s*{_DASH})?\((?P<place>{_CITY}{REGION}){_DAY}\){_DASH}(?=\S)"),
    re.compile(rf"(?P<place>{_CITY}{REGION}){_DAY}\s*\((?P<credit>{_NAME})\)(?:{_DASH}|\s+\S)"),
    re.compile(rf"(?P<place>{_CITY}{REGION})\s*/\s*(?P<credit>{_NAME})\s*/{_DASH}"),
    re.compile(
        rf"(?:(?P<town>{_NAME}{REGION}){_DAY}\s*|[A-Z][a-z]+\.?\s+\d{{1,2}}\s+)?\((?P<credit>{_NAME})\){_DASH}(?=\S)"
    ),
    re.compile(rf"(?P<place>{_CITY}{REGION}){_DAY}(?:\s*[–—―]\s*|\s+--?\s+)(?=[A-Z“\"'‘])"),
    re.compile(rf"\((?P<credit>{_NAME})\)\s+(?=[A-Z“\"'‘])"),
)
# Before a place in capitals.
_BYLINE = re.compile(
    r"By\s+(?:(?:and\s+)?[A-Z](?:[a-z][\w.'’-]*|\.),?\s+)+(?=[A-ZÀ-Þ]{2})"
)  # before a place in capitals
_SEARCHED = 4000  # characters: captions and menus can stand before a report, but not more of them than this


@frozen
class Dateline:
    """What a dateline says: the place as printed, the outlet that names itself in it, whom it credits."""

    place: str | None = None
    outlet: str | None = None
    credit: str | None = None


def dateline(text: str) -> Dateline:
    """The first dateline of an article; all None without one.

    >>> dateline("VALMORA, Torvik (Reuters) - The port reopened.")
    Dateline(place='VALMORA, Torvik', outlet=None, credit='Reuters')
    """
    bare = Dateline()
    for line in text[:_SEARCHED].splitlines():
        opening = _BYLINE.sub("", line.strip(), count=1)
        for form in _FORMS:
            if not (found := form.match(opening)):
                continue
            parts = found.groupdict()
            place, credit = parts.get("place"), parts.get("credit")
            if credit:  # a credit is worth reading on for: another line may have only a place
                if place or outlet_named(credit):  # a town in small letters is one only before a known name
                    return Dateline(place or parts.get("town"), None, outlet_named(credit) or credit)
                continue
            if name := outlet_named(place):  # "CNN —": who stands where a place does speaks for itself
                return Dateline(None, None, name) if is_agency(name) else Dateline(None, name)
            outlet = re.sub(rf"{_DASH}$", "", parts.get("outlet") or "")
            bare = bare if bare.place else Dateline(place, _self_named(outlet))
            break
    return bare


def _self_named(name: str) -> str | None:
    if not name:
        return None
    known = outlet_named(name)
    domain = domain_of(name)
    return known or (outlet_at(domain) if domain else None) or name
