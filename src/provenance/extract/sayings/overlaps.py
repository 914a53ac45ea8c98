"""Where two patterns read the same words, which of them stands."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from provenance.extract.grammar import clauses
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import DETERMINERS, NEGATIONS
from provenance.lexicon.verbs import DENYING

_NEAR = 6  # tokens
_CLAUSES = frozenset({"that", "clause", "quote", "colon"})


def resolved(block: Block, found: Iterable[Draft]) -> list[Draft]:
    """The drafts of a sentence in order of their cues, each place read once.

    A claim noun gives way to the verb that governs it ("said in a statement that X", "rejected the notion that X");
    a verb inside the name of a source ("a source quoted in the Herald") is no cue of its own.
    """
    drafts = sorted(found, key=lambda draft: draft.anchor)
    named = [draft for draft in drafts if draft.frame == "according" and draft.source]
    verbs = [draft for draft in drafts if draft.frame not in {"noun", "according", "adverb", "label", "credit"}]
    kept = []
    for draft in drafts:
        if draft.frame in {"noun", "adverb"} and any(_governs(block, verb, draft) for verb in verbs):
            continue
        if draft.source and any(
            other is not draft and other.cue[0][0] <= draft.source[0][0] < other.cue[0][1] for other in named
        ):
            continue
        kept.append(_sharpened(block, draft, drafts))
    return [_within(block, draft, kept) for draft in kept if not _contrasted(block, draft, kept)]


def _contrasted(block: Block, draft: Draft, drafts: Iterable[Draft]) -> bool:
    """Whether "as the Echo had claimed" follows what says the contrary: "It was not shut, as the Echo had claimed"."""
    lower = block.tokens.lower
    if draft.frame not in {"after", "split", "according"} or not (draft.source and draft.content and draft.cue):
        return False
    start = min(draft.source[0][0], draft.cue[0][0])
    begin = start if lower[start] == "as" else start - 1
    if begin < 1 or lower[begin] != "as" or draft.content[0][1] not in {begin, begin - 1}:
        return False
    cue = lower[draft.cue[0][0] : draft.cue[-1][1]]
    if not ("had" in cue or cue[-1] == "by" or draft.modal):
        return False
    inner = [other for other in drafts if other is not draft and start > other.anchor >= draft.content[0][0]]
    low = max((other.anchor for other in inner), default=draft.content[0][0])
    denied = any(other.lemma in DENYING and not other.negated for other in inner if other.anchor == low)
    return draft.modal or denied or not NEGATIONS.isdisjoint(lower[low:begin])


def _within(block: Block, draft: Draft, drafts: Iterable[Draft]) -> Draft:
    """`draft` without the words of whoever relays it: in "Roe said X, the Echo reported" Roe says X only."""
    for other in drafts:
        if other.frame in _CLAUSES and other.anchor < draft.anchor:
            draft = _cut_off(draft, other)
        if other.frame not in {"after", "according"} or other is draft or not other.source or not other.cue:
            continue
        start = min(other.source[0][0], other.cue[0][0])
        end = max(other.source[-1][1], other.cue[-1][1])
        relayed = other.holds(draft.anchor)
        if relayed and draft.anchor < start and any(low < start < high for low, high in draft.content):
            pieces = [
                piece for low, high in draft.content for piece in ((low, min(high, start)), (max(low, end), high))
            ]
            kept = clauses.cleaned(block, tuple((low, high) for low, high in pieces if low < high))
            draft = evolve(draft, content=_unlinked(block, kept))
    return draft


def _cut_off(draft: Draft, other: Draft) -> Draft:
    """`draft`, where it is told in the content of `other`, without what goes beyond that content."""
    end = next((high for low, high in other.content if low <= draft.anchor < high), 0)
    if not end or not draft.content or draft.content[-1][1] <= end or draft.content[-1][0] >= end:
        return draft
    return evolve(draft, content=(*draft.content[:-1], (draft.content[-1][0], end)))


def _unlinked(block: Block, content: tuple[Range, ...]) -> tuple[Range, ...]:
    """Content whose pieces do not end with the "as" of "X, as the Echo reported"."""
    lower = block.tokens.lower
    return clauses.cleaned(block, tuple((low, high - 1 if lower[high - 1] == "as" else high) for low, high in content))


def _governs(block: Block, verb: Draft, noun: Draft) -> bool:
    """Whether the noun belongs to the verb: as its own word, in its source, before its content, or as its head."""
    if any(start <= noun.anchor < end for start, end in verb.cue):
        return True
    if any(start <= noun.anchor < end <= verb.anchor for start, end in verb.source) and noun.content == verb.content:
        return True  # "a man who had read the report said that X"
    if noun.frame == "adverb":
        return False
    if not verb.content or verb.anchor > noun.anchor:
        return False
    start, end = verb.content[-1]
    if verb.anchor < noun.anchor < start and noun.content[0][0] >= start:
        return True
    if not (start <= noun.anchor < end and verb.frame in {"object", "judged"}):
        return False
    if verb.lemma in DENYING and noun.anchor - start < _NEAR:
        return True  # "denied the Echo's claims that X": no word of the Echo's
    return all(_is_modifier(block, i) for i in range(start, noun.anchor))


def _is_modifier(block: Block, i: int) -> bool:
    word = block.tokens.lower[i]
    return word in DETERMINERS or (word.isalpha() and not block.tokens.words[i][0].isupper() and len(word) > 2)


def _sharpened(block: Block, draft: Draft, drafts: Iterable[Draft]) -> Draft:
    """Of "denied claims that X" the content is "that X"."""
    if draft.lemma not in DENYING or draft.frame != "object":
        return draft
    for noun in drafts:
        if noun.frame == "noun" and _governs(block, draft, noun):
            return evolve(draft, content=noun.content, frame="that")
    return draft
