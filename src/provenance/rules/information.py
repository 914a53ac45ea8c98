"""Whether a wording puts something forward that can be looked into: no question, wish, vow, demand or judgement."""

from __future__ import annotations

import re

from provenance.lexicon.evaluation import EVALUATIONS

_ALL = "people|you|everyone|everybody"

# What tells nobody what is, was or will be the case. "You" is whoever hears it, but for "you could see the smoke".
_UNINFORMING = {
    "a question": r"\?(?:[\s”\"’']|$)",
    "a wish": r"(?:\A|[.!?]\W)\W*(?:may (?:god|allah|he|she|they|we)\b|let(?:['’]s| us)\b"
    r"|god (?:bless|help)\b|thank (?:you|god)\b)",
    "a demand": rf"\b(?:should|ought)(?:n['’]t)?\b|\b(?:{_ALL}|we) (?:must|need to|have to)\b"
    rf"|\b(?:{_ALL}) (?:cannot|can['’]t|has to)\b",
    "an address": r"\byou(?:r|['’](?:re|d|ll|ve))?\b(?! (?:could|can) (?:see|hear|smell|feel))",
    "a vow": r"\b(?:I|we)(?: wi|['’])ll do (?:everything|whatever|all)\b|\bin (?:my|our) power\b",
    "a simile": r"\b(?:it|that) (?:was|felt|is|feels) (?:almost |just |a bit )?as (?:if|though)\b",
    "a rating": r"\b(?:good|bad|better|best|worse|worst) at\b",
    "the speaker's mind": r"\b(?:I|we)(?: (?:do|would|will)(?: not|n['’]t)?)? (?:really |just |only |still )?"
    r"(?:think|thought|believe|feel|felt|hope|love|hate|wish|want|fear|doubt|pray|wonder)\b"
    r"|\bI would(?:n['’]t| not)\b|\bI(?: guess| suppose| bet|['’]d rather)\b"
    r"|\b(?:I|we) (?:was|were)(?: not|n['’]t) expecting\b"
    r"|\b(?:I|we)(?: am|['’]m| are|['’]re| was| were| have (?:never |always )?been) (?:so |very )?proud(?:er)?\b",
    "another's mind": r"\A\W*(?:he|she|they) "
    r"(?:worr(?:y|ies|ied)|hopes?|hoped|loves?|loved|hates?|hated|wish(?:es|ed)?)\b"
    r"|\b(?:do|does|did)(?:n['’]t| not) (?:understand|see) why\b",
}
_PATTERNS = [re.compile(pattern, re.I) for pattern in _UNINFORMING.values()]
_CALLED = re.compile(
    r"\b(?:is|are|was|were|be|been|seems?|seemed|looks?|sounds?|an?|such|so|very|most) "
    r"(?:\w+ly |so |very |an? )?(\w+)\b(?! (?:deal|many|number|part)\b)"
)


def informs(wording: str) -> bool:
    """Whether it tells what is, was or will be the case, as far as its words show.

    >>> informs("The ferry sank off the mole"), informs("The captain is a great man"), informs("May they find peace")
    (True, False, False)
    """
    if any(pattern.search(wording) for pattern in _PATTERNS):
        return False
    return EVALUATIONS.isdisjoint(word.casefold() for word in _CALLED.findall(wording))
