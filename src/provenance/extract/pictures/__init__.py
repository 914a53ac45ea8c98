"""Pictures, recordings and posts: that they go round, what they show, who made them; a file a wording."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.grammar.draft import Draft
from provenance.extract.pictures import emerged, pictured, scenes
from provenance.extract.text.block import Block


def read(block: Block, low: int, high: int, found: Sequence[Draft]) -> list[Draft]:
    """What was `found` in the sentence `low`..`high`, with what pictures show there; it may stand for some of that."""
    found = emerged.read(block, low, high, found)
    return [*found, *(pictured.read(block, low, high, found) or scenes.read(block, low, high, found))]
