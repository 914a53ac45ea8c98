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
from provenance.lexicon.words import words
from provenance.link.coefficients import BEARS
from provenance.link.setting import Setting
from provenance.link.signals import concepts, total, weight
from provenance.link.similarity import DIGITS
from provenance.link.stories import Topic

FRONT = 300  # characters of the lead that the profile is taken from
FRONT_STATEMENTS = 4  # of each document, what stands first speaks for its main proposition
TOP = 8  # concepts that a full statement of the proposition could carry
_ATTRIBUTING = frozenset("said says told according reports reported claims claimed announced".split())
_ANAPHORS = frozenset("he she it they this that".split())


@frozen
class Profile:
    """The main proposition of a story, as weighted concepts, and the statements that stand first in its documents."""

    concepts: Mapping[str, float]
    fronts: tuple[tuple[str, frozenset[str]], ...]
    headlines: Mapping[str, frozenset[str]]
    documents: int


def profile(topics: Mapping[str, Topic], settings: Sequence[Setting]) -> Profile:
    """The profile of a story: its documents' topics by document id, and all their statements."""
    shared = Counter(
        concept
        for each in topics.values()
        for concept in concepts(f"{each.headline}. {each.lead[: len(each.headline) + FRONT]}")
    )
    core = {c: weight(c) * count / len(topics) for c, count in sorted(shared.items()) if count > 1}
    headlines = {id: concepts(each.headline) for id, each in topics.items()}
    fronts = sorted((id, tuple(sorted(bag))) for id, bag in headlines.items() if len(bag) > 2)
    for each in settings:
        bag = concepts(each.statement.text)
        if each.order < FRONT_STATEMENTS and len(bag) > 2:
            fronts.append((each.statement.document or "", tuple(sorted(bag))))
    return Profile(core, tuple((id, frozenset(bag)) for id, bag in sorted(fronts)), headlines, len(topics))


def bearing(settings: Sequence[Setting], story: Profile) -> list[float]:
    """The probability that each statement bears on the story's main proposition, rounded."""
    return [logistic(features(each, story), BEARS) for each in settings]


def logistic(values: Mapping[str, float], coefficients: Mapping[str, float]) -> float:
    """The probability of a logistic regression with an `intercept`, rounded."""
    score = coefficients["intercept"] + sum(coefficients[name] * value for name, value in values.items())
    return round(1 / (1 + math.exp(-score)), DIGITS)


def features(each: Setting, story: Profile) -> dict[str, float]:
    """What the decision is taken on; docs of the names are in `coefficients`."""
    said = each.statement
    bag = concepts(said.text)
    text, around = words(said.text), set(words(each.sentence))
    full = sum(sorted(story.concepts.values(), reverse=True)[:TOP]) or 1.0
    shared = sum(story.concepts[concept] for concept in sorted(bag & story.concepts.keys()))
    others = sorted((cosine(bag, front) for id, front in story.fronts if id != said.document), reverse=True)
    cover = min(shared / full, 1.5)
    denies = bool(around & (DENYING_VERBS | DEBUNKING_WORDS))
    doubts = bool(around & DOUBTING_WORDS)
    unconfirmed = bool(around & CONFIRMING_WORDS and around & NEGATIONS)
    report = bool(around & REPORT_WORDS)
    return {
        "cover": cover,
        "cover_squared": cover * cover,
        "focus": shared / (total(bag) or 1.0),
        "twin": others[0] if others else 0.0,
        "twins": sum(others[:3]) / 3,
        "own_headline": cosine(bag, story.headlines.get(said.document or "", frozenset())),
        "denies": float(denies),
        "doubts": float(doubts),
        "unconfirmed": float(unconfirmed),
        "report": float(report),
        "denies_report": float(denies and report),
        "questions_report": float((denies or doubts or unconfirmed) and report),
        "negated": float(bool(around & NEGATIONS)),
        "headline": float(each.headline),
        "early": 1 / (1 + each.order),
        "place": each.place,
        "length": math.log(1 + len(text)),
        "short": float(len(text) < 6),
        "long": float(len(text) > 45),
        "quotation": float("“" in each.sentence or '"' in each.sentence),
        "question": float(said.text.rstrip("”\"'’").endswith("?")),
        "attributed": float(bool(said.chain) or bool(around & _ATTRIBUTING)),
        "anaphor": float(bool(_ANAPHORS & set(text[:3]))),
        "documents": math.log(story.documents),
    }


def cosine(one: frozenset[str], other: frozenset[str]) -> float:
    """The cosine of two sets of concepts under the background weights."""
    common = sum(weight(concept) ** 2 for concept in sorted(one & other))
    if not common:
        return 0.0
    return common / math.sqrt(_square(one) * _square(other))


def _square(bag: frozenset[str]) -> float:
    return sum(weight(concept) ** 2 for concept in sorted(bag))
