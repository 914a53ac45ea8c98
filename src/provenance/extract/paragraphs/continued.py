"""Quotations that go on after the sentence that names their speaker."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from attrs import frozen

from provenance.extract.grammar.draft import Draft
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import BE, SUBJECT_PRONOUNS
from provenance.lexicon.verbs import SPEECH
from provenance.model import Span


@frozen
class Speaker:
    """A draft that names a source, and the block in which it does."""

    block: Block
    draft: Draft


_STOPS = frozenset(".!?:…")
_LONGEST = 40  # pieces that one quotation may run on for


def continued(read: Sequence[tuple[Block, Sequence[Draft]]]) -> dict[int, list[Span]]:
    """For each draft (by identity) the places of the quoted sentences that continue its content.

    "“A,” Rowe said. “B.”" is one attribution. Within a paragraph every quoted sentence that names no speaker belongs
    to the last who was quoted; a quotation left open goes on in the next paragraph that opens with a mark, past a
    picture's caption; and a paragraph that ends with a colon hands its speaker to the quotation below.
    """
    more: dict[int, list[Span]] = {}
    open_speaker: Draft | None = None
    for block, drafts in read:
        if open_speaker is not None and not drafts and _is_caption(block):
            continue
        speaker, open_speaker = open_speaker, None
        reported = False  # whether the speaker was not quoted, but told of
        taken = [piece for draft in drafts for piece in draft.content]
        outer = [draft for draft in drafts if not _is_quoted(block, draft)]
        direct = sorted((draft for draft in outer if _is_direct(block, draft)), key=lambda draft: draft.anchor)
        anchors = [draft.anchor for draft in direct]
        for low, high in block.sentences:
            named = direct[bisect_left(anchors, low) : bisect_left(anchors, high)]
            if named:
                relayed = {id(draft.parent) for draft in named}
                named = [draft for draft in named if id(draft) not in relayed]
                speaker = max(named, key=lambda draft: max((end for _, end in draft.content), default=draft.anchor))
                reported = False
                continue
            if not _mostly_quoted(block, low, high):
                told = [draft for draft in outer if low <= draft.anchor < high and _tells(draft)]
                if told and (speaker is None or not _is_pronoun(block, told[-1])):
                    speaker, reported = told[-1], True
                elif low == 0:
                    speaker = None
                continue
            end = min(block.quotations[block.quoted[low]].end, high) if block.inside(low) else high
            if speaker is None or any(start < end and low < stop for start, stop in taken):
                continue
            if reported and not block.inside(low):
                continue  # "He said that X. They call it “the first year.”"
            pieces = more.setdefault(id(speaker), [])
            if len(pieces) < _LONGEST:
                pieces.append(Span(block.tokens.starts[low], block.tokens.ends[end - 1]))
        if speaker is not None and (_left_open(block) or (not speaker.content and id(speaker) not in more)):
            open_speaker = speaker
    return more


def floating(read: Sequence[tuple[Block, Sequence[Draft]]], more: Mapping[int, Sequence[Span]]) -> dict[int, Speaker]:
    """For each paragraph (by position) that is a quotation and names nobody: the last who was quoted before it."""
    begun = {span.start for spans in more.values() for span in spans}
    found: dict[int, Speaker] = {}
    speaker: Speaker | None = None
    for n, (block, drafts) in enumerate(read):
        if not drafts and _is_quotation(block):
            if speaker is not None and block.tokens.starts[0] not in begun:
                found[n] = speaker
            continue
        if not drafts and _is_caption(block):
            continue
        direct = [draft for draft in drafts if draft.source and draft.content and _introduces(block, draft)]
        speaker = Speaker(block, direct[-1]) if direct else None
    return found


def _tells(draft: Draft) -> bool:
    """Whether a quotation that follows in the paragraph is its speaker's: "S said that X. “Y.”", "X, S said. “Y.”"."""
    indirect = draft.lemma in SPEECH and draft.frame in {"that", "clause", "after", "split"} and not draft.negated
    return indirect and bool(draft.source) and draft.parent is None


def _is_pronoun(block: Block, draft: Draft) -> bool:
    """Whether a draft's source is a pronoun, which mostly means whoever was quoted before: "he added"."""
    return bool(draft.source) and block.tokens.lower[draft.source[0][0]] in SUBJECT_PRONOUNS


def _introduces(block: Block, draft: Draft) -> bool:
    """Whether a quotation may follow below: after a quotation, or after a last sentence "S said that X."."""
    last = bool(block.sentences) and draft.anchor >= block.sentences[-1][0]
    indirect = draft.lemma in SPEECH and draft.frame in {"that", "clause", "about"} and not draft.negated
    return (last and indirect and draft.parent is None) or _is_direct(block, draft)


def _is_quotation(block: Block) -> bool:
    """Whether a paragraph of some length is a quotation from its start, and nearly nothing else."""
    inside = sum(quotation.end - quotation.start for quotation in block.quotations)
    return len(block.tokens) > 6 and block.inside(0) and inside >= 0.8 * len(block.tokens)


def _is_caption(block: Block, longest: int = 30) -> bool:
    """Whether a paragraph can be what stands below a picture: short, without a quotation or a final stop."""
    return len(block.tokens) <= longest and not block.quotations and block.tokens.lower[-1] not in _STOPS


def _mostly_quoted(block: Block, low: int, high: int) -> bool:
    """Whether a sentence starts in a quotation, or more than half of it is one that the writer does not present."""
    if block.inside(low):
        return True
    opening = next((i for i in range(low, high) if block.inside(i)), high)
    lower = block.tokens.lower
    presented = opening - 2 > low and lower[opening - 1] == ":" and lower[opening - 2] in BE  # "her motto is: “X.”"
    return not presented and 2 * sum(map(block.inside, range(low, high))) > high - low


def _left_open(block: Block) -> bool:
    return bool(block.quotations) and not block.quotations[-1].closed


def _is_direct(block: Block, draft: Draft) -> bool:
    """Whether the content is a quotation, or one is to come ("He said:")."""
    return draft.frame != "relayed" and (not draft.content or _holds_quotation(block, draft))


def _is_quoted(block: Block, draft: Draft) -> bool:
    """Whether a draft stands, source and all, in the words of another speaker: “Ek said so.”"""
    return bool(draft.source) and all(block.inside(i) for i in (draft.anchor, draft.source[0][0]))


def _holds_quotation(block: Block, draft: Draft) -> bool:
    return any(block.inside(i) for start, end in draft.content for i in range(start, end))
