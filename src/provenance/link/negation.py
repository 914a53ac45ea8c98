"""What a text negates, read off words: which word negates, how far it reaches, and what stands there."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from provenance.lexicon.denial import (
    CONFIRMING_WORDS,
    DENYING_VERBS,
    DISCLOSING,
    INTENDING,
    NEGATIONS,
    NEGATIVE_BEFORE_TO,
    NEGATIVE_VERBS,
    SUPPOSING_WORDS,
    TOLD_THINGS,
    WITHHOLDING,
)
from provenance.lexicon.grammar import NEGATIVE_SUBJECTS
from provenance.lexicon.words import stem, words
from provenance.link.signals import names, sequence, sequence_of, weight

REACH = 5  # words after a negation that it may negate
FAR = 12  # words after one that opens its clause: "No official of this ministry has ..." negates the verb
NEGATED = 5  # concepts after a negation that may be what it negates
TELLING = 2.0  # bits from which a concept says something

_MARK = re.compile(r"[,;:()—–]\s")
_NOT_NEGATED = frozenset("only just surprisingly surprise surprised least matter doubt less brainer well and".split())
_ABLE = frozenset({"can", "could"})
_UNABLE = frozenset({"can't", "cannot", "couldn't"})
_BEING = frozenset({"be", "been", "being"})
# Where a reason or a time begins, which what stands before does not negate.
_ENDS = frozenset("because so since when while until although though after before".split())
# What there is no reason for where what is told is negated, not where the reason is: "for no good reason it rained".
_FOR_IT = rf"(?:to|for (?:any|such|that|the|this) (?:{'|'.join(sorted(TOLD_THINGS))}))\b"
# What negates no more than a measure or a belief that gave way: "no good", "had never seen a tip like it".
_DENIES_NOTHING = re.compile(
    rf"(?:no|not) (?:(?:very|any|so|that|much) )?(?:good|use)\b(?! (?:reason|grounds|cause) {_FOR_IT})"
    r"|never (?:before )?(?:experienced|imagined|dreamed|felt|seen(?! (?:an?|any)\b))\b"
    rf"|never seen\b(?: \S+){{1,{FAR}}}? (?:such|so|like|as|before|until|quite|that|this|more|bigger|better|worse)\b"
    r"|no (?:secret|match|stranger)\b|(?:couldn't|can't|cannot|can not) (?:thank|wait|afford)\b"
    r"|\S+ (?:\w+ )?rul(?:ed?|ing) out\b"
    r"|(?:couldn't|can't|cannot|not) (?:quite )?(?:believe|imagine) (?:it|my|his|her|their|how|what)\b"
)
_NO_REASON = re.compile(
    rf"no (?:\w+ )?(?:reasons?|grounds|cause) (?!to (?:doubt|question|dispute|disbelieve)\b){_FOR_IT}"
)
_SEEING = frozenset("saw see seen".split())
_NEGATIVE = NEGATIONS | NEGATIVE_VERBS | NEGATIVE_BEFORE_TO
_VERBAL = frozenset({"not", "never", "cannot"})
_RELATIVES = frozenset({"who", "which", "that"})
_AUXILIARIES = frozenset(
    "am are can could did do does had has have is may might must should was were will would".split()
)
_NAMED = frozenset("named identified quoted".split())
_SIGNING = frozenset({"sign"})  # a verb where one did "not sign", and what points to something where there is "no sign"
_SHOWING = frozenset("show demonstrate establish".split())  # of which a negation leaves open what follows
_MEASURES = frozenset("earlier fewer greater higher larger later less longer lower more older sooner younger".split())


def clauses(text: str) -> list[list[str]]:
    """The words of a text, cut at the marks that no negation reaches across."""
    return [words(part) for part in _MARK.split(text)]


def negates(text: Sequence[str], n: int, core: Collection[str] = ()) -> bool:
    """Whether the word at `n` of a clause negates what follows it; False before the first.

    What was not told, or who was not named, is left as it is, unless the claim, about `core`, is that it was.
    """
    if n < 0 or not may_negate(text[n]):
        return False
    word, following = text[n], text[n + 1] if n + 1 < len(text) else ""
    if numbers(text, n):
        return False
    if word in NEGATIVE_BEFORE_TO:
        return following == "to"
    of_seeing = "seen" in text[n + 1 : n + 3] and not _SEEING.isdisjoint(core)
    if not of_seeing and _DENIES_NOTHING.match(" ".join(text[n : n + 2 + FAR])):
        return False
    if "believe" in text[n + 1 : n + 3] and (word in _UNABLE or (n and text[n - 1] in _ABLE)):
        return False  # who "can't believe" it says that it is so
    if n > 1 and text[n - 2] == "or" and text[n - 1] in _AUXILIARIES:
        return False  # "may or may not"
    if _of_a_relative_clause(text, n) or (_is_verbal(word) and _besides(text[n + 1 : n + 3], DISCLOSING, core)):
        return False  # "a fact that she had not told"
    # "could not confirm" leaves open, and a source may ask "not to be named"
    return not (following in _NOT_NEGATED or confirming(text, n, 3) or _besides(text[n + 1 : n + 4], _NAMED, core))


def confirming(text: Sequence[str], n: int, within: int) -> bool:
    """Whether a word of confirming, or of showing that something is so, is among so many after the negation at `n`."""
    after = text[n + 1 : n + 1 + within]
    if _shows_not(text, n):
        return True
    return bool(set(after) & (CONFIRMING_WORDS - _SIGNING if _is_verbal(text[n]) else CONFIRMING_WORDS))


def _shows_not(text: Sequence[str], n: int) -> bool:
    """Whether the negation at `n` is that of a verb of showing: "the study does not clearly show that"."""
    verb = n + 2 if n + 1 < len(text) and text[n + 1].endswith("ly") and text[n + 1] != "only" else n + 1
    return list(text[verb + 1 : verb + 2]) == ["that"] and text[verb] in _SHOWING


def _besides(after: Sequence[str], listed: Collection[str], core: Collection[str]) -> bool:
    """Whether one of the listed words is among those, and none that the claim is about."""
    found = [word for word in after if word in listed]
    return bool(found) and frozenset(core).isdisjoint({*sequence_of(found), *map(stem, found)})


@lru_cache(maxsize=20_000)
def may_negate(word: str) -> bool:
    """Whether a word negates anywhere."""
    return word in _NEGATIVE or word.endswith("n't")


def _is_verbal(word: str) -> bool:
    """Whether a negation goes with a verb: "not told", but "no mention"."""
    return word in _VERBAL or word.endswith("n't")


def _of_a_relative_clause(text: Sequence[str], n: int) -> bool:
    """Whether the word at `n` negates the verb of a relative clause: "a couple who don't own a car are buying one"."""
    return _is_verbal(text[n]) and n > 1 and text[n - 1 - (text[n - 1] in _AUXILIARIES)] in _RELATIVES


def numbers(text: Sequence[str], n: int) -> bool:
    """Whether the word at `n` of a clause only says that a number or a measure follows: "No. 2", "no later than"."""
    if text[n] not in {"no", "not"} or n + 1 >= len(text):
        return False
    return (text[n] == "no" and text[n + 1][0].isdigit()) or (
        text[n + 1] in _MEASURES and list(text[n + 2 : n + 3]) == ["than"]
    )


def reach(text: Sequence[str], n: int) -> int:
    """How many words after the negation at `n` it may negate: no further than where a reason or a time begins."""
    most = FAR if n == 0 and text[0] in NEGATIVE_SUBJECTS else REACH
    if set(text[n + 1 : n + 1 + REACH]) & INTENDING or _NO_REASON.match(" ".join(text[n : n + 1 + REACH])):
        most += NEGATED  # "has no plans to offer its readers a paper", "no good reason to think that"
    most += next((k for k in range(3) if n + 1 + k >= len(text) or text[n + 1 + k] not in _BEING), 3)
    return next((k - n - 1 for k in range(n + 2, min(len(text), n + 1 + most)) if text[k] in _ENDS), most)


@lru_cache(maxsize=50_000)
def negated_pairs(text: str) -> frozenset[tuple[str, str]]:
    """The pairs of concepts, no names, that stand together where a text negates: what it says is not done to what.

    "supplies no weapons", "refused to supply lethal weapons" and "denied supplying weapons" all have (supply, weapon).
    """
    named = names(text)
    found = set()
    for clause in clauses(text):
        for n, word in enumerate(clause):
            if negates(clause, n) or word in DENYING_VERBS:
                verb = clause[n - 1] if word == "no" and n else "supply" if word in WITHHOLDING else ""
                after = sequence_of(clause[n + 1 : n + 1 + 2 * REACH])[:NEGATED]
                found |= pairs([each for each in (*sequence(verb), *after) if each not in named])
    return frozenset(found)


def affirmed_pairs(text: str) -> frozenset[tuple[str, str]]:
    """The pairs of concepts, no names, that stand together where a text says, and not only supposes, that it is so."""
    named = names(text)
    found = set()
    for clause in clauses(text):
        if not set(clause) & SUPPOSING_WORDS:
            found |= pairs([each for each in sequence_of(clause) if each not in named])
    return frozenset(found - negated_pairs(text))


def pairs(of: Sequence[str], window: int = NEGATED) -> set[tuple[str, str]]:
    """The pairs of telling concepts, numbers aside, that stand within a window of each other in a sequence of them."""
    telling = [each for each in of if weight(each) >= TELLING and not each[0].isdigit()]
    return {
        (one, other) if one < other else (other, one)
        for n, one in enumerate(telling)
        for other in telling[n + 1 : n + 1 + window]
        if one != other
    }
