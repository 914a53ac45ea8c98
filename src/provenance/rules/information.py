"""Whether a wording puts something forward that can be looked into: no question, wish, vow, demand or judgement."""

from __future__ import annotations

import re

from provenance.lexicon.evaluation import EVALUATIONS

_ALL = "people|you|everyone|everybody"

_QUESTION = r"\?(?:[\s”\"’']|$)"
_WISH = (
    r"(?:\A|[.!?]\W)\W*(?:may (?:god|allah|he|she|they|we)\b|let(?:['’]s| us)\b"
    r"|god (?:bless|help)\b|thank (?:you|god)\b)"
)
_DEMAND = (
    rf"\b(?:should|ought)(?:n['’]t)?\b|\b(?:{_ALL}|we) (?:must|need to|have to)\b"
    rf"|\b(?:{_ALL}) (?:cannot|can['’]t|has to)\b"
)
_ADDRESS = r"\byou(?:r|['’](?:re|d|ll|ve))?\b(?! (?:could|can) (?:see|hear|smell|feel))"  # not "you could see smoke"
_VOW = r"\b(?:I|we)(?: wi|['’])ll do (?:everything|whatever|all)\b|\bin (?:my|our) power\b"
_SIMILE = r"\b(?:it|that) (?:was|felt|is|feels) (?:almost |just |a bit )?as (?:if|though)\b"
_RATING = r"\b(?:good|bad|better|best|worse|worst) at\b"
_OWN_MIND = (
    r"\b(?:I|we)(?: (?:do|would|will)(?: not|n['’]t)?)? (?:really |just |only |still )?"
    r"(?:think|thought|believe|feel|felt|hope|love|hate|wish|want|fear|doubt|pray|wonder)\b"
    r"|\bI would(?:n['’]t| not)\b|\bI(?: guess| suppose| bet|['’]d rather)\b"
    r"|\b(?:I|we) (?:was|were)(?: not|n['’]t) expecting\b"
    r"|\b(?:I|we)(?: am|['’]m| are|['’]re| was| were| have (?:never |always )?been) (?:so |very )?proud(?:er)?\b"
)
_ANOTHERS_MIND = (
    r"\A\W*(?:he|she|they) (?:worr(?:y|ies|ied)|hopes?|hoped|loves?|loved|hates?|hated|wish(?:es|ed)?)\b"
    r"|\b(?:do|does|did)(?:n['’]t| not) (?:understand|see) why\b"
)
_UNINFORMING = re.compile(
    f"{_QUESTION}|{_WISH}|{_DEMAND}|{_ADDRESS}|{_VOW}|{_SIMILE}|{_RATING}|{_OWN_MIND}|{_ANOTHERS_MIND}", re.I
)
_CALLED = re.compile(
    r"\b(?:is|are|was|were|be|been|seems?|seemed|looks?|sounds?|an?|such|so|very|most) "
    r"(?:\w+ly |so |very |an? )?(\w+)\b(?! (?:deal|many|number|part)\b)"
)


def informs(wording: str) -> bool:
    """Whether it tells what is, was or will be the case, as far as its words show.

    >>> informs("The ferry sank off the mole"), informs("The captain is a great man"), informs("May they find peace")
    (True, False, False)
    """
    if _UNINFORMING.search(wording):
        return False
    return EVALUATIONS.isdisjoint(word.casefold() for word in _CALLED.findall(wording))
