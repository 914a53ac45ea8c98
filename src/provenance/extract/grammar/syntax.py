"""What a token looks like where it stands: a finite verb, a time, part of a short quotation."""

from __future__ import annotations

from provenance.extract.text.block import Block
from provenance.lexicon.grammar import (
    AUXILIARIES,
    DAYS_AND_TIMES,
    DETERMINERS,
    IRREGULAR_PASTS,
    MODALS,
    POSSESSIVES,
    PREPOSITIONS,
    PRESENT_VERBS,
    RELATIVE_PRONOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    UNCHANGED_PASTS,
    is_adverb,
)
from provenance.lexicon.people import SPEAKERS
from provenance.lexicon.verbs import VERB_FORMS

_UNDOING = frozenset("unveiled unleashed unearthed united unlocked unloaded undermined underlined underscored".split())
# What has no participle that hangs on a noun: "he appeared in videos".
_INTRANSITIVE = frozenset("appeared arrived began disappeared emerged happened occurred remained seemed died".split())
# What people look like, rather than what they did: "a local armed militia".
_LOOKS = frozenset("armed masked hooded uniformed veiled bearded".split())
# What follows a past that might be a noun: "cut its staff", "set out a plan".
_OBJECTS = POSSESSIVES | frozenset("a an the".split())
_PARTICLES = frozenset("out up down off aside".split())
_NO_SUBJECTS = DETERMINERS | PREPOSITIONS | MODALS | frozenset("to 's and or , did didn't not n't".split())


def is_finite(block: Block, i: int) -> bool:
    """Whether token `i` looks like a finite verb."""
    word, printed = block.tokens.lower[i], block.tokens.words[i]
    if word in AUXILIARIES:
        return not _is_acronym(block, i)
    if printed[0].isupper() or not word.isalpha():
        return False
    before = block.tokens.lower[i - 1] if i else ""
    if word == "based" and i and block.tokens.words[i - 1][0].isupper():
        return False  # "the Orlo based Echo"
    if word in PRESENT_VERBS and i + 1 < len(block.tokens) and block.tokens.lower[i + 1] in IRREGULAR_PASTS:
        return False  # "the remains found in the lake"
    if word in IRREGULAR_PASTS or word in PRESENT_VERBS:
        return before not in DETERMINERS or before in {"that", "some", "many", "all", "both"}
    if word in _LOOKS:
        return False
    if word in UNCHANGED_PASTS:
        return i > 0 and before not in _NO_SUBJECTS and _has_object(block, i)
    known = VERB_FORMS.get(word)
    if known is not None and ("d" in known.forms or (before == "who" and "s" in known.forms)):
        return before not in DETERMINERS
    if word.startswith("un") and word not in _UNDOING:
        return False  # "unconfirmed reports"
    if i > 1 and before.endswith("ly") and block.tokens.lower[i - 2] in DETERMINERS:
        return False  # "the highly respected Roe"
    return word.endswith("ed") and len(word) > 3 and before not in DETERMINERS | PREPOSITIONS | {"'s"}


def _has_object(block: Block, i: int) -> bool:
    """Whether something is done to what follows token `i`: "cut its staff", "cut 300 jobs"."""
    lower = block.tokens.lower
    following = lower[i + 2 : i + 3] if not _PARTICLES.isdisjoint(lower[i + 1 : i + 2]) else lower[i + 1 : i + 2]
    return bool(following) and (following[0] in _OBJECTS or following[0][0] in "$£€" or following[0][0].isdigit())


def _is_acronym(block: Block, i: int) -> bool:
    """Whether "AM" or "IS" is printed in capitals among words that are not: "730 AM", "fighters of IS"."""
    printed = block.tokens.words[max(0, i - 1) : i + 2]
    return block.tokens.words[i].isupper() and not all(word.isupper() for word in printed)


def is_reduced(block: Block, i: int) -> bool:
    """Whether the participle at `i` hangs on a noun: "people briefed on", "a message posted by"."""
    lower = block.tokens.lower
    if lower[i] in {"be", "have"} and i > 2 and lower[i - 1] == "to":  # "sites believed to be close to them"
        known = VERB_FORMS.get(lower[i - 2])
        return known is not None and "n" in known.forms and lower[i - 3] not in AUXILIARIES
    following = i + 1
    while following < len(lower) and lower[i + 1 : following + 1] and is_time(block, following):
        following += 1
    return (
        lower[i] not in AUXILIARIES | _INTRANSITIVE
        and following < len(lower)
        and lower[following] in {"by", "on", "in", "with", "to", "near", "at", "from", "about", "as", "for"}
        and i > 0
        and lower[i - 1] not in SUBJECT_PRONOUNS
        and lower[i - 1] not in RELATIVE_PRONOUNS
        and lower[i - 1].isalpha()
    )


def has_clause(block: Block, low: int, high: int) -> bool:
    """Whether a bare clause can start at `low`: a finite verb stands in it, before the main clause goes on."""
    lower = block.tokens.lower
    if lower[low] in SUBJECT_PRONOUNS or lower[low] == "there":
        return True
    for i in range(low + 1, min(high, low + 25)):
        if block.inside(i) and not block.inside(low) and not block.starts_quotation(i):
            continue
        if is_finite(block, i) and lower[i - 1] not in {"who", "which", "that", "and"}:
            return True
        if i > low + 1 and lower[i] in PRESENT_VERBS:
            return True
        if lower[i] in {";", ":", "that"} or (lower[i] == "," and lower[i + 1 : i + 2] == ["but"]):
            return False
        if lower[i] == "," and "," not in lower[low:i] and _goes_on(block, i + 1, high):
            return False
    return False


def _goes_on(block: Block, i: int, high: int) -> bool:
    """Whether the main clause goes on at `i`: "who feared arrest, said", not "feared the wall, built in May, fell"."""
    lower = block.tokens.lower
    if i + 1 >= high:
        return False
    return lower[i] in {"said", "told"} or (is_finite(block, i) and lower[i + 1] not in PREPOSITIONS)


def verb_start(block: Block, low: int, i: int) -> int:
    """Where the verb at `i` begins, with its auxiliaries and adverbs."""
    lower = block.tokens.lower
    while i > low and (lower[i - 1] in AUXILIARIES or is_adverb(lower[i - 1])):
        i -= 1
    return i


def scare_quoted(block: Block, i: int, longest: int = 6) -> bool:
    """Whether token `i` is in a short quotation that may be part of a name: a "qualified" source.

    With a larger `longest` (in tokens) a title counts too, whatever stop it ends with: on "Morning Hour."
    """
    n = block.quoted[i]
    if n < 0:
        return False
    if _names_informant(block, n):
        return True
    if block.quotations[n].end - block.quotations[n].start > longest:
        return False
    start, end = block.quotations[n].start, block.quotations[n].end
    words = block.tokens.words[start:end]
    if longest > 6:
        return all(not word.isalpha() or word[0].isupper() or len(word) < 4 for word in words)
    return not any(word in ",.!?…" for word in words[-2:])


def _names_informant(block: Block, n: int, longest: int = 14) -> bool:
    """Whether a quotation is how an informant is described: "a source familiar with the plans"."""
    start, end = block.quotations[n].start, block.quotations[n].end
    return (
        end - start <= longest
        and SUBORDINATORS.isdisjoint(block.tokens.lower[start:end])
        and not SPEAKERS.isdisjoint(block.tokens.lower[start + 1 : start + 5])
        and not any(is_finite(block, i) for i in range(start + 1, end - 1))
    )


def is_time(block: Block, i: int) -> bool:
    """Whether token `i` says when, rather than being part of a name: "Tuesday", "last", not "Evening News"."""
    word, printed = block.tokens.lower[i], block.tokens.words[i]
    if word not in DAYS_AND_TIMES or word in {"may", "march", "late", "early"}:
        return False
    if printed == "Today" and i and block.tokens.words[i - 1].isupper():
        return False  # "ORLO Today"
    return printed[0].islower() or len(word) <= 4 or word.endswith(("day", "ber", "ary", "ust", "ril"))
