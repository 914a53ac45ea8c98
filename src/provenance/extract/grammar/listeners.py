"""Whom a phrase says that somebody spoke to: "in an interview with the Courier", "on the radio show"."""

from __future__ import annotations

from provenance.extract.grammar import phrases
from provenance.extract.grammar.draft import Range
from provenance.extract.grammar.press import is_press, is_publisher
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import DETERMINERS
from provenance.lexicon.reports import TALKS

_BROADCAST = frozenset("radio tv television show programme program podcast broadcast channel station".split())


def interviewer(block: Block, low: int, high: int) -> tuple[Range, ...]:
    """The outlet of "in an interview with OUTLET"."""
    lower = block.tokens.lower
    for i in range(low, high - 2):
        if (lower[i] == "interview" and lower[i + 1] in {"with", "on", "for"}) or (
            lower[i] in TALKS and lower[i + 1] in {"with", "to"}
        ):
            phrase = phrases.after(block, i + 2, high)
            return ((phrase.start, phrase.core),) if phrase else ()
    return ()


def on_air(block: Block, start: int, end: int) -> tuple[Range, ...]:
    """The programme or outlet of "on the radio show", "on Orlo Radio", which `start`..`end` is."""
    lower, words = block.tokens.lower, block.tokens.words
    if lower[start] != "on":
        return ()
    phrase = phrases.after(block, start + 1, end)
    if phrase is None:
        return ()
    named = lower[phrase.start] in DETERMINERS or words[phrase.start][0].isupper() or phrase.core - phrase.start > 1
    if (named and lower[phrase.core - 1] in _BROADCAST) or is_publisher(block, phrase.start, phrase.core):
        return ((phrase.start, phrase.core),)
    return ()


def parted(block: Block, start: int, end: int) -> tuple[int, tuple[Range, ...]]:
    """Where "to the Courier" begins in `start`..`end`, and whom it names; `end` and nobody where it does not."""
    for k in range(start + 1, end - 1):
        if block.tokens.lower[k] == "to" and not block.inside(k):
            phrase = phrases.after(block, k + 1, end, tight=True)
            if phrase is not None and is_press(block, phrase.start, phrase.core):
                return k, ((phrase.start, phrase.core),)
    return end, ()
