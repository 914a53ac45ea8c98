"""Whether a wording puts something forward that can be looked into: not a question, a wish, a demand or a judgement."""

from __future__ import annotations

import re

from provenance.lexicon.evaluation import EVALUATIONS

_QUESTION = re.compile(r"\?(?:[\s”\"’']|$)")
_WISH = re.compile(
    r"(?:\A|[.!?]\W)\W*(?:may (?:god|allah|he|she|they|we)\b|let(?:['’]s| us)\b"
    r"|god (?:bless|help)\b|thank (?:you|god)\b)",
    re.I,
)
_DEMAND = re.compile(r"\b(?:should|ought)(?:n['’]t)?\b", re.I)
_FEELING = re.compile(
    r"\b(?:I|we)(?: (?:do|would|will)(?: not|n['’]t)?)? (?:really |just |only |still )?"
    r"(?:think|believe|feel|hope|love|hate|wish|want|fear|doubt|pray|wonder)\b|\bI would(?:n['’]t| not)\b",
    re.I,
)
_CALLED = re.compile(
    r"\b(?:is|are|was|were|be|been|an?|such|so|very|most) (?:\w+ly |so |very |an? )?(\w+)\b"
    r"(?! (?:deal|many|number|part)\b)"
)


def informs(wording: str) -> bool:
    """Whether it tells what is, was or will be the case, as far as its words show.

    >>> informs("The ferry sank off the mole"), informs("The captain is a great man"), informs("May they find peace")
    (True, False, False)
    """
    if _QUESTION.search(wording) or _WISH.search(wording) or _DEMAND.search(wording) or _FEELING.search(wording):
        return False
    return EVALUATIONS.isdisjoint(word.casefold() for word in _CALLED.findall(wording))
