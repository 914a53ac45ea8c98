"""Whose voice each passage is."""

from __future__ import annotations

from provenance.extract.passages import paragraphs
from provenance.model import Attribution, Document, Passage, Voice


def passages(document: Document, attributions: tuple[Attribution, ...]) -> tuple[Passage, ...]:
    """Every sentence of the document with its voice."""
    return tuple(
        Passage(
            document.id,
            span,
            span.of(document.text),
            n,
            paragraph.headline,
            Voice.FURNITURE if paragraph.furniture else Voice.OWN,
        )
        for n, paragraph in enumerate(paragraphs(document.text))
        for span in paragraph.sentences
    )
