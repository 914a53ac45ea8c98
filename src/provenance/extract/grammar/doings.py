"""Verbs that are no verbs of saying, with their auxiliaries: "has posted", "is still circulating"."""

from __future__ import annotations

from attrs import frozen

from provenance.extract.text.block import Block
from provenance.lexicon.grammar import AUXILIARIES, BE, HAVE, MODALS, NEGATIONS, is_adverb

_BARE = (["being"], ["been"], ["be"], ["having"])  # "a picture being shared"


@frozen
class Doing:
    """A verb at `head` whose auxiliaries and adverbs begin at `start`; `passive` as in "was posted"."""

    start: int
    head: int
    passive: bool


def doing(block: Block, low: int, head: int) -> Doing | None:
    """The verb at `head`, a form in -s, -ed or -ing or an irregular one; None where it says what is not done."""
    lower = block.tokens.lower
    start = head
    while start > low and (
        lower[start - 1] in AUXILIARIES or (is_adverb(lower[start - 1]) and block.tokens.words[start - 1][0].islower())
    ):
        start -= 1
    helpers = lower[start:head]
    if not NEGATIONS.isdisjoint(helpers) or not MODALS.isdisjoint(helpers) or helpers[:1] in _BARE:
        return None
    active = not any(word in AUXILIARIES for word in helpers) or (
        any(word in HAVE for word in helpers) and not any(word in BE for word in helpers)
    )
    if lower[head].endswith("ing"):
        return Doing(start, head, False) if any(word in BE for word in helpers) else None
    return Doing(start, head, not active)
