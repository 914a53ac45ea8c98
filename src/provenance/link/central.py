"""What a story mainly says, and which statements bear on it.

A news story puts its main proposition up front, and documents of one story put the same one there. So the concepts
that headlines and leads share, weighted, are a profile of it. Whether a statement bears on it is decided twice, each
time by a logistic regression over readable features: of statement and profile, then also of what else the story says.
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
from provenance.link.beside import beside
from provenance.link.coefficients import ALONE, BEARS
from provenance.link.polarity import Sign, sign
from provenance.link.rivals import SAYS, first_words, rivals
from provenance.link.setting import Setting
from provenance.link.signals import RAREST, concepts, cosine, total, vocabulary, weight
from provenance.link.similarity import DIGITS
from provenance.link.stories import Topic
from provenance.model import Access, Kind

FRONT = 300  # characters of the lead that the profile is taken from
FRONT_STATEMENTS = 4  # of each document, what stands first speaks for its main proposition
FRONTS = 200  # of those a sample is enough, whatever the size of the story: all that some documents have
TOP = 8  # concepts that a full statement of the proposition could carry
CORE = 3  # of them that say what happened
CHIEF = 12  # concepts that a negation must reach to negate the proposition
HOPS = 3  # of a chain beyond which further ones say nothing
SOON = range(3, 6)  # numbers of the statements that come soon in a document, after the first three
_CLOSING = "”\"'’ "


@frozen
class Profile:
    """The main proposition of a story.

    `concepts` are those that its headlines and leads share, weighted; `event` those of its headlines that are no
    names; `core` the few of all of them that say most of what happened; `chief` those that a negation must reach to
    negate the proposition; `fronts` the bags of what stands first in
    each document, with the document's id. `rivals` are the documents that mainly tell something else, by id, with the
    concepts of that.
    """

    concepts: Mapping[str, float]
    event: Mapping[str, float]
    core: Mapping[str, float]
    chief: frozenset[str]
    fronts: tuple[tuple[str, frozenset[str]], ...]
    rivals: Mapping[str, frozenset[str]]


def profile(topics: Mapping[str, Topic], settings: Sequence[Setting]) -> Profile:
    """The profile of a story: its documents' topics by document id, and all their statements."""
    headlines = {id: concepts(each.headline) for id, each in topics.items()}
    leads = {id: concepts(f"{each.headline}. {each.lead[: len(each.headline) + FRONT]}") for id, each in topics.items()}
    firsts = first_words(headlines, settings)
    fronts = list(headlines.items()) + [
        (each.statement.document or "", concepts(each.statement.text))
        for each in settings
        if each.order < FRONT_STATEMENTS
    ]
    named = Counter(concept for each in topics.values() for concept in each.names)
    shared, titled = _common(list(leads.values())), _common(list(headlines.values()))
    no_names = {
        concept
        for concept in {*shared, *titled}.union(*firsts.values())
        if not concept[0].isdigit() and 2 * named[concept] < sum(concept in each.bag for each in topics.values())
    }
    event, happening = (
        {concept: value for concept, value in which.items() if concept in no_names} for which in (titled, shared)
    )
    core = dict(sorted(happening.items(), key=lambda item: (-item[1], item[0]))[:CORE])
    ordered = sorted((id, sorted(bag)) for id, bag in fronts if len(bag) > 2)
    ids = sorted({id for id, _ in ordered})
    asked = frozenset(ids[:: 1 + len(ordered) // FRONTS])
    sample = tuple((id, frozenset(bag)) for id, bag in ordered if id in asked)
    chief = frozenset(sorted(shared, key=lambda concept: (-shared[concept], concept))[:CHIEF])
    return Profile(shared, event, core, chief, sample, rivals(firsts, leads, core, no_names, settings))


def _common(bags: Sequence[frozenset[str]]) -> dict[str, float]:
    """Concepts that more than one bag has, each with its weight times the share of bags that have it."""
    counts = Counter(concept for bag in bags for concept in bag)
    return {concept: weight(concept) * n / len(bags) for concept, n in sorted(counts.items()) if n > 1}


def one_thing(story: Profile) -> bool:
    """Whether the documents of a story tell one thing, not several that share people and places.

    What happened must be more than chance lets them share: up front a document has, on average, at least as many bits
    of the core as the rarest of words has.
    """
    return round(sum(story.core.values()), DIGITS) >= RAREST


def bearing(settings: Sequence[Setting], story: Profile) -> list[float]:
    """The probability that each statement bears on the story's main proposition, rounded; 0 where it is no candidate.

    A document that tells the story may speak of it in other words, or of "the report"; one that mainly tells
    something else must name what happened. What carries more of what such a document tells is about that.
    """
    open_to = [candidate(each, story) for each in settings]
    alone = [features(each, story) if may else {} for each, may in zip(settings, open_to, strict=True)]
    first = [logistic(values, ALONE) if values else 0.0 for values in alone]
    return [
        logistic({**values, **more}, BEARS) if values else 0.0
        for values, more in zip(alone, beside(settings, first), strict=True)
    ]


def candidate(each: Setting, story: Profile) -> bool:
    """Whether a statement could bear on the story's main proposition at all: no headline that is a mere label could."""
    said, around = concepts(each.statement.text), concepts(each.sentence)
    mine = total(said & story.core.keys())
    if any(total(said & rival) > mine and len(said & rival) >= SAYS for rival in story.rivals.values()):
        return False
    if each.headline and not around & (story.core.keys() | story.event.keys()):
        return False
    if each.statement.document in story.rivals:
        return bool(around & story.core.keys())
    return bool(around & story.concepts.keys() or vocabulary(each.sentence) & REPORT_WORDS)


def logistic(values: Mapping[str, float], coefficients: Mapping[str, float]) -> float:
    """The probability of a logistic regression with an `intercept`, rounded."""
    score = coefficients["intercept"] + sum(coefficients[name] * value for name, value in values.items())
    return round(1 / (1 + math.exp(-score)), DIGITS)


def features(each: Setting, story: Profile) -> dict[str, float]:
    """What the first decision is taken on; `coefficients` says what each of them is."""
    said = each.statement
    bag = concepts(said.text)
    around = vocabulary(each.sentence)
    cover = min(_share(bag, story.concepts, TOP), 1.5)
    others = sorted((cosine(bag, front) for id, front in story.fronts if id != said.document), reverse=True)
    furthest = said.chain[-1] if said.chain else None
    denies, report = bool(around & (DENYING_VERBS | DEBUNKING_WORDS)), bool(around & REPORT_WORDS)
    return {
        "cover_squared": cover * cover,
        "event": min(_share(bag, story.event, TOP // 2), 1.5),
        "twins": sum(others[:3]) / 3,
        "denies": float(denies),
        "denies_covered": denies * min(cover * cover, 1.0),
        "doubts": float(bool(around & DOUBTING_WORDS)),
        "unconfirmed": float(bool(around & CONFIRMING_WORDS and around & NEGATIONS)),
        "report": float(report),
        "report_cited": float(report and bool(said.chain)),
        "against": float(sign(each, story.chief) is Sign.NEGATES),
        "negated": float(bool(around & NEGATIONS)),
        "question": float(said.text.rstrip(_CLOSING).endswith("?")),
        "quotation": float("“" in each.sentence or '"' in each.sentence),
        "second": float(each.below == 1),
        "third": float(each.below == 2),
        "soon": float(each.below in SOON),
        "place": each.place,
        "hops": float(min(len(said.chain), HOPS)),
        "own_voice": float(not said.chain),
        "second_hand": float(furthest is not None and furthest.access is Access.SECOND_HAND),
        "unknown_kind": float(furthest is not None and furthest.kind is Kind.UNKNOWN),
    }


def _share(bag: frozenset[str], wanted: Mapping[str, float], top: int) -> float:
    """How much of the weight of the `top` wanted concepts a bag carries; more than 1 where it has still others."""
    full = sum(sorted(wanted.values(), reverse=True)[:top])
    return sum(wanted[concept] for concept in sorted(bag & wanted.keys())) / full if full else 0.0
