"""Interviews printed as they were spoken: "ROE: Does it leak?", "Ek: It does.", line by line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from provenance.extract.grammar.draft import Draft
from provenance.extract.paragraphs import below
from provenance.extract.sayings import labels
from provenance.extract.text.block import Block
from provenance.extract.text.tokens import Tokens
from provenance.lexicon.reports import LABELS

_Read = Sequence[tuple[Block, list[Draft]]]
_LONGEST = 5  # tokens before the colon
_APART = 3  # paragraphs between two turns


def read(blocks: _Read) -> list[tuple[Block, list[Draft]]]:
    """The blocks with an attribution to each speaker whose turn begins one, through whoever asked.

    Only where two speakers or more have two turns each near one another: a single "Lasting: The wall" is a caption.
    """
    turns = {n: colon for n, (block, _) in enumerate(blocks) if (colon := _colon(block))}
    names = {n: blocks[n][0].tokens.lower[colon - 1] for n, colon in turns.items()}
    near = [n for n in turns if any(names.get(k, names[n]) != names[n] for k in range(n - _APART, n + _APART + 1))]
    often = Counter(names[n] for n in near)
    spoken = [n for n in near if often[names[n]] > 1]
    if len({names[n] for n in spoken}) < 2:
        return list(blocks)
    asking = Counter(names[n] for n in spoken if _asks(blocks[n][0].tokens))
    result = list(blocks)
    asker: Draft | None = None
    for n in spoken:
        block, drafts = blocks[n]
        colon = turns[n]
        asks = bool(asking) and names[n] == asking.most_common(1)[0][0]
        told = () if asks else tuple(_ranges(block, drafts, colon))
        turn = Draft(colon, "say", "label", ((0, colon),), ((colon, colon + 1),), told, parent=None if asks else asker)
        asker = turn if asks else asker
        kept = [draft for draft in drafts if draft.anchor != colon]
        result[n] = (block, [turn, *kept])
    return result


def _colon(block: Block) -> int:
    """Where the colon after the name stands that opens a paragraph; 0 where none does."""
    tokens = block.tokens
    colon = next((i for i in range(1, min(_LONGEST + 1, len(tokens) - 1)) if tokens.lower[i] == ":"), 0)
    if not colon or block.inside(0) or block.starts_quotation(colon + 1):
        return 0
    named = labels.is_name(block, 0, colon) and len(tokens.words[colon - 1]) > 1
    return colon if named and tokens.lower[colon - 1].isalpha() and tokens.lower[colon - 1] not in LABELS else 0


def _asks(tokens: Tokens) -> bool:
    return tokens.lower[-1] == "?"


def _ranges(block: Block, drafts: Sequence[Draft], colon: int) -> list[tuple[int, int]]:
    """What is said in a turn that nobody else is named for, and that is no question."""
    starts = {span.start for span in below.unattributed(block, drafts)}
    spoken = [(max(low, colon + 1), high) for low, high in block.sentences if block.tokens.starts[low] in starts]
    return [(low, high) for low, high in spoken if high - low > 2]
