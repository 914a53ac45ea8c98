"""Whose figure it is: "S put the toll at 260", "S puts it at a third"."""

from __future__ import annotations

import re

from provenance.extract.grammar import clauses, phrases, subjects
from provenance.extract.grammar.draft import Draft
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import DETERMINERS, MODALS, PREPOSITIONS, RELATIVE_PRONOUNS
from provenance.lexicon.numbers import NUMBER
from provenance.lexicon.organisations import COMPANY_WORDS, DOCUMENT_WORDS, OTHER_INSTITUTIONS, STATE_BODIES
from provenance.lexicon.people import SPEAKERS
from provenance.lexicon.reports import RECKONED

_REACH = 14  # tokens from "put" to "at"
_NUMBER = re.compile(rf"[$£€]?{NUMBER}")
_REPORTERS = SPEAKERS | STATE_BODIES | OTHER_INSTITUTIONS | COMPANY_WORDS | DOCUMENT_WORDS
_ABOUT = PREPOSITIONS | frozenset(
    "some nearly roughly almost approximately more less fewer than least most up just".split()
)


def read(block: Block, low: int, high: int) -> list[Draft]:
    """The attributions of figures in the sentence `low`..`high`."""
    found = []
    for i in range(low + 1, high - 3):
        if block.tokens.lower[i] in {"put", "puts"} and not block.inside(i):
            draft = _figure(block, low, high, i)
            if draft is not None:
                found.append(draft)
    return found


def _is_somebody(block: Block, start: int, end: int) -> bool:
    """Whether a subject names or describes who can tell a figure: "the Red Cross", "officials", but not "the storm"."""
    lower, words = block.tokens.lower, block.tokens.words
    named = any(words[k][0].isupper() for k in range(start, end) if lower[k] not in DETERMINERS)
    return named or not _REPORTERS.isdisjoint(lower[start:end])


def _figure(block: Block, low: int, high: int, i: int) -> Draft | None:
    lower = block.tokens.lower
    thing = phrases.after(block, i + 1, high)
    at = next((k for k in range(i + 2, min(high - 1, i + _REACH)) if lower[k] == "at"), 0)
    if thing is None or not at or RECKONED.isdisjoint(lower[i + 1 : at]):
        return None
    number = next((k for k in range(at + 1, high) if lower[k] not in _ABOUT), high)
    if number >= high or not _NUMBER.match(lower[number]):
        return None
    start = i - 1 if lower[i - 1] in {"has", "have", "had", "also", "later"} else i
    if lower[start - 1] in MODALS | RELATIVE_PRONOUNS | {"to"}:
        return None
    subject = subjects.before(block, low, start)
    ends = phrases.after(block, number, high)
    content = clauses.cleaned(block, ((i + 1, ends.core if ends is not None else number + 1),))
    if subject is None or not content or not _is_somebody(block, subject.start, subject.core):
        return None
    return Draft(i, "put", "named", ((subject.start, subject.end),), ((start, i + 1),), content)
