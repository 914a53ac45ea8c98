"""Content that nobody is named for: "reportedly", "rumours that X", and claims named by a noun: "S's claim that X"."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract import clauses, phrases, subjects, syntax
from provenance.extract.block import Block
from provenance.extract.draft import Draft, Range
from provenance.lexicon.grammar import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSIVES,
    SUBORDINATORS,
    WH_WORDS,
    is_adverb,
)
from provenance.lexicon.reports import CLAIM_NOUNS, HEARSAY_ADVERBS, HEARSAY_NOUNS, HEARSAY_VERBS

MOST_CUES = 8  # in one sentence
_CLAUSE_ENDS = frozenset(", ; : — – ( )".split())


def read(block: Block, low: int, high: int) -> list[Draft]:
    """The attributions that adverbs and nouns make in the sentence `low`..`high`."""
    found = []
    for i in range(low, high):
        if block.inside(i):
            continue
        word = block.tokens.lower[i]
        draft = None
        if word in HEARSAY_ADVERBS:
            draft = _adverb(block, low, high, i)
        elif word in CLAIM_NOUNS and i + 2 < high:
            draft = _noun(block, low, high, i)
        if draft is not None:
            found.append(draft)
            if len(found) >= MOST_CUES:
                break
    return found


def _adverb(block: Block, low: int, high: int, i: int) -> Draft | None:
    """The clause around the adverb is the content: from the comma before its subject to the comma after."""
    lower = block.tokens.lower
    start, subject = i, False
    while (
        start > low and not (subject and lower[start - 1] == ",") and lower[start - 1] not in {";", ":", "(", "—", "–"}
    ):
        start -= 1
        subject |= not (lower[start] in AUXILIARIES or is_adverb(lower[start]) or lower[start] in {",", "and", "but"})
    end = i + 1
    while end < high and not (
        lower[end] in {";", "—", "–", ")"} or (lower[end] == "," and _new_clause(lower, end + 1))
    ):
        end += 1
    content = clauses.cleaned(block, ((start, i), (i + 1, min(end, clauses.sentence_end(block, high)))))
    if sum(stop - begin for begin, stop in content) < 2:
        return None
    return Draft(i, lower[i], "adverb", (), ((i, i + 1),), content)


def _new_clause(lower: Sequence[str], i: int) -> bool:
    """Whether another clause starts at token `i`, after a comma."""
    return i < len(lower) and (lower[i] in CONJUNCTIONS | WH_WORDS | SUBORDINATORS or lower[i].endswith("ing"))


def _noun(block: Block, low: int, high: int, i: int) -> Draft | None:
    lower, words = block.tokens.lower, block.tokens.words
    if words[i][0].isupper() and i > low and not block.headline:
        return None  # part of a name: "NBC News"
    source: tuple[Range, ...] = ()
    k = i + 1
    if lower[k] in {"by", "from"} and (agent := phrases.after(block, k + 1, high)) is not None:
        source, k = ((agent.start, agent.core),), agent.core
    while k < high and is_adverb(lower[k]):
        k += 1
    if source and k + 1 < high and lower[k] == ":":
        content = clauses.cleaned(block, ((k + 1, clauses.sentence_end(block, high)),))
        return Draft(i, lower[i], "noun", source, ((i, i + 1),), content) if content else None
    k = _content_start(block, i, k, high)
    if k + 1 >= high or block.inside(k):
        return None
    before = i - 1
    while (
        before > low
        and (lower[before].isalpha() and lower[before] not in DETERMINERS | BE and not syntax.is_finite(block, before))
        and i - before < 3
        and lower[before] not in POSSESSIVES
        and lower[before] != "'s"
    ):
        before -= 1
    if not source and before >= low:
        if lower[before] in POSSESSIVES:
            source = ((before, before + 1),)
        elif lower[before] in {"'s", "'", "’"} and before > low:
            owner = subjects.before(block, low, before)
            if owner is not None:
                source = ((owner.start, owner.core),)
    content = clauses.cleaned(block, ((k, _clause_end(block, k + 1, high)),))
    if not content:
        return None
    return Draft(i, lower[i], "noun", source, ((i, i + 1),), content)


def _content_start(block: Block, i: int, k: int, high: int) -> int:
    """Where the content of the noun at `i` starts, looking from `k`; `high` where there is none.

    "rumours that X", "rumours are rife that X"; of hearsay also "rumours of X" and "rumours X died".
    """
    lower = block.tokens.lower
    if k >= high or lower[k] == "that":
        return k
    if lower[i] not in HEARSAY_NOUNS:
        return high
    if lower[k] == "of" and lower[i].startswith("rumo"):
        return k + 1
    that = next((m for m in range(k, min(high, k + 7)) if lower[m] == "that" and not block.inside(m)), high)
    if (that < high and syntax.is_finite(block, k)) or (that < high and lower[k] in HEARSAY_VERBS):
        return that
    if lower[i].startswith("rumo") and not syntax.is_finite(block, k) and syntax.has_clause(block, k, high):
        return k
    return high


def _clause_end(block: Block, start: int, high: int) -> int:
    for i in range(start, high):
        if not block.inside(i) and block.tokens.lower[i] in _CLAUSE_ENDS:
            return i
    return clauses.sentence_end(block, high)
