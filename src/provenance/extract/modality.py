"""What a source does with its content, asserts, denies or doubts it, and the words that hedge it."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.text.block import Block
from provenance.lexicon.hedges import HEDGE, HEDGING_VERBS
from provenance.lexicon.reports import HEARSAY_ADVERBS
from provenance.lexicon.verbs import DENYING, DOUBTING, SHOWING, SPEECH
from provenance.model import Modality


def modality(draft: Draft) -> Modality:
    """Whether the content is asserted, denied ("denied that X") or doubted ("could not confirm X")."""
    if draft.lemma in DENYING or draft.lemma == "denial":
        return Modality.ASSERTED if draft.negated else Modality.DENIED
    if draft.frame == "retracted":
        return Modality.DENIED
    if draft.lemma in DOUBTING and draft.frame in {"that", "wh", "object", "clause", "voiced"}:
        return Modality.ASSERTED if draft.negated else Modality.DOUBTED
    if draft.lemma == "know" and draft.frame in {"that", "clause"}:
        return Modality.ASSERTED  # "did not know that it leaks": it does
    if draft.negated and draft.lemma in SPEECH | SHOWING | {"know", "think", "believe", "find", "verify"}:
        return Modality.DENIED if draft.lemma in {"think", "believe"} else Modality.DOUBTED
    return Modality.ASSERTED


def hedge(text: str, block: Block, draft: Draft) -> str | None:
    """The words that hedge: those of the cue, else the first in the content; None where there are none."""
    if draft.lemma in HEARSAY_ADVERBS | HEDGING_VERBS and draft.frame != "voiced":
        return block.tokens.lower[draft.anchor]
    for piece in _printed(text, block, (*draft.cue, *draft.content)):
        found = HEDGE.search(piece)
        if found is not None:
            return found[0].lower()
    return None


def _printed(text: str, block: Block, ranges: Sequence[Range]) -> list[str]:
    return [text[block.tokens.starts[start] : block.tokens.ends[end - 1]] for start, end in ranges]
