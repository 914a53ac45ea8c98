"""Resolve a whole corpus."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import field, frozen

from provenance.model import Document, Extraction, Source, Statement
from provenance.model.freeze import as_tuple


@frozen
class Resolution:
    """The sources of a corpus and its statements, each sorted by id."""

    sources: tuple[Source, ...] = field(converter=as_tuple)
    statements: tuple[Statement, ...] = field(converter=as_tuple)


def resolve(documents: Sequence[Document], extractions: Sequence[Extraction]) -> Resolution:
    """Placeholder."""
    statements = [
        Statement((), document=p.document, span=p.span, text=p.text, id=f"{p.document}:{p.span.start}")
        for e in extractions
        for p in e.passages
    ]
    return Resolution((), statements)
