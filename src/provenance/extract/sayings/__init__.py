"""Who is said to say something: verbs of saying, "according to", labels, judgements, and the like; a file a wording."""

from __future__ import annotations

from provenance.extract.grammar.draft import Draft
from provenance.extract.sayings import according, hearsay, judging, labels, naming, openings, overlaps, reckoned, said
from provenance.extract.sayings.put_forward import bare, put_forward
from provenance.extract.text.block import Block


def read(block: Block, low: int, high: int) -> list[Draft]:
    """What the sentence `low`..`high` says that somebody puts forward; where two wordings overlap, the better."""
    found = [
        *said.read(block, low, high),
        *according.read(block, low, high),
        *hearsay.read(block, low, high),
        *labels.read(block, low, high, first=low == 0),
    ]
    found = [draft for draft in found if put_forward(block, draft)]
    heads = {draft.anchor for draft in found if not bare(block, draft)}
    judged = [draft for draft in judging.read(block, low, high) if draft.anchor not in heads]
    heads |= {draft.anchor for draft in judged}
    others = [*naming.read(block, low, high), *reckoned.read(block, low, high), *openings.read(block, low, high)]
    return overlaps.resolved(block, [*found, *judged, *(draft for draft in others if draft.anchor not in heads)])
