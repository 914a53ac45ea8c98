"""Admiralty and subjective logic, on cases counted by hand."""

from __future__ import annotations

import math

import pytest
from attrs import evolve

from provenance.model import Access, Count, Identity, Kind, Lineage, Opinion, Origin, Polarity, Prior, Settings, Source
from provenance.score import weigh
from provenance.score.opinion import VACUOUS, average, fuse, opinion

TWO, ONE = Count(2, 2, 2), Count(1, 1, 1)


def origin(named: float, polarity: Polarity = Polarity.SUPPORTS, identity: Identity = Identity.NAMED) -> Origin:
    """An origin of a kind that `settings` gives this prior."""
    kind = list(Kind)[round(named * 100) % len(Kind)]
    return Origin(Source(f"{polarity} {named}", kind, identity), kind, identity, Access.FIRST_HAND, polarity)


def admiralty(*origins: Origin, supporting: Count = ONE, **settings: object) -> str:
    priors = {kind: Prior(0.5, 0.5) for kind in Kind}
    for each in origins:
        priors[each.kind] = Prior(float(each.source.name.split()[1]), 0.5) if each.source else Prior(0.5, 0.5)
    lineage = Lineage("c", origins, supporting=supporting)
    return weigh(lineage, Settings(priors=priors, **settings)).admiralty


@pytest.mark.parametrize(
    ("named", "letter"), [(0.95, "A"), (0.85, "A"), (0.84, "B"), (0.75, "B"), (0.74, "C"), (0.65, "C"), (0.64, "D")]
)
def test_the_letter_is_that_of_the_most_reliable_supporter(named: float, letter: str) -> None:
    assert admiralty(origin(named))[0] == letter
    assert admiralty(origin(named), origin(0.51), origin(0.98, Polarity.DENIES))[0] == letter


def test_nobody_to_judge_is_f_and_nothing_to_judge_by_is_6() -> None:
    assert admiralty() == "F6"
    assert admiralty(origin(0.9, identity=Identity.VAGUE)) == "F6"
    assert admiralty(origin(0.9, Polarity.DENIES))[0] == "F"
    assert admiralty(origin(0.5)) == "D6"


@pytest.mark.parametrize(
    ("base_rate", "number"),
    [(0.8, "1"), (0.79, "2"), (0.7, "2"), (0.69, "3"), (0.5, "3"), (0.49, "4"), (0.2, "4"), (0.19, "5")],
)
def test_the_number_follows_the_score(base_rate: float, number: str) -> None:
    hardly = origin(0.500000000001)  # weighs something, and moves nothing
    assert admiralty(hardly, supporting=TWO, base_rate=base_rate)[1] == number


def test_only_independent_confirmation_that_nobody_contradicts_is_1_and_a_contradiction_is_no_2() -> None:
    sure, denial = origin(0.95), origin(0.51, Polarity.DENIES)
    assert admiralty(sure, supporting=TWO)[1] == "1"
    assert admiralty(sure, supporting=Count(2, 1.9, 2))[1] == "2"
    assert admiralty(sure, denial, supporting=TWO)[1] == "3"
    assert admiralty(sure, origin(0.51, Polarity.DOUBTS), supporting=TWO)[1] == "1"


def test_an_opinion_believes_twice_the_excess_over_chance() -> None:
    weight = math.log(0.8 / 0.2)
    assert opinion([]) == VACUOUS == Opinion(0.0, 0.0, 1.0)
    for_it, against = opinion([weight]), opinion([-weight])
    assert (for_it.belief, for_it.disbelief, for_it.uncertainty) == pytest.approx((0.6, 0, 0.4))
    assert (against.belief, against.disbelief, against.uncertainty) == pytest.approx((0, 0.6, 0.4))


def test_fusions_are_josangs() -> None:
    """By the two-opinion formulas of section 12.3 and 12.5: u = u1 u2 / (u1 + u2 - u1 u2), and 2 u1 u2 / (u1 + u2)."""
    one, other = Opinion(0.6, 0.0, 0.4), Opinion(0.1, 0.4, 0.5)
    together = fuse([one, other])
    assert together.uncertainty == pytest.approx(0.2 / 0.7)
    assert together.belief == pytest.approx((0.6 * 0.5 + 0.1 * 0.4) / 0.7)
    assert together.disbelief == pytest.approx(0.4 * 0.4 / 0.7)
    mean = average([one, other])
    assert mean.uncertainty == pytest.approx(0.4 / 0.9)
    assert mean.belief == pytest.approx((0.6 * 0.5 + 0.1 * 0.4) / 0.9)
    assert mean.disbelief == pytest.approx(0.4 * 0.4 / 0.9)
    assert average([]) == fuse([]) == VACUOUS


@pytest.mark.parametrize("fusion", [fuse, average])
def test_an_opinion_without_uncertainty_is_refused(fusion) -> None:
    with pytest.raises(ValueError, match="without uncertainty"):
        fusion([evolve(VACUOUS, belief=1.0, uncertainty=0.0)])
