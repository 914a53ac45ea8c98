"""Fit the base rate and a multiplier for each kind of origin to claims that somebody knows to be true or false.

The log-odds of a claim are its base rate's plus its origins' weights. A kind's multiplier a >= 0 takes its priors from
m to the m' whose log-odds are a times those of m: named stays at or above unnamed, and nothing falls below one half.
The fit is by maximum likelihood with a pull towards what is shipped, so kinds that the labels hardly show stay where
they were; errors are bootstrapped over claims.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from attrs import evolve, field, frozen
from numpy.typing import NDArray

from provenance.errors import InputError, SettingError
from provenance.model import Identity, Kind, Lineage, Origin, Prior, Settings
from provenance.model.freeze import as_tuple
from provenance.score.reliability import reliability
from provenance.score.terms import HELD
from provenance.score.weigh import SIGN

FEWEST = 20  # labelled claims; about a hundred are wanted
_SHOWN = 5  # labelled claims that must show a kind before it gets a multiplier
_PULL = 1.0  # the standard deviation of a multiplier around 1, and of the base rate's log-odds, before the labels
_SUREST = 0.99  # no prior is fitted beyond
_FARTHEST = 6.0  # no base rate is fitted beyond these log-odds: 1 in 400
_RESAMPLES, _FOLDS, _SEED = 200, 5, 20260101

_Row = NDArray[np.float64]


@frozen
class Estimate:
    """One fitted setting: its value, its 90 % range, what it was before, and how many labelled claims show it."""

    setting: str
    value: float
    low: float
    high: float
    before: float
    shown: int


@frozen
class Calibration:
    """Fitted settings with their errors, and how well scores foretold claims that they were not fitted on.

    `before` and `after` hold the log loss, the Brier score and the expected calibration error (ten bins), the latter
    over five folds, each scored with what the other four gave.
    """

    settings: Settings
    estimates: tuple[Estimate, ...] = field(converter=as_tuple)
    before: Mapping[str, float]
    after: Mapping[str, float]


def calibrate(lineages: Sequence[Lineage], truths: Sequence[bool], settings: Settings) -> Calibration:
    """The settings that fit labelled claims best: `truths` says of each lineage's claim whether it is true.

    The order of the claims changes nothing. Raises InputError for fewer than 20, or for claims that are all true or all
    false; SettingError as `weigh` does.
    """
    pairs = sorted(zip(lineages, truths, strict=True), key=lambda pair: (pair[0].claim, pair[1]))
    lineages, known = [lineage for lineage, _ in pairs], np.array([true for _, true in pairs], float)
    if len(pairs) < FEWEST or not 0 < known.sum() < len(pairs):
        raise InputError(
            f"{len(pairs)} labelled claims, {int(known.sum())} of them true: "
            f"fitting takes {FEWEST} at least, better 100, and some of either sort"
        )
    evidence = _Evidence(lineages, settings)
    everyone = np.arange(len(pairs))
    fitted = evidence.fit(known, everyone)
    rng = np.random.default_rng(_SEED)
    drawn = [evidence.fit(known, rng.integers(0, len(pairs), len(pairs))) for _ in range(_RESAMPLES)]
    apart = np.empty(len(pairs))
    for fold in range(_FOLDS):
        held = everyone % _FOLDS == fold
        apart[held] = evidence.scores(evidence.fit(known, everyone[~held]))[held]
    return Calibration(
        evidence.settings(fitted),
        evidence.estimates(fitted, drawn),
        _quality(evidence.scores(evidence.shipped), known),
        _quality(apart, known),
    )


class _Evidence:
    """The origins of labelled claims as columns, and what a vector of parameters makes of them.

    A vector holds the base rate's log-odds, then a multiplier for each of `kinds`.
    """

    def __init__(self, lineages: Sequence[Lineage], settings: Settings) -> None:
        self.given = settings
        rows = [(n, origin) for n, lineage in enumerate(lineages) for origin in lineage.origins if _weighs(origin)]
        shown = Counter(kind for kind, _ in sorted({(origin.kind, n) for n, origin in rows}))
        self.shown = {kind: shown[kind] for kind in Kind if shown[kind] >= _SHOWN}
        self.kinds = list(self.shown)
        self.claim = np.array([n for n, _ in rows], int)
        self.claims = len(lineages)
        place = {kind: n for n, kind in enumerate(self.kinds, 1)}
        self.place = np.array([place.get(origin.kind, 0) for _, origin in rows], int)
        self.prior = np.array([_prior(origin, settings) for _, origin in rows])
        excess = np.array([reliability(origin, settings).value - 0.5 for _, origin in rows])
        self.left = np.array([origin.quality for _, origin in rows]) * excess / np.maximum(self.prior - 0.5, 1e-12)
        self.sign = np.array([SIGN[origin.polarity] * origin.confidence for _, origin in rows])
        self.shipped = np.array([_log_odds(settings.base_rate), *(1.0 for _ in self.kinds)])

    def fit(self, known: _Row, chosen: NDArray[np.int64]) -> _Row:
        """The best parameters for the chosen claims, some of which may be chosen more than once."""
        from scipy.optimize import minimize  # late: only a fit needs it, and it is slow to import

        times = np.bincount(chosen, minlength=self.claims).astype(float)
        bounds = [(-_FARTHEST, _FARTHEST), *((0.0, self._most(kind)) for kind in self.kinds)]
        found = minimize(self._loss, self.shipped, (known, times), jac=True, bounds=bounds, method="L-BFGS-B")
        best: _Row = np.round(found.x, 6)
        return best

    def _most(self, kind: Kind) -> float:
        return float(_log_odds(_SUREST)) / max(float(_log_odds(self.given.priors[kind].named)), 1e-6)

    def scores(self, vector: _Row) -> _Row:
        """The score of every claim."""
        return 1 / (1 + np.exp(-np.clip(self._odds(vector)[0], -HELD, HELD)))

    def _odds(self, vector: _Row) -> tuple[_Row, _Row]:
        """The log-odds of every claim, and by how much each origin's weight grows with its multiplier."""
        times = np.append(1.0, vector[1:])[self.place]
        over = _log_odds(np.maximum(self.prior, 0.5 + 1e-12))
        mean = 1 / (1 + np.exp(-times * over))
        right = 0.5 + (mean - 0.5) * self.left
        weights = self.sign * _log_odds(right)
        slope = self.sign * self.left * mean * (1 - mean) * over / (right * (1 - right))
        return vector[0] + np.bincount(self.claim, weights, self.claims), slope

    def _loss(self, vector: _Row, known: _Row, times: _Row) -> tuple[float, _Row]:
        odds, slope = self._odds(vector)
        pull = (vector - self.shipped) / _PULL
        loss = np.sum(times * (np.logaddexp(0, odds) - known * odds)) + np.sum(pull**2) / 2
        wrong = times * (1 / (1 + np.exp(-odds)) - known)
        grown = np.bincount(self.place, slope * wrong[self.claim], len(vector))
        return float(loss), np.append(wrong.sum(), grown[1:]) + pull / _PULL

    def settings(self, vector: _Row) -> Settings:
        """The settings that a vector stands for."""
        priors = dict(self.given.priors)
        for kind, times in zip(self.kinds, vector[1:].tolist(), strict=True):
            named, unnamed = (_scaled(each, times) for each in (priors[kind].named, priors[kind].unnamed))
            priors[kind] = Prior(named, min(named, unnamed))
        return evolve(self.given, base_rate=_probability(vector[0]), priors=priors, calibrated=self.claims)

    def estimates(self, fitted: _Row, drawn: Sequence[_Row]) -> list[Estimate]:
        """Each fitted setting with its range over resamples."""
        made = [self.settings(vector) for vector in (fitted, *drawn)]

        def of(name: str, values: Sequence[float], before: float, shown: int) -> Estimate:
            low, high = np.percentile(values[1:], (5, 95)).tolist()
            return Estimate(name, round(values[0], 4), round(low, 4), round(high, 4), before, shown)

        found = [of("base_rate", [each.base_rate for each in made], self.given.base_rate, self.claims)]
        for kind in self.kinds:
            for how in ("named", "unnamed"):
                values = [getattr(each.priors[kind], how) for each in made]
                found.append(
                    of(f"priors.{kind}.{how}", values, getattr(self.given.priors[kind], how), self.shown[kind])
                )
        return found


def _weighs(origin: Origin) -> bool:
    return origin.source is not None and origin.identity is not Identity.VAGUE and bool(SIGN[origin.polarity])


def _prior(origin: Origin, settings: Settings) -> float:
    if origin.kind not in settings.priors:
        raise SettingError(f"priors.{origin.kind}", "no prior for this kind: give one with named and unnamed")
    prior = settings.priors[origin.kind]
    return prior.unnamed if origin.identity is Identity.UNNAMED else prior.named


def _scaled(prior: float, times: float) -> float:
    return round(_probability(times * float(_log_odds(prior))), 4)


def _probability(odds: float) -> float:
    return round(1 / (1 + float(np.exp(-odds))), 4)


def _log_odds(p: float | _Row) -> _Row:
    odds: _Row = np.log(np.asarray(p) / (1 - np.asarray(p)))
    return odds


def _quality(scores: _Row, known: _Row, bins: int = 10) -> dict[str, float]:
    which = np.minimum((scores * bins).astype(int), bins - 1)
    off = np.bincount(which, scores, bins) - np.bincount(which, known, bins)
    sure = np.where(known > 0, scores, 1 - scores)
    return {
        "log loss": round(float(-np.log(sure).mean()), 4),
        "Brier score": round(float(np.mean((scores - known) ** 2)), 4),
        "calibration error": round(float(np.abs(off).sum() / len(known)), 4),
    }
