"""Who puts a statement before the reader, as the page names it."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from provenance.model import Document
from provenance.report.excerpt import name
from provenance.report.html.anchors import Anchors
from provenance.report.html.letters import plain


@frozen
class Carrier:
    """An outlet, what tells its article from others, and the article's name in the page, if it is there."""

    outlet: str
    about: str = ""
    anchor: str | None = None


def carrier(id: str, documents: Mapping[str, Document], anchors: Anchors) -> Carrier:
    """The carrier of that id: a document's outlet, file and day, or the outlet itself where there is no document."""
    document = documents.get(id)
    if document is None:
        return Carrier(plain(id))
    title, *about = filter(None, (plain(document.outlet or ""), name(document), str(document.day or "")))
    return Carrier(title, ", ".join(about), anchors.documents[id])
