"""From drafts in token positions to attributions in characters, quotations continued."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from provenance.extract import modality
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.paragraphs import below
from provenance.extract.paragraphs.continued import continued, floating
from provenance.extract.text.block import Block
from provenance.lexicon.frames import CONFIDENCE, RARE_CONFIDENCE
from provenance.model import Attribution, Span


def attribute(text: str, document: str, read: Sequence[tuple[Block, Sequence[Draft]]]) -> tuple[Attribution, ...]:
    """The attributions of all blocks, in order."""
    found: list[Attribution] = []
    more = continued(read)
    speakers = floating(read, more)
    handed = below.handed(text, read, more)
    told = _told(read, handed, more)
    inner = _inner(read, handed)
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
                    _spans(speaker.block, speaker.draft.addressee),
                    confidence=RARE_CONFIDENCE,
                )
            )
        runs_on = {draft.content: more[id(draft)] for draft in drafts if id(draft) in more}
        for draft in drafts:
            own, later = _spans(block, draft.content), (*runs_on.get(draft.content, ()), *told.get(id(draft), ()))
            if draft.frame == "relayed" and not own and draft.parent is not None:
                own = tuple(more.get(id(draft.parent), ()))  # told to whoever is quoted below an announcement
            leads = id(draft) in inner and (later or not own)
            if not (own or later or leads or draft.frame == "basis"):
                continue
            parent = draft.parent or handed.get(n)
            position[id(draft)] = len(found)
            each = Attribution(
                document,
                _spans(block, draft.antecedent or draft.source),
                _spans(block, draft.cue),
                (*own, *later),
                _spans(block, draft.addressee),
                confidence=_confidence(draft),
                modality=modality.modality(draft),
                hedge=modality.hedge(text, block, draft),
                parent=position.get(id(parent)) if parent is not None else None,
            )
            found.extend(_parted(each, inner[id(draft)]) if leads else [each])
    return tuple(found)


def _inner(read: Sequence[tuple[Block, Sequence[Draft]]], handed: Mapping[int, Draft]) -> dict[int, list[int]]:
    """For each draft (by identity) the places of those that hang under it, but for whoever told it."""
    inner: dict[int, list[int]] = {}
    for n, (block, drafts) in enumerate(read):
        for draft in drafts:
            parent = draft.parent or handed.get(n)
            if parent is not None and draft.frame not in {"relayed", "basis"}:
                inner.setdefault(id(parent), []).append(block.tokens.starts[draft.anchor])
    return inner


def _parted(attribution: Attribution, inner: Sequence[int]) -> list[Attribution]:
    """An attribution with what of its content leads to others' words, which is theirs, and one with the rest."""
    leading = tuple(piece for piece in attribution.content if any(piece.start <= place < piece.end for place in inner))
    rest = tuple(piece for piece in attribution.content if piece not in leading)
    return [evolve(attribution, content=leading), *([evolve(attribution, content=rest)] if rest else [])]


def _told(
    read: Sequence[tuple[Block, Sequence[Draft]]], handed: Mapping[int, Draft], more: Mapping[int, object]
) -> dict[int, list[Span]]:
    """For each draft (by identity) that paragraphs below are handed to: their sentences that name nobody else.

    Those of quotations that wear their marks (`more`) are known already.
    """
    told: dict[int, list[Span]] = {}
    for n, draft in handed.items():
        if id(draft) not in more:
            told.setdefault(id(draft), []).extend(below.unattributed(*read[n]))
    return told


def _spans(block: Block, ranges: Sequence[Range]) -> tuple[Span, ...]:
    return tuple(Span(block.tokens.starts[i], block.tokens.ends[j - 1]) for i, j in ranges)


def _confidence(draft: Draft) -> float:
    return CONFIDENCE.get(draft.frame, RARE_CONFIDENCE) if draft.confidence is None else draft.confidence
