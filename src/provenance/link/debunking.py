"""Whether a text calls something that was told false, or takes it back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.lexicon.denial import (
    DEBUNKING_PHRASES,
    DEBUNKING_WHAT_IS_TOLD,
    DEBUNKING_WORDS,
    FALSE,
    INVENTED,
    OTHERWISE,
    REPORT_WORDS,
    SOUND,
    TOLD_THINGS,
)
from provenance.lexicon.reports import SHOOTING
from provenance.link.negation import negates
from provenance.link.phrasings import Phrasing, found

AHEAD = 3  # words after one that debunks what is told, among which that is sought: "invented the whole story"
SUBJECT = 5  # words before "was", among which it is: "the photo of the dam was invented"

_GENERALLY = frozenset("often always regularly usually entirely sometimes frequently".split())
_COMPLEMENTS = (["that"], ["of"], ["about"])
# "Is a complete fake", "to be fake and", but not "is a fake beard".
_VERY = (
    "actually|almost|also|certainly|clearly|clever|complete|completely|likely|obvious|obviously|probably|total|totally"
)
_THEN = "although|and|because|but|or|since|so|that|though"
_IS = "be|been|is|are|was|were"
_ARTICLES = frozenset({"a", "an"})
_TOLD = "|".join(sorted(TOLD_THINGS))
_OF_WHAT_IS_TOLD = re.compile(rf"\b(?:{'|'.join(DEBUNKING_WHAT_IS_TOLD)})\b")
_AHEAD = re.compile(rf"(?: \w+){{0,{AHEAD - 1}}}? (?:{_TOLD})\b")
_SUBJECT = re.compile(
    rf"(?:\b(?:{_TOLD})(?: [\w']+){{0,{SUBJECT}}}?"
    r"|(?P<pronoun>\b(?:it|this|these|those|they|everything|he|she)|^that)) "
    rf"(?:{_IS}|proved|proven|looks?|appears?)(?: (?:{_VERY}|all|factually|just|later|simply|since|soon))*"
    rf"(?: an?(?: \w+){{0,{AHEAD}}}?)? $"
    rf"|\b(?:{_TOLD}) an?(?: \w+){{0,{AHEAD}}}? $"  # "called the report a poor joke"
)
_UNSAID = re.compile(r"(?:\bnot|n't|\bcannot|\bnever)(?: (?:be|been|entirely|yet))* $")
_ENDS = re.compile(rf" (?:{_THEN}|about)\b|$")
_NOT_OF_A_RELATIVE = "".join(
    rf"(?<!\b{which} {how})" for which in ("that", "which", "who") for how in ("", "simply ", "really ", "actually ")
)
_TO_EXIST = rf"(?:\b(?:{_TOLD}) (?:that|which) (?:simply )?|{_NOT_OF_A_RELATIVE}\b)"
_DEBUNKING = (
    Phrasing.any_of(DEBUNKING_PHRASES),
    Phrasing.of(
        "fake",
        r"\bfake (?:\w+ )?(?:account|article|image|photo|photograph|picture|post|quote|site|tweet|video|website)s?\b",
    ),
    Phrasing.of(
        "fake fakes",
        rf"\b(?:{_IS}|looks?|appears?|as|cent|percent) (?:an? )?(?:(?:{_VERY}) )*fakes?(?= (?:{_THEN})\b|$)",
    ),
    Phrasing.of(
        "hoax joke prank rumor rumour stunt",
        r"\b(?:just|merely|nothing more than|nothing but) an? (?:\w+ )?(?:hoax|joke|prank|rumou?r|stunt)\b",
    ),
    Phrasing.of("him her them", r"(?:n't|\bnot) (?:him|her|them)$"),
    Phrasing.of(
        "down", rf"\b(?:{'|'.join(sorted(SHOOTING))}) down (?:\w+ ){{0,3}}?(?:{'|'.join(sorted(REPORT_WORDS))})\b"
    ),
    Phrasing.of(
        "lies",
        rf"\b(?:{_IS}|all|but|of|outright|(?:print|publish|spread|tell)(?:s|es|ed|ing)?|told) lies\b"
        r"|\blies (?:about(?! \d)|told)\b",
    ),
    Phrasing.of(
        "wrong", rf"(?<!thing )(?<!\bthat )(?<!\bwhat )(?<!\bwho )\b(?:{_IS}) (?:(?:{_VERY}|just|simply) )*wrong$"
    ),
    Phrasing.of(
        "here there",
        rf"\b(?:{_TOLD}) (?:\w+ ){{0,4}}?(?:was not|were not|wasn't|weren't) (?:filmed|recorded|shot|taken) t?here\b",
    ),
    # but not "it billed for meters that do not exist"
    Phrasing.of("exist existed", rf"{_TO_EXIST}(?:(?:do|does|did)(?:n't| not) exist|never existed)\b"),
)


def debunked(text: Sequence[str]) -> bool:
    """Whether something is called false, or taken back."""
    wrong = _ANYWHERE | INVENTED if set(text) & REPORT_WORDS else _ANYWHERE
    said = () if wrong.isdisjoint(text) and SOUND.isdisjoint(text) else text
    for n, word in enumerate(said):
        if word in wrong and not negates(text, n - 1) and not negates(text, n - 2) and not _of_other(text, n):
            return True
        if word in SOUND and any(negates(text, k) for k in (n - 1, n - 2)):
            return True  # "is not entirely accurate"
    if any(not _UNSAID.search(match.string[: match.start()]) for match in found(_DEBUNKING, text)):
        return True
    together = " ".join(text)
    return any(_of_what_is_told(together, match) for match in _OF_WHAT_IS_TOLD.finditer(together))


def _of_what_is_told(text: str, told: re.Match[str]) -> bool:
    """Whether a word that may debunk is said of something that is told: "invented the story", "it was all made up"."""
    before, after = text[: told.start()], text[told.end() :]
    said = before.split()
    if any(negates(said, k) for k in (len(said) - 1, len(said) - 2)):
        return False
    if _AHEAD.match(after):
        return True
    subject = _SUBJECT.search(before)
    return subject is not None and (_ENDS.match(after) is not None or subject["pronoun"] is None)


def _of_other(text: Sequence[str], n: int) -> bool:
    """Whether the word at `n` debunks nothing, or other than what is told: "lying on the bed", "under false claims"."""
    after, before = text[n + 1 : n + 3], text[max(0, n - 2) : n]
    if after and (after[0] in OTHERWISE.get(text[n], ()) or (text[n] in _PLACED and after[0][0].isdigit())):
        return True
    if text[n] not in FALSE or not after or not before:
        return False
    aim = before[0] if before[-1] in _ARTICLES or before[-1].endswith("ing") else before[-1]
    return aim == "under" or (aim == "for" and after[1:2] not in _COMPLEMENTS) or bool(_GENERALLY & set(before))


_PLACED = frozenset({"lie", "lying"})
_ANYWHERE = DEBUNKING_WORDS - frozenset(DEBUNKING_WHAT_IS_TOLD)
