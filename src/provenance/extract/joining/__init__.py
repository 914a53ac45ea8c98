"""What patterns and the tagger read in a sentence, put together."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.grammar.draft import Draft
from provenance.extract.joining import tagged
from provenance.extract.joining.misread import accuses_within, subjectless
from provenance.extract.sayings.judging import without_put_down
from provenance.extract.sayings.put_forward import bare, put_forward
from provenance.extract.text.block import Block
from provenance.model import Attribution


def joined(block: Block, low: int, high: int, found: Sequence[Draft], marked: Sequence[Attribution]) -> list[Draft]:
    """What was `found` in the sentence `low`..`high` with what the tagger `marked` there, without what is none."""
    found = [draft for draft in found if not subjectless(block, draft)]  # lest one hide what the tagger read there
    read_too = [draft for draft in tagged.drafts(block, low, high, marked) if put_forward(block, draft)]
    both = tagged.joined(found, read_too)
    both = [draft for draft in both if not bare(block, draft) and not subjectless(block, draft)]
    both = [draft for draft in both if not accuses_within(block, draft, both)]
    return without_put_down(block, low, high, both)
