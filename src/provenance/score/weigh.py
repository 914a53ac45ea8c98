"""Weigh a lineage: the evidence of each origin, and their sum."""

from __future__ import annotations

import math
from collections.abc import Sequence

from provenance.model import Corroboration, Lineage, Origin, Polarity, Settings, Term, Weight
from provenance.score.admiralty import admiralty
from provenance.score.opinion import opinion
from provenance.score.reliability import reliability, shrunk
from provenance.score.terms import compute, given

SIGN = {Polarity.SUPPORTS: 1.0, Polarity.DENIES: -1.0, Polarity.DOUBTS: 0.0}


def weigh(lineage: Lineage, settings: Settings) -> Corroboration:
    """How well a lineage corroborates its claim.

    The sum of the weight of evidence of its independent origins (Good 1950), in natural-log units, on top of the base
    rate's log-odds. An origin of mean reliability m seen through a chain of quality Q is right with probability
    q = 1/2 + (m - 1/2) Q; it weighs log(q / (1 - q)), for support, against for denial, times the extraction's
    confidence in its path. Doubts, vague origins and a document's own voice weigh nothing. The explanation is the
    computation. Raises SettingError for a kind of origin that the settings have no prior for.
    """
    terms = [weight(origin, settings) for origin in lineage.origins]
    values = [term.value for term in terms]
    score = scored(settings.base_rate, terms)
    return Corroboration(
        score=score.value,
        weight_for=math.fsum(value for value in values if value > 0),
        weight_against=math.fsum(value for value in values if value < 0),
        base_rate=settings.base_rate,
        weights=[Weight(index, value) for index, value in enumerate(values)],
        opinion=opinion(values),
        admiralty=admiralty(lineage, values, score.value, settings),
        explanation=score,
    )


def scored(base_rate: float, weights: Sequence[Term]) -> Term:
    """The score that weights give on top of a base rate."""
    total = compute("evidence", "sum", log_odds_of_base(base_rate), *weights)
    return compute("score", "logistic", compute("evidence, held", "held", total))


def log_odds_of_base(base_rate: float) -> Term:
    """Where every sum begins."""
    return compute("base rate, in log-odds", "log-odds", given("base rate", base_rate))


def weight(origin: Origin, settings: Settings) -> Term:
    """What one origin weighs, as a term: natural-log units, positive for support. Raises SettingError."""
    name = origin.source.name if origin.source else "in its own voice"
    sign = SIGN[origin.polarity]
    if not sign:
        return given(f"{name}, {origin.polarity}: shown, weighs nothing", 0.0)
    seen = shrunk("right, seen through its chain", reliability(origin, settings), given("chain", origin.quality))
    return compute(
        f"{name}, {origin.polarity}",
        "product",
        given("for" if sign > 0 else "against", sign),
        given("confidence of the extraction", origin.confidence),
        compute("weight of evidence", "log-odds", seen),
    )
