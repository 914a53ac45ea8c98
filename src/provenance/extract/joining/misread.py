"""What was read as an attribution and is none, once all of a sentence is known."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.grammar.draft import Draft
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import OBJECT_PRONOUNS


def accuses_within(block: Block, draft: Draft, found: Sequence[Draft]) -> bool:
    """Whether it is "accused her of X" in what somebody tells, who says so: "her of X" by itself is said by nobody."""
    if draft.lemma != "accuse" or not draft.content or not draft.source:
        return False
    pronoun = block.tokens.lower[draft.content[0][0]] in OBJECT_PRONOUNS
    return pronoun and any(other.holds(draft.anchor) for other in found if other.source and other is not draft)


def subjectless(block: Block, draft: Draft) -> bool:
    """Whether nobody was found for a verb whose subject stands elsewhere: "a law to disclose X", "after saying X" are
    no hearsay, as "it is said that X" is.
    """
    if draft.source or not draft.cue:
        return False
    first, last = (block.tokens.lower[i] for i in (draft.cue[0][0], draft.cue[-1][1] - 1))
    return first == "to" or last.endswith("ing")
