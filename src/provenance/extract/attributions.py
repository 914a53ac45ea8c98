"""From drafts in token positions to attributions in characters, quotations continued."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract import modality
from provenance.extract.block import Block
from provenance.extract.continued import continued, floating
from provenance.extract.draft import Draft, Range
from provenance.extract.openings import introduced
from provenance.lexicon.frames import CONFIDENCE, RARE_CONFIDENCE
from provenance.model import Attribution, Span


def attribute(text: str, document: str, read: Sequence[tuple[Block, Sequence[Draft]]]) -> tuple[Attribution, ...]:
    """The attributions of all blocks, in order."""
    found: list[Attribution] = []
    more = continued(read)
    speakers = floating(read, more)
    credited = introduced(read, more)
    position: dict[int, int] = {}
    for n, (block, drafts) in enumerate(read):
        if n in speakers:
            speaker = speakers[n]
            source = speaker.draft.antecedent
            content = _spans(block, ((0, len(block.tokens)),))
            found.append(
                Attribution(
                    document,
                    _spans(speaker.block, source or speaker.draft.source),
                    (),
                    content,
                    confidence=RARE_CONFIDENCE,
                )
            )
        runs_on = {draft.content: more[id(draft)] for draft in drafts if id(draft) in more}
        for draft in drafts:
            content = (*_spans(block, draft.content), *runs_on.get(draft.content, ()))
            if draft.frame == "relayed" and not content and draft.parent is not None:
                content = tuple(more.get(id(draft.parent), ()))  # told to whoever is quoted below an announcement
            if not content and draft.frame != "basis" and draft not in credited.values():
                continue
            parent = draft.parent or credited.get(n)
            position[id(draft)] = len(found)
            found.append(
                Attribution(
                    document,
                    _spans(block, draft.antecedent or draft.source),
                    _spans(block, draft.cue),
                    content,
                    _spans(block, draft.addressee),
                    confidence=_confidence(draft),
                    modality=modality.modality(draft),
                    hedge=modality.hedge(text, block, draft),
                    parent=position.get(id(parent)) if parent is not None else None,
                )
            )
    return tuple(found)


def _spans(block: Block, ranges: Sequence[Range]) -> tuple[Span, ...]:
    return tuple(Span(block.tokens.starts[i], block.tokens.ends[j - 1]) for i, j in ranges)


def _confidence(draft: Draft) -> float:
    return CONFIDENCE.get(draft.frame, RARE_CONFIDENCE) if draft.confidence is None else draft.confidence
