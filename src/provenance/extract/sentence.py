"""Read the sentences of a paragraph: every pattern in turn, then who relays whom."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract import (
    according,
    afloat,
    chains,
    citing,
    coverage,
    discovered,
    emerged,
    evidence,
    hearsay,
    inner,
    judging,
    labels,
    listeners,
    naming,
    openings,
    overlaps,
    pictured,
    posted,
    reckoned,
    said,
    scenes,
    surfaced,
    tagged,
)
from provenance.extract.block import Block
from provenance.extract.draft import Draft, Range
from provenance.lexicon.frames import puts_forward
from provenance.lexicon.grammar import NEGATIVE_SUBJECTS, OBJECT_PRONOUNS, RELATIVE_PRONOUNS
from provenance.lexicon.verbs import UNSAID, WITHHELD
from provenance.model import Attribution


def read_all(block: Block, above: Sequence[Draft], marked: Sequence[Attribution]) -> list[Draft]:
    """The attributions of a paragraph, sentence by sentence, parents before children.

    `above` has those of the paragraph before it, `marked` what the tagger found in the document.
    """
    found: list[Draft] = []
    for low, high in block.sentences:
        found.extend(read(block, low, high, marked))
    return [*found, *inner.read(block, found, above)]


def read(block: Block, low: int, high: int, marked: Sequence[Attribution]) -> list[Draft]:
    """The attributions of the sentence `low`..`high`, parents before children."""
    found = [
        *said.read(block, low, high),
        *according.read(block, low, high),
        *hearsay.read(block, low, high),
        *labels.read(block, low, high, first=low == 0),
    ]
    found = [draft for draft in found if _put_forward(block, draft)]
    heads = {draft.anchor for draft in found if not _bare(block, draft)}
    judged = [draft for draft in judging.read(block, low, high) if draft.anchor not in heads]
    found.extend(judged)
    heads |= {draft.anchor for draft in judged}
    found.extend(draft for draft in naming.read(block, low, high) if draft.anchor not in heads)
    found.extend(reckoned.read(block, low, high))
    found.extend(draft for draft in openings.read(block, low, high) if draft.anchor not in heads)
    found = overlaps.resolved(block, found)
    found = emerged.read(block, low, high, found)
    if not any(draft.source for draft in found):
        found = surfaced.read(block, low, high) or found
    found = coverage.read(block, low, high, found)
    found.extend(afloat.read(block, low, high, found))
    found.extend(discovered.read(block, low, high, found))
    found.extend(pictured.read(block, low, high, found) or scenes.read(block, low, high, found))
    found.extend(citing.read(block, low, high, found))
    found.extend(evidence.read(block, found))
    read_too = [draft for draft in tagged.drafts(block, low, high, marked) if _put_forward(block, draft)]
    found = [draft for draft in found if not _subjectless(block, draft)]  # lest one hide what the tagger read there
    found = [
        draft for draft in tagged.joined(found, read_too) if not _bare(block, draft) and not _subjectless(block, draft)
    ]
    found = [draft for draft in found if not _accuses_within(block, draft, found)]
    found = judging.without_put_down(block, low, high, found)
    found = posted.read(block, low, high, listeners.heard(block, low, high, found))
    return chains.testimony(block, chains.linked(block, found))


def _put_forward(block: Block, draft: Draft) -> bool:
    sourced = bool(draft.source)
    return puts_forward(draft.lemma, draft.frame, sourced=sourced) and not _unsaid(block, draft)


def _bare(block: Block, draft: Draft) -> bool:
    """Whether the content is a relative pronoun and no more: "a scheme, which was rejected by the farmers"."""
    return bool(draft.content) and all(
        end - start == 1 and block.tokens.lower[start] in RELATIVE_PRONOUNS for start, end in draft.content
    )


def _accuses_within(block: Block, draft: Draft, found: Sequence[Draft]) -> bool:
    """Whether it is "accused her of X" in what somebody tells, who says so: "her of X" by itself is said by nobody."""
    if draft.lemma != "accuse" or not draft.content or not draft.source:
        return False
    told = (piece for other in found if other.source and other is not draft for piece in other.content)
    pronoun = block.tokens.lower[draft.content[0][0]] in OBJECT_PRONOUNS
    return pronoun and any(low <= draft.anchor < high for low, high in told)


def _subjectless(block: Block, draft: Draft) -> bool:
    """Whether nobody was found for a verb whose subject stands elsewhere: "a law to disclose X", "after saying X" are
    no hearsay, as "it is said that X" is.
    """
    if draft.source or not draft.cue:
        return False
    first, last = (block.tokens.lower[i] for i in (draft.cue[0][0], draft.cue[-1][1] - 1))
    return first == "to" or last.endswith("ing")


def _unsaid(block: Block, draft: Draft) -> bool:
    """Whether it has not been said: "plans to announce", "declined to say", "no minister confirmed"."""
    lower = block.tokens.lower
    if draft.lemma == "say" and draft.content and lower[draft.content[0][0]] in {"nothing", "little"}:
        return True
    if draft.source and not draft.antecedent and lower[draft.source[0][0]] in NEGATIVE_SUBJECTS:
        return True
    if draft.negated and draft.lemma in WITHHELD:
        return True
    if draft.modal and draft.source and lower[draft.source[0][0]] in _ANYBODY and _alone(draft.source):
        return True
    if draft.lemma == "dismiss" and draft.frame == "object" and _is_of_a_court(block, draft):
        return True
    if any(lower[i] in UNSAID and lower[i + 1] == "to" for start, end in draft.cue for i in range(start, end - 1)):
        return True
    start = draft.cue[0][0] if draft.cue else 0
    return start > 0 and lower[start] == "to" and lower[start - 1] in UNSAID


def _alone(source: Sequence[Range]) -> bool:
    return len(source) == 1 and source[0][1] - source[0][0] == 1


def _is_of_a_court(block: Block, draft: Draft) -> bool:
    """Whether what is dismissed is dropped rather than denied: "most of the charges"."""
    return any(not _COURT.isdisjoint(block.tokens.lower[low : min(high, low + 6)]) for low, high in draft.content)


# What such might say, nobody has said: "some might say", "you would think".
_ANYBODY = frozenset("some people you one anyone anybody those who that".split())
_COURT = frozenset(
    "case cases charge charges lawsuit lawsuits suit suits indictment appeal appeals motion motions".split()
)
