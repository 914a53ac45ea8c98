"""The wording of a claim: that of a real statement, the most central one; never generated."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.lexicon.grammar import AUXILIARIES, IRREGULAR_PASTS
from provenance.lexicon.words import words
from provenance.link.setting import Setting
from provenance.link.signals import concepts, cosine
from provenance.link.similarity import DIGITS
from provenance.model import Polarity

COMPARED = 200  # statements that a wording is measured against: a sample is enough to know the centre
FAIR_LENGTH = range(5, 36)  # words

_VERBS = (AUXILIARIES | IRREGULAR_PASTS) - {"may"}  # the month
_MAY_BE_A_VERB = re.compile(r"[a-z]{2,}[^e]ed|[a-z]+[^aius]s")
_POINTING = frozenset("it he she they we i his her their our my its this that these those here there".split())
_LEADING = re.compile(r"^(?:[\s,;:—–-]*(?:that|whether)\s+)?", re.IGNORECASE)
_MARKS = re.compile(r"[“”\"]")
_CLOSES = re.compile(r"(?<=[^\s(\[—–\d])\"(?!\w)")  # not an inch
_OPENS = re.compile(r"(?<![^\s(\[—–])\"(?=\w)")
_EDGES = " \t\n\r,;:—–-“”\"'‘’"


def tidy(text: str) -> str:
    """One line, without a leading "that" or marks left at its edges, beginning with a capital. Quotations in it keep
    both their marks.
    """
    text = _LEADING.sub("", " ".join(text.split())).strip(_EDGES)
    return _quoted(text[:1].upper() + text[1:])


def _quoted(text: str) -> str:
    """With the mark at its beginning, or its end, that a quotation in it lacks."""
    marks = list(_MARKS.finditer(text))
    if not marks:
        return text
    first, last = marks[0], marks[-1]
    if first[0] == "”" or (first[0] == '"' and _CLOSES.match(text, first.start())):
        text = {"”": "“", '"': '"'}[first[0]] + text
    if last[0] == "“" or (last[0] == '"' and _OPENS.match(text, text.rindex(last[0]))):
        text += {"“": "”", '"': '"'}[last[0]]
    return text


def _asserts(said: Sequence[str]) -> bool:
    """Whether words may have a verb that says something, as far as forms tell: "a question on the form" has none."""
    return any(word in _VERBS or _MAY_BE_A_VERB.fullmatch(word) for word in said)


def central(members: Sequence[Setting], polarity: Sequence[Polarity], weights: Sequence[float]) -> str:
    """The tidied text of the member most like the others, by the weights of membership.

    A supporting statement of a fair length is preferred, since a denial says what the claim is not, and one that has a
    verb and does not begin with a pronoun, and a sentence before a headline.
    """
    if len(members) < 2:
        return tidy(members[0].statement.text) if members else ""
    bags = [concepts(each.statement.text) for each in members]
    step = max(1, len(members) // COMPARED)
    sample = range(0, len(members), step)

    def rank(n: int) -> tuple[bool, bool, bool, bool, float, int, str, str]:
        text = members[n].statement.text
        likeness = round(sum(cosine(bags[n], bags[other]) * weights[other] for other in sample), DIGITS)
        said = words(_LEADING.sub("", text))
        fair = len(said) in FAIR_LENGTH and not text.rstrip().endswith("?") and said[0] not in _POINTING
        return (
            polarity[n] is not Polarity.SUPPORTS,
            not fair,
            not _asserts(said),
            members[n].headline,
            -likeness,
            len(text),
            text,
            members[n].statement.id,
        )

    return tidy(members[min(range(len(members)), key=rank)].statement.text)
