"""What a stretch of text is about: its concepts, each with the weight that news in general gives it."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache

from provenance.lexicon.background import LEVELS, UNLISTED
from provenance.lexicon.reporting import REPORTING_WORDS
from provenance.lexicon.synonyms import GROUPS, PHRASES
from provenance.lexicon.words import FUNCTION_WORDS, stem, words

RAREST = 0.5 + UNLISTED  # the weight of the words that say most
NUMBER_WEIGHT = 3.0  # a number says less than a rare word: news is full of them

_DOT_ABOVE = "\u0307"  # what is left of "İ" in lower case: no letter, so that words are cut there

_NUMERALS = {word: str(n) for n, word in enumerate("zero one two three four five six seven eight nine ten".split())}
_NUMERALS |= {"eleven": "11", "twelve": "12", "dozen": "12", "hundred": "100", "thousand": "1000"}
_DIGITS = re.compile(r"\d[\d,.]*\d|\d")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_MID_SENTENCE_CAPITAL = re.compile(r"(?:(?<=[a-z,;’'] )|(?<=\bA )|(?<=\bThe ))[A-Z][\w’'-]*")
_LOWER_CASE = re.compile(r"(?<![\w-])[a-z][a-z’'-]*(?!\w)")
_SKIPPED = frozenset(stem(word) for word in REPORTING_WORDS) | FUNCTION_WORDS | REPORTING_WORDS
_CONCEPT_OF = {stem(word): group.split()[0] for group in GROUPS.strip().splitlines() for word in group.split()}
_PHRASE_OF = dict(PHRASES)
_PHRASE = re.compile(r"\b(?:" + "|".join(map(re.escape, sorted(_PHRASE_OF, key=len, reverse=True))) + r")\b")


def _levels() -> dict[str, int]:
    levels = {word: level for level, line in enumerate(LEVELS) for word in line.split()}
    for member, concept in _CONCEPT_OF.items():  # a concept is as common as its most common word
        key = stem(concept)
        levels[key] = min(levels.get(key, UNLISTED), levels.get(member, UNLISTED))
    return levels


_LEVELS = _levels()
_OPENING_CAPITAL = re.compile(r"(?:^|[.!?:;\n][\"”’']*\s+[\"“‘']?)([A-Z][\w’']*)", re.M)


@lru_cache(maxsize=200_000)
def weight(concept: str) -> float:
    """How much a concept says: the bits of surprise at meeting it in a news article, 0.5 to 7.5."""
    return NUMBER_WEIGHT if concept[0].isdigit() else 0.5 + _LEVELS.get(stem(concept), UNLISTED)


@lru_cache(maxsize=100_000)
def concepts(text: str) -> frozenset[str]:
    """The concepts of a text: stems, their synonyms folded; numbers as digits; no function or reporting words."""
    return frozenset(sequence(text))


@lru_cache(maxsize=100_000)
def sequence(text: str) -> tuple[str, ...]:
    """The concepts of a text in the order in which it has them."""
    plain = text.lower().replace("’", "'").replace("u.s.", "america").replace("u.k.", "britain")
    plain = _DIGITS.sub(lambda found: found[0].replace(",", ""), plain)
    plain = _PHRASE.sub(lambda found: _PHRASE_OF[found[0]], plain)
    return _concepts(words(plain))


def sequence_of(said: Sequence[str]) -> tuple[str, ...]:
    """The concepts of words that a text was cut into, in their order."""
    together = " ".join(said)
    cut_again = _DOT_ABOVE in together or _PHRASE.search(together)
    return sequence(together) if cut_again else _concepts(said)


def _concepts(said: Sequence[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(_concept, said)))


@lru_cache(maxsize=200_000)
def _concept(word: str) -> str | None:
    if word in _NUMERALS:
        return _NUMERALS[word] if word not in ("one", "two") else None
    if _NUMBER.fullmatch(word):
        return word
    root = stem(word)
    if word in _SKIPPED or len(word) < 2:
        return None
    return _CONCEPT_OF.get(root) or (None if root in _SKIPPED else root)


@lru_cache(maxsize=100_000)
def vocabulary(text: str) -> frozenset[str]:
    """The words of a text, in lower case."""
    return frozenset(words(text))


@lru_cache(maxsize=50_000)
def names(text: str) -> frozenset[str]:
    """The concepts of the words that a text writes with a capital in the middle of a sentence, and never without."""
    capital = {concept for word in _MID_SENTENCE_CAPITAL.findall(text) for concept in sequence(word)}
    return frozenset(capital - set(sequence(" ".join(_LOWER_CASE.findall(text)))))


def opening_names(text: str) -> frozenset[str]:
    """The concepts of rare words that a text writes with a capital where they open a sentence, and never without."""
    opening = {concept for word in _OPENING_CAPITAL.findall(text) for concept in sequence(word)}
    rare = {concept for concept in opening if weight(concept) == RAREST}
    return frozenset(rare - set(sequence(" ".join(_LOWER_CASE.findall(text)))))


def total(of: frozenset[str]) -> float:
    """The summed weight of some concepts: a multiple of a half, so exact in whatever order it is added."""
    return sum(map(weight, of))


def cosine(one: frozenset[str], other: frozenset[str]) -> float:
    """The cosine of two sets of concepts under the background weights."""
    common = one & other
    if not common:
        return 0.0
    return sum(map(_squared, common)) / math.sqrt(_length(one) * _length(other))


@lru_cache(maxsize=200_000)
def _squared(concept: str) -> float:
    return weight(concept) ** 2


@lru_cache(maxsize=200_000)
def _length(bag: frozenset[str]) -> float:
    """The squared length of a bag: a multiple of a quarter, so exact in whatever order it is added."""
    return sum(map(_squared, bag))
