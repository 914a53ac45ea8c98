"""What the words around a statement do to it: what is only denied or in doubt there is not said."""

from __future__ import annotations

import re

from provenance.lexicon.denial import DEBUNKING_WORDS, DENYING_VERBS
from provenance.lexicon.words import words

_REPORTS = r"(?:reports?|claims?|rumou?rs?|allegations?)"
_BY = r"(?: (?:by|from|in|of) [^.;]{1,80}?)?"  # "a claim by Roe that"
_DENYING = re.compile(
    rf"\b(?:{'|'.join(sorted(DENYING_VERBS))})\b[^.]*"
    rf"\b(?:saying|insisting|stressing|stating|adding|{_REPORTS}{_BY})(?: that)?\s*$"
    r"|(?:\bnot|\bnever|n['’]t) (?:think|expect)(?: that)?\s*$"
    # but not "I can't believe", which believes it
    r"|(?:(?<!\bcan )(?<!\bcould )\bnot|\bnever|(?<!\bca)(?<!\bcould)n['’]t) believe(?: that)?\s*$",
    re.IGNORECASE,
)
_UNCONFIRMED = re.compile(
    r"(?:\bno|\bnot|\bnever|n['’]t|\bunable to|\bcannot)\W+(?:\w+\W+){0,3}?"
    rf"(?:authenticat|confirm|corroborat|substantiat|verif)\w*\b[^.;]*\b{_REPORTS}{_BY}(?: that)?\s*$"
    r"|\b(?:(?:cast|casts|casting) doubts? (?:up)?on|doubt(?:s|ed|ing)|(?:sceptical|skeptical|dubious|unconvinced)"
    rf" (?:about|by|of))\b[^.;]{{0,60}}?\b{_REPORTS}{_BY}(?: that)?\s*$"
    rf"|\bquestion(?:s|ed|ing) (?:(?:the|these|those|a|its|his|her) )?{_REPORTS}{_BY}(?: that)?\s*$",
    re.IGNORECASE,
)
_REPORTED = re.compile(rf"\b{_REPORTS}(?: of| that| about)?\s*[\"“]?$", re.IGNORECASE)
_JUDGED = re.compile(r"[\"”]? (?:have|has|had|is|are|was|were)\b([^.;]*)")


def said_in_denial(sentence: str, said: str) -> bool:
    """Whether somebody denies what is `said` in a sentence, or says it in denying it.

    "Denied reports that ...", "denied it, saying ...". So does who says that reports of it are not so: "rumours that
    ... have been shown to be a hoax".
    """
    before, after = _around(sentence, said)
    if _DENYING.search(before):
        return True
    judged = _JUDGED.match(after) if _REPORTED.search(before) else None
    return judged is not None and bool(set(words(judged[1])) & (DEBUNKING_WORDS | DENYING_VERBS))


def left_open(sentence: str, said: str) -> bool:
    """Whether somebody cannot tell whether it is so, or doubts it: "was unable to verify the claim that ..."."""
    return _UNCONFIRMED.search(_around(sentence, said)[0]) is not None


def _around(sentence: str, said: str) -> tuple[str, str]:
    """What a sentence has before and after what is said in it; nothing where that is not found in it."""
    before, found, after = sentence.partition(said or "\n")
    return (before, after) if found else ("", "")
