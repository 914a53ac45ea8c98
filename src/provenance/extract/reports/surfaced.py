"""Where a report stands: "the claim comes from S", "rumours spread on S that X", "X was reported on S"."""

from __future__ import annotations

from attrs import evolve

from provenance import outlets
from provenance.extract.grammar import clauses, phrases, syntax
from provenance.extract.grammar.doings import doing
from provenance.extract.grammar.draft import Draft, Range
from provenance.extract.grammar.phrases import Phrase
from provenance.extract.text.block import Block
from provenance.lexicon.grammar import BE, DAYS_AND_TIMES, NEGATIONS, SUBJECT_PRONOUNS, SUBORDINATORS, is_adverb
from provenance.lexicon.organisations import MEDIA_WORDS, SOCIAL_MEDIA_WORDS
from provenance.lexicon.reports import HEARSAY_VERBS, REPORTED_THINGS, SURFACING

_PLACED = frozenset("reported posted published broadcast printed".split())
_BROUGHT = frozenset("broken broadcast printed published revealed".split())
_SITES = frozenset({"website", "site"})
_COMING = SURFACING | HEARSAY_VERBS
_VERBS = _COMING | _PLACED | _BROUGHT
TOLD = frozenset("information details word".split())  # what somebody has just said
_ELSEWHERE = SUBORDINATORS | SUBJECT_PRONOUNS | {",", ";", ":"}  # another clause: "footage of a bear as it emerged"
_REACH = 12  # tokens from the noun to its verb
_LATER = frozenset("over early late before after during since".split())
_ANYWHERE = (["social", "media"], ["the", "internet"], ["the", "web"])
_MEDIA = MEDIA_WORDS | SOCIAL_MEDIA_WORDS - {"user", "users"}


def read(block: Block, low: int, high: int) -> list[Draft]:
    """The attributions of the sentence `low`..`high` that say where a report surfaced, one at most."""
    lower = block.tokens.lower
    if _VERBS.isdisjoint(lower[low:high]):
        return []
    for i in range(low + 1, high - 2):
        if block.inside(i):
            continue
        if lower[i] in _COMING:
            draft = _surfaced(block, low, high, i)
        elif (lower[i] in _PLACED and lower[i - 1] in BE) or (
            lower[i] in _BROUGHT and (done := doing(block, low, i)) and done.passive
        ):
            draft = _placed(block, low, high, i)
        else:
            continue
        if draft is not None:
            return [draft]
    return []


def _surfaced(block: Block, low: int, high: int, i: int) -> Draft | None:
    lower = block.tokens.lower
    done = doing(block, low, i)
    start = done.start if done is not None else i
    back = range(start - 1, max(low - 1, start - _REACH), -1)
    noun = next((k for k in back if lower[k] in REPORTED_THINGS | TOLD), -1)
    claiming = noun < 0 or any(lower[k] in _ELSEWHERE or syntax.is_finite(block, k) for k in range(noun + 1, start))
    if claiming:
        noun = _claiming(block, low, start) if lower[i] in HEARSAY_VERBS else -1
    if noun < 0:
        return None
    k = _past_time(block, i + 1, high)
    if k + 1 >= high or lower[k] not in {"from", "on", "in", "via", "through"}:
        return None
    place = phrases.after(block, k + 1, high) or _quoted(block, k + 1)
    if place is None or (lower[k] != "from" and (not _is_medium(block, place) or _is_anywhere(block, place))):
        return None
    end = clauses.sentence_end(block, high)
    that = next((m for m in range(place.core, min(high - 1, place.core + 5)) if lower[m] == "that"), -1)
    if that > 0:
        return _draft(block, place, (noun, k + 1), (that, end), lower[noun])
    if claiming:
        return _draft(block, place, (noun, noun + 1), (noun + 1, start), lower[noun])
    if place.core < high and lower[place.core] == "but":
        return None  # "The reports appeared in local papers but, if true, they ...": the writer goes on
    return _draft(block, place, (i, k + 1), (low, end), lower[noun])


def _claiming(block: Block, low: int, end: int) -> int:
    """Where the noun of an opening "Unconfirmed reports that X" stands, X with a verb of its own; else -1."""
    lower = block.tokens.lower
    noun = next((k for k in range(low, min(low + 4, end - 3)) if lower[k] in REPORTED_THINGS), -1)
    if noun < 0 or lower[noun + 1] != "that":
        return -1
    return noun if any(syntax.is_finite(block, k) for k in range(noun + 3, end)) else -1


def _quoted(block: Block, i: int, longest: int = 8) -> Phrase | None:
    """The description that a short quotation at `i` is: from “players on the tour.”"""
    if i >= len(block.tokens) or not block.starts_quotation(i):
        return None
    quotation = block.quotations[block.quoted[i]]
    end = quotation.end - 1 - (block.tokens.lower[quotation.end - 2] in {".", ","})
    if end - i > longest or end <= i + 1 or any(syntax.is_finite(block, k) for k in range(i + 1, end)):
        return None
    return Phrase(i + 1, end, end)


def _placed(block: Block, low: int, high: int, i: int) -> Draft | None:
    lower = block.tokens.lower
    k = _past_time(block, i + 1, high)
    if k + 1 >= high or lower[k] not in {"on", "in", "by"} or not NEGATIONS.isdisjoint(lower[max(0, i - 3) : i]):
        return None
    place = phrases.after(block, k + 1, high)
    if place is None:
        return None
    if lower[k] == "by":
        if lower[i] not in _BROUGHT or not _is_outlet(block, place):
            return None
    elif lower[i] not in _PLACED or not _is_medium(block, place):
        return None
    elif lower[place.start + 1] in _SITES and lower[place.start + 2] == "of":
        place = evolve(place, start=place.start + 3)  # "on the website of the Echo"
    return _draft(block, place, (i - 1, k + 1), (low, i), "report")


def _is_outlet(block: Block, place: Phrase) -> bool:
    """Whether a phrase names an outlet, or several: "the Echo and Orlo Radio"."""
    names = " ".join(block.tokens.words[place.start : place.core]).split(" and ")
    described = not MEDIA_WORDS.isdisjoint(block.tokens.lower[place.start : place.core])
    return described or any(map(outlets.looks_like_outlet, names))


def _draft(block: Block, place: Phrase, cue: Range, content: Range, lemma: str) -> Draft | None:
    kept = clauses.cleaned(block, (content,))
    lower = block.tokens.lower
    end = next((k for k in range(place.start + 1, place.core) if lower[k] in _LATER), place.core)
    return Draft(cue[0], lemma, "surfaced", ((place.start, end),), (cue,), kept) if kept else None


def _past_time(block: Block, k: int, high: int) -> int:
    """Past "online", "first", "on Sunday", "on May 3"."""
    lower = block.tokens.lower
    while k < high and (
        is_adverb(lower[k])
        or lower[k] in DAYS_AND_TIMES
        or lower[k] in {"online", "out"}
        or (lower[k] in {"on", "in"} and k + 1 < high and lower[k + 1] in DAYS_AND_TIMES)
        or (lower[k].isdigit() and lower[k - 1] in DAYS_AND_TIMES)
    ):
        k += 1
    return k


def _is_anywhere(block: Block, place: Phrase) -> bool:
    """Whether a place is as good as none: "on social media", "on the internet"."""
    return block.tokens.lower[place.start : place.core] in _ANYWHERE


def _is_medium(block: Block, place: Phrase) -> bool:
    return not _MEDIA.isdisjoint(block.tokens.lower[place.start : place.core])
