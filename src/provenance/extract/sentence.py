"""Read the sentences of a paragraph: every pattern in turn, then who relays whom."""

from __future__ import annotations

from provenance.extract import said
from provenance.extract.block import Block
from provenance.extract.draft import Draft


def read_all(block: Block, *, reports_only: bool) -> list[Draft]:
    """The attributions of a paragraph in reading order, parents before children."""
    return [draft for low, high in block.sentences for draft in read(block, low, high)]


def read(block: Block, low: int, high: int) -> list[Draft]:
    return said.read(block, low, high)
