"""What those who speak rest on in turn: whom they cite, what they saw or were told, whom they quote."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.bases import citing, evidence
from provenance.extract.grammar.draft import Draft
from provenance.extract.text.block import Block


def read(block: Block, low: int, high: int, found: Sequence[Draft]) -> list[Draft]:
    """What was `found` in the sentence `low`..`high`, and what it rests on there."""
    found = [*found, *citing.read(block, low, high, found)]
    return [*found, *evidence.read(block, found)]
