"""What one document gives before its figures are matched with those of other documents."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import Factory, frozen

from provenance.model import Document, Ground, Modality, Span
from provenance.resolve.document.figure import Figure
from provenance.resolve.printed.mentions import Mention


@frozen
class Step:
    """One hop as printed: which figure of the document, the mention, and the cue that leads to it."""

    figure: int
    mention: Mention
    span: Span
    cue: str
    content: str
    modality: Modality


@frozen
class Draft:
    """A statement whose hops are still figures of one document."""

    span: Span
    pieces: tuple[Span, ...]
    steps: tuple[Step, ...]
    cue: Span | None = None
    modality: Modality = Modality.ASSERTED
    hedge: str | None = None
    confidence: float = 1.0


@frozen
class Reading:
    """What resolving one document gives: its figures by number and its statements, the country that it is mostly about,
    the acronyms that it explains, and why it does not name those figures of which it says so.
    """

    document: Document
    figures: tuple[Figure, ...]
    drafts: tuple[Draft, ...]
    story: str | None = None
    acronyms: Mapping[str, str] = Factory(dict)
    anonymous: Mapping[int, tuple[Ground, ...]] = Factory(dict)
