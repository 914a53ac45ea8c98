"""What an article's text shows about itself."""

from __future__ import annotations

from provenance.ingest.byline import byline
from provenance.ingest.credit import credit
from provenance.ingest.dateline import dateline
from provenance.ingest.dates import plain, publication_date, unmarked
from provenance.ingest.particulars import Particulars
from provenance.ingest.self_reference import own_outlet
from provenance.ingest.written_by import written_by
from provenance.outlets import looks_like_outlet

MAX_TITLE = 200
"""The longest first line, in characters, that is taken for a title."""

_MOST_ABOVE = 4  # lines: masthead, date, byline, dateline


def from_text(text: str) -> Particulars:
    """Title, outlet, date, byline, dateline and credit, each only where the text shows it."""
    opening, credited, own = dateline(text), credit(text), own_outlet(text)
    return Particulars(
        title=title(text),
        outlet=opening.outlet or own,
        published=publication_date(text),
        byline=byline(text),
        credit=credited,
        dateline=opening.place,
    )


def title(text: str) -> str | None:
    r"""The first line as it stands, if it is short, ends without a full stop and a blank line follows; else None.

    A byline, date, dateline or masthead in lines of their own is no title: it can stand above one.

    >>> title("Port of Valmora reopens\n\nThe port of Valmora reopened on Monday.")
    'Port of Valmora reopens'
    """
    first, _, rest = text.lstrip().partition("\n")
    for _ in range(_MOST_ABOVE):
        if not (first.strip() and _stands_above(plain(first))):
            break
        first, _, rest = rest.lstrip().partition("\n")
    if not rest or rest.partition("\n")[0].strip() or "\n" not in rest:
        return None
    first = unmarked(first)
    short = len(first) <= MAX_TITLE and len(first.split()) > 1
    return first if short and not first.endswith((".", ",", ":", ";")) else None


def _stands_above(line: str) -> bool:
    """Whether a line is what pages print above a title: who wrote it, when, for whom."""
    if len(line) > MAX_TITLE:
        return False
    alone = line.endswith(")") and dateline(f"{line} - X").credit
    by = line.lower().startswith("by ") and (byline(line) or written_by(line)[1])
    return bool(by or alone or publication_date(line) or looks_like_outlet(line))
