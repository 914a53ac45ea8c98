"""Quotations that go on after the sentence that names their speaker."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.block import Block
from provenance.extract.draft import Draft
from provenance.model import Span

_LONGEST = 40  # pieces that one quotation may run on for


def continued(read: Sequence[tuple[Block, Sequence[Draft]]]) -> dict[int, list[Span]]:
    """For each draft (by identity) the places of the quoted sentences that continue its content.

    "“A,” Rowe said. “B.”" is one attribution. Within a paragraph every quoted sentence that names no speaker belongs
    to the last who was quoted; a quotation left open goes on in the next paragraph that opens with a mark; and a
    paragraph that ends with a colon hands its speaker to the quotation below.
    """
    more: dict[int, list[Span]] = {}
    open_speaker: Draft | None = None
    for block, drafts in read:
        speaker, open_speaker = open_speaker, None
        taken = _taken(block, drafts)
        for low, high in block.sentences:
            named = [draft for draft in drafts if low <= draft.anchor < high and _is_direct(block, draft)]
            if named:
                speaker = max(named, key=lambda draft: max((end for _, end in draft.content), default=draft.anchor))
                continue
            if not block.inside(low):
                if speaker is not None and low == 0:
                    speaker = None
                continue
            quotation = block.quotations[block.quoted[low]]
            end = min(quotation.end, high)
            if speaker is None or any(start < end and low < stop for start, stop in taken):
                continue
            pieces = more.setdefault(id(speaker), [])
            if len(pieces) < _LONGEST:
                pieces.append(Span(block.tokens.starts[low], block.tokens.ends[end - 1]))
        if speaker is not None and (_left_open(block) or (not speaker.content and id(speaker) not in more)):
            open_speaker = speaker
    return more


def _left_open(block: Block) -> bool:
    return bool(block.quotations) and not block.quotations[-1].closed


def _is_direct(block: Block, draft: Draft) -> bool:
    """Whether the content is a quotation, or one is to come ("He said:")."""
    return not draft.content or any(block.inside(start) or block.inside(end - 1) for start, end in draft.content)


def _taken(block: Block, drafts: Sequence[Draft]) -> list[tuple[int, int]]:
    return [piece for draft in drafts for piece in draft.content]
