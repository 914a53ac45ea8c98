"""Whether a wording puts something forward that can be looked into: no question, wish, vow, demand or judgement."""

from __future__ import annotations

import re

from provenance.lexicon.evaluation import EVALUATIONS

_QUESTION = re.compile(r"\?(?:[\s”\"’']|$)")
_WISH = re.compile(
    r"(?:\A|[.!?]\W)\W*(?:may (?:god|allah|he|she|they|we)\b|let(?:['’]s| us)\b"
    r"|god (?:bless|help)\b|thank (?:you|god)\b)"
    r"|\A\W*(?:he|she|they) (?:worr(?:y|ies|ied)|hopes?|hoped|loves?|loved|hates?|hated|wish(?:es|ed)?)\b",
    re.I,
)
_DEMAND = re.compile(
    r"\b(?:should|ought)(?:n['’]t)?\b|\b(?:people|you|everyone|everybody|we) (?:must|need to)\b"
    r"|\b(?:people|you|everyone|everybody) (?:cannot|can['’]t|have to|has to)\b",
    re.I,
)
_VOW = re.compile(
    r"\b(?:I|we)(?: wi|['’])ll (?:do|take|use) (?:everything|whatever|all)\b|\bin (?:my|our) power\b", re.I
)
_SIMILE = re.compile(r"\b(?:it|that) (?:was|felt|is|feels) (?:almost |just |a bit )?as (?:if|though)\b", re.I)
_FEELING = re.compile(
    r"\b(?:I|we)(?: (?:do|would|will)(?: not|n['’]t)?)? (?:really |just |only |still )?"
    r"(?:think|thought|believe|feel|felt|hope|love|hate|wish|want|fear|doubt|pray|wonder)\b|\bI would(?:n['’]t| not)\b"
    r"|\bI(?: guess| suppose| bet|['’]d rather)\b|\b(?:I|we) (?:was|were)(?: not|n['’]t) expecting\b"
    r"|\b(?:I|we)(?: am|['’]m| are|['’]re| was| were| have never been) (?:so |very |incredibly )?proud(?:er)?\b",
    re.I,
)
_RATED = re.compile(r"\b(?:good|bad|better|best|worse|worst) at\b", re.I)
_CALLED = re.compile(
    r"\b(?:is|are|was|were|be|been|an?|such|so|very|most) (?:\w+ly |so |very |an? )?(\w+)\b"
    r"(?! (?:deal|many|number|part)\b)"
)


def informs(wording: str) -> bool:
    """Whether it tells what is, was or will be the case, as far as its words show.

    >>> informs("The ferry sank off the mole"), informs("The captain is a great man"), informs("May they find peace")
    (True, False, False)
    """
    if any(each.search(wording) for each in (_QUESTION, _WISH, _DEMAND, _FEELING, _VOW, _SIMILE, _RATED)):
        return False
    return EVALUATIONS.isdisjoint(word.casefold() for word in _CALLED.findall(wording))
