"""Whether a text calls something that was told false, or takes it back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.lexicon.denial import (
    DEBUNKING_PHRASES,
    DEBUNKING_WORDS,
    FALSE,
    INVENTED,
    OTHERWISE,
    REPORT_WORDS,
    SOUND,
)
from provenance.lexicon.reports import SHOOTING
from provenance.link.negation import negates

_GENERALLY = frozenset("often always regularly usually entirely sometimes frequently".split())
_COMPLEMENTS = (["that"], ["of"], ["about"])
# "Is a complete fake", "to be fake and", but not "is a fake beard".
_VERY = (
    "actually|almost|also|certainly|clearly|clever|complete|completely|likely|obvious|obviously|probably|total|totally"
)
_THEN = "although|and|because|but|or|since|so|that|though"
_ARTICLES = frozenset({"a", "an"})
_DEBUNKING = re.compile(
    r"\b(?:" + "|".join(map(re.escape, DEBUNKING_PHRASES)) + r")\b"
    r"|\bfake (?:\w+ )?(?:account|article|image|photo|photograph|picture|post|quote|site|tweet|video|website)s?\b"
    r"|\b(?:just|merely|nothing more than|nothing but) an? (?:\w+ )?(?:hoax|joke|prank|rumou?r|stunt)\b"
    r"|(?:n't|\bnot) (?:him|her|them)$"
    r"|\b(?:be|been|is|are|was|were|looks?|appears?|as|cent|percent) (?:an? )?"
    rf"(?:(?:{_VERY}) )*fakes?(?= (?:{_THEN})\b|$)"
    rf"|\b(?:{'|'.join(sorted(SHOOTING))}) down (?:\w+ ){{0,3}}?(?:{'|'.join(sorted(REPORT_WORDS))})\b"
)


def debunked(text: Sequence[str]) -> bool:
    """Whether something is called false, or taken back."""
    wrong = DEBUNKING_WORDS | INVENTED if set(text) & REPORT_WORDS else DEBUNKING_WORDS
    said = () if wrong.isdisjoint(text) and SOUND.isdisjoint(text) else text
    for n, word in enumerate(said):
        if word in wrong and not negates(text, n - 1) and not negates(text, n - 2) and not _of_other(text, n):
            return True
        if word in SOUND and any(negates(text, k) for k in (n - 1, n - 2)):
            return True  # "is not entirely accurate"
    return bool(_DEBUNKING.search(" ".join(text)))


def _of_other(text: Sequence[str], n: int) -> bool:
    """Whether the word at `n` debunks nothing, or other than what is told: "lying on the bed", "under false claims"."""
    after, before = text[n + 1 : n + 3], text[max(0, n - 2) : n]
    if after and after[0] in OTHERWISE.get(text[n], ()):
        return True
    if text[n] not in FALSE or not after or not before:
        return False
    aim = before[0] if before[-1] in _ARTICLES or before[-1].endswith("ing") else before[-1]
    return aim == "under" or (aim == "for" and after[1:2] not in _COMPLEMENTS) or bool(_GENERALLY & set(before))
