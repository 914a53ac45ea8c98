"""Pictures that are going round: "Footage has emerged of X", "A video of X is being shared", "went viral"."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.extract.grammar import clauses, phrases, syntax
from provenance.extract.grammar.doings import doing
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.pictures import pictured
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import (
    AUXILIARIES,
    CONJUNCTIONS,
    DAYS_AND_TIMES,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVE_PRONOUNS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    is_adverb,
)
from provenance.lexicon.organisations import IMAGE_WORDS, SOCIAL_SITES

_COMING_UP = frozenset(
    """emerged emerges emerging surfaced surfaces surfacing circulated circulates circulating appeared appears appearing
    spread spreading leaked""".split()
)
_PASSED_ON = frozenset("shared circulated posted uploaded published leaked viewed watched".split())
_GOING = frozenset("gone went goes going".split())
_MAKING = frozenset("made makes making did does doing done".split())
_TAKING = frozenset("took taken takes taking".split())
_BOUNDS = PREPOSITIONS | SUBORDINATORS | SUBJECT_PRONOUNS | RELATIVE_PRONOUNS | AUXILIARIES | DAYS_AND_TIMES
_ENDS = SUBORDINATORS - {"that", "where"} | frozenset("after before since amid by following with ; ,".split())
_MANY = frozenset("dozens hundreds tens thousands millions number".split())
_ANYWHERE = SOCIAL_SITES | {"social", "internet", "web", "online"}
_REACH = 40  # tokens from a picture to what has become of it
_LONGEST = 6  # tokens of a picture's name: "a short and blurred video clip"
_NEAR = 8  # tokens from the verb to "of" or "which shows"


def read(block: Block, low: int, high: int, found: Sequence[Draft]) -> list[Draft]:
    """`found` with the picture of the sentence `low`..`high` that is going round, if nobody there speaks of it."""
    lower = block.tokens.lower
    if block.headline or IMAGE_WORDS.isdisjoint(lower[low:high]):
        return list(found)
    for i in range(low + 1, high):
        end = _going_round(block, low, high, i)
        if end == 0 or block.inside(i):
            continue
        picture = _picture(block, low, i)
        if picture is None or not _has_content(block, picture, i, end, high):
            continue
        others = [each for each in found if not _misread(each, picture, end)]
        content = clauses.cleaned(block, (_clause(block, low, high, picture, i),))
        if not content or any(each.source or each.frame == "noun" for each in others):
            return list(found)
        return [*others, Draft(i, "emerge", "shown", (picture,), ((i, end),), content)]
    return list(found)


def _misread(draft: Draft, picture: Range, end: int) -> bool:
    """Whether a draft took words around the picture, or on the way to its verb, for a speaker; or is an "allegedly"."""
    spoken = draft.antecedent or draft.source
    inside = all(picture[0] <= start and stop <= picture[1] for start, stop in spoken)
    around = any(start < end and picture[0] < stop for start, stop in spoken)
    return draft.frame == "adverb" or (around and not inside)


def _clause(block: Block, low: int, high: int, picture: Range, verb: int) -> Range:
    """The sentence, or the clause of "Roe fled after footage of X emerged"; nothing of "After footage emerged, Roe"."""
    lower = block.tokens.lower
    end = clauses.sentence_end(block, high)
    if lower[picture[0] - 1] not in SUBORDINATORS | {"after", "before", "since", "hours", "days"} or picture[0] <= low:
        return low, end
    fronted = picture[0] - low <= 2 and "," in lower[verb:high]
    return (verb, verb) if fronted else (picture[0], end)


def _going_round(block: Block, low: int, high: int, i: int) -> int:
    """The end of "has emerged", "went viral", "is being shared", "making the rounds", with its verb at `i`; else 0."""
    lower = block.tokens.lower
    following = lower[i + 1 : min(high, i + 6)]
    if lower[i] in _GOING and "viral" in following[:2]:
        return i + 1 + following.index("viral") + 1
    if lower[i] in _MAKING and "rounds" in following[:3]:
        return i + 1 + following.index("rounds") + 1
    if lower[i] in _TAKING and "storm" in following:
        return i + 1 + following.index("storm") + 1
    done = doing(block, low, i)
    if done is None:
        return i + 1 if lower[i] == "surfacing" and lower[i - 1] in IMAGE_WORDS else 0
    if lower[i] not in (_PASSED_ON if done.passive else _COMING_UP) or following[:1] == ["to"] or "by" in following:
        return 0
    return 0 if _is_placed(block, high, i) else i + 1


def _is_placed(block: Block, high: int, i: int) -> bool:
    """Whether the verb at `i` names a place that answers for what it holds: "appeared on the Valley blog"."""
    lower = block.tokens.lower
    if lower[i + 1 : i + 2] not in (["on"], ["in"]) or lower[i] in {"shared", "viewed", "watched"}:
        return False
    place = phrases.after(block, i + 2, high)
    return place is not None and _ANYWHERE.isdisjoint(lower[place.start : place.core])


def _picture(block: Block, low: int, verb: int) -> Range | None:
    """The picture that the verb tells of, with nothing that could be another's verb between."""
    lower = block.tokens.lower
    for k in range(verb - 1, max(low - 1, verb - _REACH), -1):
        if lower[k] in IMAGE_WORDS and (lower[k + 1] in _BOUNDS | {"and"} or is_adverb(lower[k + 1]) or k + 1 == verb):
            if lower[k - 1] in PREPOSITIONS and lower[k - 2] in IMAGE_WORDS:
                continue
            start = _start(block, low, k)
            return (start, k + 1) if start <= k and lower[k - 1] != "of" else None
        if _another_verb(block, k, verb):
            return None
    return None


def _another_verb(block: Block, k: int, verb: int) -> bool:
    lower = block.tokens.lower
    if lower[k] in SUBJECT_PRONOUNS or lower[k] in {";", ":"}:
        return True
    if all(word in AUXILIARIES | {"that", "which", "began", "begun", "started"} for word in lower[k:verb]):
        return False
    passive = lower[k] in {"being", "been", "be"} or lower[k - 1] == "being"
    return not passive and syntax.is_finite(block, k) and not syntax.is_reduced(block, k)


def _start(block: Block, low: int, noun: int) -> int:
    """Where the noun phrase begins that a picture at `noun` heads."""
    lower = block.tokens.lower
    start = noun
    while start > max(low, noun - _LONGEST):
        word = lower[start - 1]
        pair = word == "and" and start - 2 >= low and (lower[start - 2] in IMAGE_WORDS or start < noun)
        if not pair and (word in _BOUNDS | CONJUNCTIONS or not word[0].isalnum() or syntax.is_finite(block, start - 1)):
            break
        start -= 1
        if word in DETERMINERS:
            break
    while start < noun and is_adverb(lower[start]):
        start += 1
    return start


def _has_content(block: Block, picture: Range, verb: int, end: int, high: int) -> bool:
    """Whether it is told what the picture is of: "footage of", "has emerged of", "has surfaced which shows"."""
    lower = block.tokens.lower
    if "of" in lower[picture[1] : min(verb, picture[1] + 2)]:
        return True
    for k in range(end, min(high - 1, end + _NEAR)):
        if lower[k] == "of" and lower[k - 1] not in _MANY:
            return True
        if (shows := pictured.showing(block, end, high, k)) is not None:
            return lower[shows[0]].endswith("ing") or lower[shows[0] - 1] in RELATIVE_PRONOUNS
        if lower[k] in _ENDS:
            return False
    return False
