"""Places in a document's text."""

from __future__ import annotations

from operator import index

from attrs import field, frozen

from provenance.model.vocabulary import Voice


@frozen(order=True)
class Span:
    """Unicode code points `start` to `end`, end exclusive, in a document's text."""

    start: int = field(converter=index)
    end: int = field(converter=index)

    @start.validator
    def _not_negative(self, _: object, start: int) -> None:
        if not 0 <= start <= self.end:
            raise ValueError(f"a span runs from 0 <= start <= end, not {start} to {self.end}")

    def of(self, text: str) -> str:
        """The text that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


@frozen
class Passage:
    """A sentence or headline of a document, trimmed of white space, and whose voice it is.

    `text` is verbatim. `paragraph` numbers the document's paragraphs from 0 in reading order.
    """

    document: str
    span: Span
    text: str
    paragraph: int
    headline: bool = False
    voice: Voice = field(default=Voice.OWN, converter=Voice)
