"""What the network's log-odds are worth: fitted on texts that it was not trained on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from attrs import evolve
from scipy.optimize import minimize

from provenance.extract.tagger.reading import SUREST, possible, tag
from provenance.extract.train.agreement import Tally, matches
from provenance.extract.train.corpus import Text
from provenance.inference import Model

NEUTRAL = {"constant": 0.0, "anchor": 1.0, "source": 0.0, "content": 0.0, "threshold": 0.0}
_PULL = 1e-3  # towards zero, which keeps the fit finite where the texts separate


def calibrate(model: Model, texts: Sequence[Text]) -> dict[str, float]:
    """The constants of `tagger.reading.sureness`, by logistic regression, and the threshold with the best F1."""
    rows: list[tuple[float, float, float]] = []
    right: list[bool] = []
    bare = evolve(model, constants=NEUTRAL)
    for text in texts:
        found = list(possible(text.text, bare))
        rows.extend(odds for _, odds in found)
        right.extend(matches(text, [each for each, _ in found])[1])
    features = np.clip(np.array(rows), -SUREST, SUREST)
    features[:, 1] = np.abs(features[:, 1])
    features = np.column_stack([np.ones(len(rows)), features])
    labels = np.array(right, dtype=float)

    def cost(weights: np.ndarray) -> float:
        total = features @ weights
        return float(np.mean(np.logaddexp(0, total) - labels * total) + _PULL * np.sum(weights[1:] ** 2))

    weights = minimize(cost, np.zeros(4), method="BFGS").x
    names = ("constant", "anchor", "source", "content")
    constants = {name: round(float(weight), 4) for name, weight in zip(names, weights, strict=True)}
    return constants | {"threshold": _threshold(evolve(model, constants=constants | {"threshold": 0.0}), texts)}


def _threshold(model: Model, texts: Sequence[Text]) -> float:
    found = [(text, tag(text.text, model)) for text in texts]

    def f1(threshold: float) -> float:
        tallies = (matches(text, [each for each in all if each.confidence >= threshold])[0] for text, all in found)
        return sum(tallies, Tally()).f1

    return max((round(0.02 * n, 2) for n in range(10, 36)), key=lambda threshold: (f1(threshold), -threshold))
