"""What a story mainly says, and which statements bear on it.

A news story puts its main proposition up front, and documents of one story put the same one there. So the concepts
that headlines and leads share, weighted, are a profile of it; whether a statement bears on it is a logistic
regression over a handful of readable features of statement and profile.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from attrs import frozen

from provenance.lexicon.denial import (
    CONFIRMING_WORDS,
    DEBUNKING_WORDS,
    DENYING_VERBS,
    DOUBTING_WORDS,
    NEGATIONS,
    REPORT_WORDS,
)
from provenance.link.coefficients import BEARS
from provenance.link.setting import Setting
from provenance.link.signals import concepts, cosine, total, vocabulary, weight
from provenance.link.similarity import DIGITS
from provenance.link.stories import Topic

FRONT = 300  # characters of the lead that the profile is taken from
FRONT_STATEMENTS = 4  # of each document, what stands first speaks for its main proposition
FRONTS = 200  # of those a sample is enough, whatever the size of the story
TOP = 8  # concepts that a full statement of the proposition could carry
HAPPENING = 3  # of them that say what happened
_ATTRIBUTING = frozenset("said says told according reports reported claims claimed announced".split())


@frozen
class Profile:
    """The main proposition of a story.

    `concepts` are those that its headlines and leads share, weighted; `happening` those of them that are no names;
    `event` those of its headlines that are no names; `fronts` the bags of what stands first in each document, with
    the document's id.
    """

    concepts: Mapping[str, float]
    event: Mapping[str, float]
    happening: Mapping[str, float]
    fronts: tuple[tuple[str, frozenset[str]], ...]


def profile(topics: Mapping[str, Topic], settings: Sequence[Setting]) -> Profile:
    """The profile of a story: its documents' topics by document id, and all their statements."""
    headlines = {id: concepts(each.headline) for id, each in topics.items()}
    leads = [concepts(f"{each.headline}. {each.lead[: len(each.headline) + FRONT]}") for each in topics.values()]
    fronts = list(headlines.items()) + [
        (each.statement.document or "", concepts(each.statement.text))
        for each in settings
        if each.order < FRONT_STATEMENTS
    ]
    named = Counter(concept for each in topics.values() for concept in each.names)
    shared, titled = _common(leads), _common(list(headlines.values()))
    no_names = {
        concept
        for concept in {*shared, *titled}
        if not concept[0].isdigit() and 2 * named[concept] < sum(concept in each.bag for each in topics.values())
    }
    event, happening = (
        {concept: value for concept, value in which.items() if concept in no_names} for which in (titled, shared)
    )
    ordered = sorted((id, sorted(bag)) for id, bag in fronts if len(bag) > 2)
    sample = ordered[:: 1 + len(ordered) // FRONTS]
    return Profile(shared, event, happening, tuple((id, frozenset(bag)) for id, bag in sample))


def _common(bags: Sequence[frozenset[str]]) -> dict[str, float]:
    """Concepts that more than one bag has, each with its weight times the share of bags that have it."""
    counts = Counter(concept for bag in bags for concept in bag)
    return {concept: weight(concept) * n / len(bags) for concept, n in sorted(counts.items()) if n > 1}


def agreement(story: Profile) -> float:
    """How much the documents of a story agree, up front, on what it is: summed weights of what they share.

    Neighbouring topics share countries and people; one story shares what happened as well, which counts twice.
    """
    whole = sorted(story.concepts.values(), reverse=True)[:TOP]
    event = sorted(story.happening.values(), reverse=True)[:HAPPENING]
    return round(sum(whole) + sum(event), DIGITS)


def bearing(settings: Sequence[Setting], story: Profile) -> list[float]:
    """The probability that each statement bears on the story's main proposition, rounded.

    One that has none of its concepts, and does not speak of a report either, bears on nothing of it: 0.
    """
    return [logistic(features(each, story), BEARS) if _near(each, story) else 0.0 for each in settings]


def _near(each: Setting, story: Profile) -> bool:
    return bool(concepts(each.sentence) & story.concepts.keys() or vocabulary(each.sentence) & REPORT_WORDS)


def logistic(values: Mapping[str, float], coefficients: Mapping[str, float]) -> float:
    """The probability of a logistic regression with an `intercept`, rounded."""
    score = coefficients["intercept"] + sum(coefficients[name] * value for name, value in values.items())
    return round(1 / (1 + math.exp(-score)), DIGITS)


def features(each: Setting, story: Profile) -> dict[str, float]:
    """What the decision is taken on; `coefficients` says what each of them is."""
    said = each.statement
    bag = concepts(said.text)
    around = vocabulary(each.sentence)
    cover = min(_share(bag, story.concepts, TOP), 1.5)
    others = sorted((cosine(bag, front) for id, front in story.fronts if id != said.document), reverse=True)
    return {
        "cover_squared": cover * cover,
        "event": min(_share(bag, story.event, TOP // 2), 1.5),
        "focus": sum(story.concepts[concept] for concept in sorted(bag & story.concepts.keys())) / (total(bag) or 1.0),
        "twin": others[0] if others else 0.0,
        "twins": sum(others[:3]) / 3,
        "denies": float(bool(around & (DENYING_VERBS | DEBUNKING_WORDS))),
        "doubts": float(bool(around & DOUBTING_WORDS)),
        "unconfirmed": float(bool(around & CONFIRMING_WORDS and around & NEGATIONS)),
        "report": float(bool(around & REPORT_WORDS)),
        "negated": float(bool(around & NEGATIONS)),
        "early": 1 / (1 + each.order),
        "place": each.place,
        "quotation": float("“" in each.sentence or '"' in each.sentence),
        "attributed": float(bool(said.chain) or bool(around & _ATTRIBUTING)),
    }


def _share(bag: frozenset[str], wanted: Mapping[str, float], top: int) -> float:
    """How much of the weight of the `top` wanted concepts a bag carries; more than 1 where it has still others."""
    full = sum(sorted(wanted.values(), reverse=True)[:top])
    return sum(wanted[concept] for concept in sorted(bag & wanted.keys())) / full if full else 0.0
