"""Fitting recovers what labels show, keeps the order of the priors, and says how sure it is."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.errors import InputError
from provenance.model import Access, Identity, Kind, Lineage, Origin, Polarity, Settings, Source
from provenance.score import Calibration, calibrate, weigh

WITNESS, INSIDER, OFFICIAL = (
    Origin(Source("somebody", kind, identity), kind, identity, Access.UNKNOWN, Polarity.SUPPORTS)
    for kind, identity in (
        (Kind.WITNESS, Identity.NAMED),
        (Kind.INSIDER, Identity.UNNAMED),
        (Kind.OFFICIAL, Identity.NAMED),
    )
)


def planted(
    claims: int, right: dict[Kind, float], base: float = 0.5, seed: int = 0
) -> tuple[list[Lineage], list[bool]]:
    """Claims of which each of three people speaks with a chance of 2 in 3, right as often as their kind is."""
    rng = np.random.default_rng(seed)
    lineages, truths = [], []
    for n in range(claims):
        truth = bool(rng.random() < base)
        found = [
            evolve(each, polarity=Polarity.SUPPORTS if (rng.random() < right[each.kind]) == truth else Polarity.DENIES)
            for each in (WITNESS, INSIDER, OFFICIAL)
            if rng.random() < 2 / 3
        ]
        lineages.append(Lineage(f"c{n}", found))
        truths.append(truth)
    return lineages, truths


RIGHT = {Kind.WITNESS: 0.9, Kind.INSIDER: 0.5, Kind.OFFICIAL: 0.7}


@cache
def fitted() -> Calibration:
    return calibrate(*planted(400, RIGHT, base=0.3), Settings())


def test_the_planted_reliabilities_lie_in_their_ranges() -> None:
    ranges = {each.setting: each for each in fitted().estimates}
    for kind, how in ((Kind.WITNESS, "named"), (Kind.INSIDER, "unnamed"), (Kind.OFFICIAL, "named")):
        estimate = ranges[f"priors.{kind}.{how}"]
        assert estimate.low - 0.02 <= RIGHT[kind] <= estimate.high + 0.02
        assert estimate.low <= estimate.value <= estimate.high
        assert estimate.before == getattr(Settings().priors[kind], how)
    assert ranges["base_rate"].low <= 0.3 <= ranges["base_rate"].high
    assert ranges["base_rate"].shown == 400


def test_what_is_written_is_what_was_fitted_and_says_on_how_many_claims() -> None:
    found = fitted()
    assert found.settings.calibrated == 400
    for each in found.estimates:
        if each.setting == "base_rate":
            assert found.settings.base_rate == each.value
        else:
            _, kind, how = each.setting.split(".")
            assert getattr(found.settings.priors[Kind(kind)], how) == each.value


def test_claims_left_out_of_the_fit_are_foretold_better_than_before() -> None:
    found = fitted()
    assert set(found.before) == {"log loss", "Brier score", "calibration error"}
    assert all(found.after[name] < found.before[name] for name in found.before)


def test_before_is_measured_on_the_shipped_scores() -> None:
    lineages, truths = planted(400, RIGHT, base=0.3)
    scores = np.array([weigh(each, Settings()).score for each in lineages])
    assert fitted().before["Brier score"] == pytest.approx(np.mean((scores - truths) ** 2), abs=1e-4)
    assert fitted().before["log loss"] == pytest.approx(
        -np.mean(np.log(np.where(truths, scores, 1 - scores))), abs=1e-4
    )


def test_fewer_labels_give_wider_ranges() -> None:
    few = calibrate(*planted(40, RIGHT, base=0.3), Settings())
    width = {each.setting: each.high - each.low for each in few.estimates}
    assert all(each.high - each.low < width[each.setting] for each in fitted().estimates)


def test_the_order_of_the_labels_changes_nothing() -> None:
    lineages, truths = planted(40, RIGHT)
    assert calibrate(lineages[::-1], truths[::-1], Settings()) == calibrate(lineages, truths, Settings())


def test_kinds_that_the_labels_hardly_show_stay_where_they_were() -> None:
    found = fitted().settings.priors
    assert all(found[kind] == prior for kind, prior in Settings().priors.items() if kind not in RIGHT)


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from((0.1, 0.5, 0.9)))
def test_whatever_the_labels_say_unnamed_is_never_above_named_nor_anything_below_chance(seed, right):
    lineages, truths = planted(25, dict.fromkeys(RIGHT, right), seed=seed)
    truths[:2] = [True, False]
    found = calibrate(lineages, truths, Settings()).settings
    assert 0 < found.base_rate < 1
    for prior in found.priors.values():
        assert 0.5 <= prior.unnamed <= prior.named < 1


@pytest.mark.parametrize("truths", [[True] * 30, [False] * 30, [True, False] * 9])
def test_too_little_to_fit_is_said(truths: list[bool]) -> None:
    lineages, _ = planted(len(truths), RIGHT)
    with pytest.raises(InputError, match=r"labelled claims, \d+ of them true"):
        calibrate(lineages, truths, Settings())
