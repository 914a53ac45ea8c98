"""What an article's text shows about itself."""

from __future__ import annotations

from provenance.ingest.byline import byline
from provenance.ingest.credit import credit
from provenance.ingest.dateline import dateline
from provenance.ingest.dates import publication_date
from provenance.ingest.particulars import Particulars
from provenance.ingest.self_reference import own_outlet

MAX_TITLE = 200
"""The longest first line, in characters, that is taken for a title."""


def from_text(text: str) -> Particulars:
    """Title, outlet, date, byline, dateline and credit, each only where the text shows it."""
    opening, credited, own = dateline(text), credit(text), own_outlet(text)
    return Particulars(
        title=title(text),
        outlet=opening.outlet or (own if own != credited else None),
        published=publication_date(text),
        byline=byline(text),
        credit=credited,
        dateline=opening.place,
    )


def title(text: str) -> str | None:
    r"""The first line, if it is short, ends without a full stop and a blank line follows; else None.

    >>> title("Port of Valmora reopens\n\nThe port of Valmora reopened on Monday.")
    'Port of Valmora reopens'
    """
    lines = text.lstrip().split("\n", 2)
    if len(lines) < 3 or lines[1].strip():
        return None
    first = lines[0].strip()
    short = len(first) <= MAX_TITLE and len(first.split()) > 1
    return first if short and not first.endswith((".", ",", ":", ";")) else None
