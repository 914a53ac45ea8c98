"""Fitting recovers what labels show, keeps the order of the priors, and says how sure it is."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.errors import InputError
from provenance.model import Access, Identity, Kind, Lineage, Origin, Polarity, Prior, Settings, Source
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


def test_the_fit_is_the_best_that_weighing_gives_less_the_pull() -> None:
    """An oracle that knows only `weigh` and the documented objective finds nothing better nearby."""
    lineages, truths = planted(150, RIGHT, base=0.3)
    lineages = [
        evolve(each, origins=[evolve(one, quality=0.8, confidence=0.9 - 0.2 * n) for n, one in enumerate(each.origins)])
        for each in lineages
    ]
    shipped = Settings()
    found = calibrate(lineages, truths, shipped).settings
    best = [odds(found.base_rate), *(odds(found.priors[k].named) / odds(shipped.priors[k].named) for k in RIGHT)]

    def loss(vector: list[float]) -> float:
        priors = dict(shipped.priors)
        for kind, times in zip(RIGHT, vector[1:], strict=True):
            named, unnamed = (chance(times * odds(m)) for m in (priors[kind].named, priors[kind].unnamed))
            priors[kind] = Prior(named, min(named, unnamed))
        given = evolve(shipped, base_rate=chance(vector[0]), priors=priors)
        scores = np.array([weigh(each, given).score for each in lineages])
        pull = [vector[0] - odds(shipped.base_rate), *(times - 1 for times in vector[1:])]
        return float(-np.log(np.where(truths, scores, 1 - scores)).sum() + np.sum(np.square(pull)) / 2)

    for n in range(len(best)):
        for step in (-0.08, 0.08):
            moved = [value + step * (n == m) for m, value in enumerate(best)]
            assert loss(moved) > loss(best)


def odds(p: float) -> float:
    return float(np.log(p / (1 - p)))


def chance(log_odds: float) -> float:
    return float(1 / (1 + np.exp(-log_odds)))


def test_after_is_measured_on_what_the_other_four_fifths_give() -> None:
    lineages, truths = planted(100, RIGHT, base=0.3)
    pairs = sorted(zip(lineages, truths, strict=True), key=lambda pair: pair[0].claim)
    scores = np.empty(len(pairs))
    for fold in range(5):
        others = [pair for n, pair in enumerate(pairs) if n % 5 != fold]
        fit = calibrate([each for each, _ in others], [true for _, true in others], Settings()).settings
        scores[fold::5] = [weigh(each, fit).score for each, _ in pairs[fold::5]]
    known = np.array([true for _, true in pairs])
    after = calibrate(lineages, truths, Settings()).after
    assert after["log loss"] == pytest.approx(-np.log(np.where(known, scores, 1 - scores)).mean(), abs=5e-4)
    assert after["Brier score"] == pytest.approx(np.mean((scores - known) ** 2), abs=5e-4)


def test_quality_by_hand() -> None:
    """Twenty claims on nobody's word score the base rate, .5, and six of them are true."""
    lineages = [Lineage(f"c{n:02}") for n in range(20)]
    before = calibrate(lineages, [n < 6 for n in range(20)], Settings(base_rate=0.5)).before
    assert before == {"log loss": 0.6931, "Brier score": 0.25, "calibration error": 0.2}
    before = calibrate(lineages, [n < 6 for n in range(20)], Settings(base_rate=0.2)).before
    assert before == {"log loss": 0.639, "Brier score": 0.22, "calibration error": 0.1}


def test_errors_above_and_below_in_two_bins_do_not_cancel() -> None:
    sure = evolve(WITNESS, confidence=1.0)
    lineages = [Lineage(f"c{n:02}", [sure] if n < 10 else []) for n in range(20)]
    settings = Settings(base_rate=0.3)
    high = weigh(lineages[0], settings).score
    before = calibrate(lineages, [n >= 15 for n in range(20)], settings).before
    assert before["calibration error"] == pytest.approx((10 * high + 10 * (0.5 - 0.3)) / 20, abs=1e-4)


@pytest.mark.parametrize(("shown", "moves"), [(4, False), (5, True)])
def test_a_kind_is_fitted_from_five_claims_on_however_often_each_shows_it(shown: int, moves: bool) -> None:
    lineages = [Lineage(f"c{n:02}", [WITNESS, WITNESS] if n < shown else []) for n in range(20)]
    estimates = calibrate(lineages, [n % 2 == 0 for n in range(20)], Settings()).estimates
    assert [each.shown for each in estimates] == ([20, shown, shown] if moves else [20])


def test_neither_a_prior_nor_the_base_rate_reaches_certainty() -> None:
    always = [Lineage(f"c{n:04}", [evolve(WITNESS, polarity=polarity(n % 2))]) for n in range(3000)]
    found = calibrate(always, [n % 2 == 1 for n in range(3000)], Settings()).settings
    assert found.priors[Kind.WITNESS].named == 0.99
    nobody = [Lineage(f"c{n:04}") for n in range(8000)]
    assert calibrate(nobody, [n > 0 for n in range(8000)], Settings()).settings.base_rate == 0.9975
    assert calibrate(nobody, [n == 0 for n in range(8000)], Settings()).settings.base_rate == 0.0025


def polarity(supports: bool) -> Polarity:
    return Polarity.SUPPORTS if supports else Polarity.DENIES


def test_a_kind_that_is_always_wrong_ends_at_chance() -> None:
    wrong = [Lineage(f"c{n:04}", [evolve(WITNESS, polarity=polarity(n % 2))]) for n in range(400)]
    assert calibrate(wrong, [n % 2 == 0 for n in range(400)], Settings()).settings.priors[Kind.WITNESS].named == 0.5


def test_twenty_claims_one_of_them_true_are_enough_and_each_needs_its_label() -> None:
    lineages = [Lineage(f"c{n:02}") for n in range(20)]
    assert calibrate(lineages, [n == 0 for n in range(20)], Settings()).settings.calibrated == 20
    with pytest.raises(ValueError, match="argument"):
        calibrate(lineages, [True] * 10 + [False] * 11, Settings())


def test_nobody_vague_and_nobody_at_all_take_no_part() -> None:
    nobody = evolve(WITNESS, source=None)
    vague = evolve(WITNESS, identity=Identity.VAGUE)
    lineages = [Lineage(f"c{n:02}", [nobody, vague]) for n in range(20)]
    assert [each.setting for each in calibrate(lineages, [n % 2 == 0 for n in range(20)], Settings()).estimates] == [
        "base_rate"
    ]
