"""From drafts in token positions to attributions in characters, quotations continued."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.block import Block
from provenance.extract.draft import Draft, Range
from provenance.model import Attribution, Span


def attribute(
    text: str, document: str, read: Sequence[tuple[Block, Sequence[Draft]]], *, reports_only: bool
) -> tuple[Attribution, ...]:
    """The attributions of all blocks, in order."""
    found: list[Attribution] = []
    for block, drafts in read:
        for draft in drafts:
            found.append(
                Attribution(
                    document,
                    _spans(block, draft.antecedent if reports_only and draft.antecedent else draft.source),
                    _spans(block, draft.cue),
                    _spans(block, draft.content),
                    _spans(block, draft.addressee),
                )
            )
    return tuple(found)


def _spans(block: Block, ranges: Sequence[Range]) -> tuple[Span, ...]:
    return tuple(Span(block.tokens.starts[i], block.tokens.ends[j - 1]) for i, j in ranges)
