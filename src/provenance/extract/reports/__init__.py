"""Reports that somebody has out, or that are about: where they stand, who broke them; a file a wording."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.grammar.draft import Draft
from provenance.extract.reports import afloat, coverage, discovered, surfaced
from provenance.extract.text.block import Block


def read(block: Block, low: int, high: int, found: Sequence[Draft]) -> list[Draft]:
    """What was `found` in the sentence `low`..`high`, with the reports in it; these may stand for some of that."""
    if not any(draft.source for draft in found):
        found = surfaced.read(block, low, high) or found
    found = coverage.read(block, low, high, found)
    found = [*found, *afloat.read(block, low, high, found)]
    return [*found, *discovered.read(block, low, high, found)]
