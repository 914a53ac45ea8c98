"""What the tests of extraction look at: attributions as words."""

from __future__ import annotations

from attrs import frozen

from provenance.extract import extract
from provenance.model import Attribution, Document, Extraction, Span


@frozen
class Read:
    """An attribution in words; pieces are joined by a bar, and `via` holds the sources nearer to the reader."""

    source: str
    content: str
    via: tuple[str, ...] = ()


def extraction(text: str) -> Extraction:
    return extract(Document("d", text))


def attributions(text: str) -> tuple[Attribution, ...]:
    return extraction(text).attributions


def read(text: str) -> list[Read]:
    """The attributions of `text`, in order."""
    found = attributions(text)
    return [Read(words(text, each.source), words(text, each.content), via(text, found, each)) for each in found]


def via(text: str, found: tuple[Attribution, ...], each: Attribution) -> tuple[str, ...]:
    names: list[str] = []
    while each.parent is not None:
        each = found[each.parent]
        names.insert(0, words(text, each.source) or words(text, each.cue))
    return tuple(names)


def words(text: str, spans: tuple[Span, ...]) -> str:
    return " | ".join(span.of(text) for span in spans)
