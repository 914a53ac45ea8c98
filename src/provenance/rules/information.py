"""Whether a wording puts something forward that can be looked into: no question, wish, vow, demand or judgement.

Two checks, and it must pass both: patterns of what judges, asks, wishes or demands; and a table of words by which
readers' judgements can be told (information.csv beside this file, fitted by benchmarks/fit_information.py).
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

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
_IMPRESSION = (
    r"\b(?:was|felt|feels|sounded|sounds) (?:just |almost |more |a bit )?like an?\b|\bremind(?:s|ed)? (?:me|us) of\b"
    r"|\bit(?: is|['’]s) (?:quite |very |pretty )?(?:clear|obvious|evident) that\b"
)
_ADVICE = r"\b(?:a|the|one) (?:good|great|best|better|easy|easiest|simplest|surest) way (?:to|of)\b"
_WOULD_MIND = r"\bwould be (?:concerned|surprised|shocked|happy|glad|pleased|delighted)\b"
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
    f"{_QUESTION}|{_WISH}|{_DEMAND}|{_ADDRESS}|{_VOW}|{_SIMILE}|{_IMPRESSION}|{_ADVICE}|{_RATING}"
    f"|{_OWN_MIND}|{_ANOTHERS_MIND}|{_WOULD_MIND}",
    re.I,
)
_CALLED = re.compile(
    r"\b(?:is|are|was|were|be|been|seems?|seemed|looks?|sounds?|an?|such|so|very|most) "
    r"(?:\w+ly |so |very |an? )?(\w+)\b(?! (?:deal|many|number|part)\b)"
)


_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d[\d.,:]*|[?!$%]")
TABLE = Path(__file__).with_suffix(".csv")

# With both checks a tenth of what readers call information is lost, and 45 % of the rest goes, of stories held out.
LEAST = -0.4


def informs(wording: str) -> bool:
    """Whether it tells what is, was or will be the case, as far as its words show.

    >>> informs("The ferry sank off the mole"), informs("The captain is a great man"), informs("May they find peace")
    (True, False, False)
    """
    return not judges(wording) and log_odds(wording) >= LEAST


def judges(wording: str) -> bool:
    """Whether it has a form of what judges, asks, wishes or demands."""
    if _UNINFORMING.search(wording):
        return True
    return not EVALUATIONS.isdisjoint(word.casefold() for word in _CALLED.findall(wording))


def log_odds(wording: str) -> float:
    """The log-odds that it is information, by its words alone: the sum of their weights, and one for all."""
    weights = _weights()
    return sum((weights.get(word, 0.0) for word in sorted(words(wording))), weights[""])


def words(wording: str) -> frozenset[str]:
    """The words and marks that count, once each: in small letters, a figure as "0", a name as "NAME".

    A name is what has a capital and does not come first; in a title, where most words have one, nothing is.

    >>> sorted(words("In May the Vale paid $4.5 for it?"))
    ['$', '0', '?', 'NAME', 'for', 'in', 'it', 'paid', 'the']
    """
    found = _WORD.findall(wording.replace("’", "'"))
    letters = [word for word in found if word[0].isalpha()]
    title = 2 * sum(word[0].isupper() for word in letters) > len(letters)
    return frozenset(_folded(word, named=not title and position > 0) for position, word in enumerate(found))


def _folded(word: str, *, named: bool) -> str:
    if word[0].isdigit():
        return "0"
    return "NAME" if named and word[0].isupper() and word.split("'")[0] != "I" else word.lower()


@cache
def _weights() -> Mapping[str, float]:
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return {row["word"]: float(row["log-odds"]) for row in csv.DictReader(lines)}
