"""What the address of an article says of who wrote it."""

from __future__ import annotations

from itertools import pairwise
from urllib.parse import urlsplit

from provenance.outlets import is_agency, outlet_named

_SECTIONS = {"aponline": "AP", "reuters": "Reuters"}
_ABOUT = frozenset({"tag", "tags", "topic", "topics", "search", "author", "source"})
_WIRES = frozenset({"wire", "wires", "agencies"})


def credit_in(url: str) -> str | None:
    """The agency in whose section an address lies, as papers keep what agencies wrote; else None.

    >>> credit_in("https://www.dailymail.co.uk/wires/pa/article-1/Port.html"), credit_in("https://www.pa.com/pa/news")
    ('PA', None)
    """
    try:
        *sections, _ = urlsplit(url).path.lower().strip("/").split("/")
    except ValueError:
        return None
    for before, section in pairwise(["", *sections]):
        if section in _SECTIONS and before not in _ABOUT:
            return _SECTIONS[section]
        if before in _WIRES and (name := outlet_named(section.upper())) and is_agency(name):
            return name
    return None
