"""A document's text as it is read: composed, and with its lines joined where it was hard-wrapped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from attrs import evolve, field, frozen

from provenance.extract.text.wrapped import breaks_to_join
from provenance.model import Claim, Document, Extraction, ReadText
from provenance.model.freeze import as_tuple

_INSIDE_WORD = re.compile(r"(?<=[^\W\d_]-)\n(?=[^\W\d_])")


def as_read(text: str) -> ReadText:
    """The reading of a text in which a space stands for each line feed that only wraps a line, nothing in a word."""
    reading = ReadText.of(text)
    characters, opens, closes = list(reading.text), reading.opens, reading.closes
    for at in reversed(breaks_to_join(reading.text)):
        if _INSIDE_WORD.match(reading.text, at):  # well-\nknown
            opens, closes = list(opens), list(closes)
            del characters[at], opens[at], closes[at + 1]
        else:
            characters[at] = " "
    return evolve(reading, text="".join(characters), opens=opens, closes=closes)


@frozen
class ReadTexts:
    """Documents with their texts as they are read, which the stages after this one compare, and the way back."""

    documents: tuple[Document, ...] = field(converter=as_tuple)
    readings: Mapping[str, ReadText]

    @classmethod
    def of(cls, documents: Iterable[Document]) -> ReadTexts:
        """Those of documents as given."""
        readings = {each.id: (each, as_read(each.text)) for each in documents}
        read = [
            evolve(each, text=reading.text, title=each.title and as_read(each.title).text)
            for each, reading in readings.values()
        ]
        return cls(read, {id: reading for id, (_, reading) in readings.items()})

    def read(self, extractions: Iterable[Extraction]) -> list[Extraction]:
        """What was extracted, its spans now in the texts as they are read."""
        return [self.readings[each.document].read(each) for each in extractions]

    def given(self, claims: Iterable[Claim]) -> list[Claim]:
        """Claims, their spans now in the texts as given; their words stay as read."""
        return [
            evolve(claim, statements=[self.readings[said.document or ""].given(said) for said in claim.statements])
            for claim in claims
        ]
