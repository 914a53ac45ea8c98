"""What is put forward: not what nobody has said, nor what stands in another's place."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.text.block import Block
from provenance.lexicon.frames import puts_forward
from provenance.lexicon.grammar import NEGATIVE_SUBJECTS, RELATIVE_PRONOUNS
from provenance.lexicon.verbs import UNSAID, WITHHELD


def put_forward(block: Block, draft: Draft) -> bool:
    """Whether its verb, framed like this, puts something forward, and somebody has said it."""
    sourced = bool(draft.source)
    return puts_forward(draft.lemma, draft.frame, sourced=sourced) and not _unsaid(block, draft)


def bare(block: Block, draft: Draft) -> bool:
    """Whether the content is a relative pronoun and no more: "a scheme, which was rejected by the farmers"."""
    return bool(draft.content) and all(
        end - start == 1 and block.tokens.lower[start] in RELATIVE_PRONOUNS for start, end in draft.content
    )


def _unsaid(block: Block, draft: Draft) -> bool:
    """Whether it has not been said: "plans to announce", "declined to say", "no minister confirmed"."""
    lower = block.tokens.lower
    if draft.lemma == "say" and draft.content and lower[draft.content[0][0]] in {"nothing", "little"}:
        return True
    if draft.source and not draft.antecedent and lower[draft.source[0][0]] in NEGATIVE_SUBJECTS:
        return True
    if draft.negated and draft.lemma in WITHHELD:
        return True
    if draft.modal and draft.source and lower[draft.source[0][0]] in _ANYBODY and _alone(block, draft.source):
        return True
    if draft.lemma == "dismiss" and draft.frame == "object" and _is_of_a_court(block, draft):
        return True
    if any(lower[i] in UNSAID and lower[i + 1] == "to" for start, end in draft.cue for i in range(start, end - 1)):
        return True
    start = draft.cue[0][0] if draft.cue else 0
    return start > 0 and lower[start] == "to" and lower[start - 1] in UNSAID


def _alone(block: Block, source: Sequence[Range]) -> bool:
    """Whether a source is one word, with at most a relative pronoun behind it: "those who"."""
    (start, end), *more = source
    return not more and RELATIVE_PRONOUNS.issuperset(block.tokens.lower[start + 1 : end])


def _is_of_a_court(block: Block, draft: Draft) -> bool:
    """Whether what is dismissed is dropped rather than denied: "most of the charges"."""
    return any(not _COURT.isdisjoint(block.tokens.lower[low : min(high, low + 6)]) for low, high in draft.content)


# What such might say, nobody has said: "some might say", "you would think".
_ANYBODY = frozenset("some people you one anyone anybody those who that".split())
_COURT = frozenset(
    "case cases charge charges lawsuit lawsuits suit suits indictment appeal appeals motion motions".split()
)
