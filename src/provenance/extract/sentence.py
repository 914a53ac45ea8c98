"""Read the sentences of a paragraph: who says what, what that rests on, then who relays whom."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract import bases, joining, pictures, reports, sayings
from provenance.extract.bases import inner
from provenance.extract.grammar.draft import Draft
from provenance.extract.joining import chains
from provenance.extract.joining.heard import heard
from provenance.extract.pictures import posted
from provenance.extract.text.block import Block
from provenance.model import Attribution


def read_all(block: Block, above: Sequence[Draft], marked: Sequence[Attribution]) -> list[Draft]:
    """The attributions of a paragraph, sentence by sentence, parents before children.

    `above` has those of the paragraph before it, `marked` what the tagger found in the document.
    """
    found: list[Draft] = []
    for low, high in block.sentences:
        found.extend(read(block, low, high, marked))
    return [*found, *inner.read(block, found, above)]


def read(block: Block, low: int, high: int, marked: Sequence[Attribution]) -> list[Draft]:
    """The attributions of the sentence `low`..`high`, parents before children."""
    found = sayings.read(block, low, high)
    found = reports.read(block, low, high, found)
    found = pictures.read(block, low, high, found)
    found = bases.read(block, low, high, found)
    found = joining.joined(block, low, high, found, marked)
    found = posted.read(block, low, high, heard(block, low, high, found))
    return chains.testimony(block, chains.linked(block, found))
