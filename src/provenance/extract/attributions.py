"""From drafts in token positions to attributions in characters, quotations continued."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract import modality
from provenance.extract.block import Block
from provenance.extract.continued import continued
from provenance.extract.draft import Draft, Range
from provenance.model import Attribution, Span


def attribute(
    text: str, document: str, read: Sequence[tuple[Block, Sequence[Draft]]], *, reports_only: bool
) -> tuple[Attribution, ...]:
    """The attributions of all blocks, in order."""
    found: list[Attribution] = []
    more = continued(read)
    for block, drafts in read:
        position: dict[int, int] = {}
        for draft in drafts:
            content = (*_spans(block, draft.content), *more.get(id(draft), ()))
            if not content:
                continue
            position[id(draft)] = len(found)
            found.append(
                Attribution(
                    document,
                    _spans(block, draft.antecedent if reports_only and draft.antecedent else draft.source),
                    _spans(block, draft.cue),
                    content,
                    _spans(block, draft.addressee),
                    modality=modality.modality(draft),
                    hedge=modality.hedge(text, block, draft),
                    parent=position.get(id(draft.parent)) if draft.parent is not None else None,
                )
            )
    return tuple(found)


def _spans(block: Block, ranges: Sequence[Range]) -> tuple[Span, ...]:
    return tuple(Span(block.tokens.starts[i], block.tokens.ends[j - 1]) for i, j in ranges)
