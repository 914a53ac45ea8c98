"""How good scores and counts are, against what is planted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.stats import rankdata


def auc(scores: Sequence[float], truth: Sequence[bool]) -> float:
    """The chance that a true claim scores above a false one, ties counting half. NaN with claims of one kind only."""
    truth = np.asarray(truth, bool)
    true, false = int(truth.sum()), int((~truth).sum())
    if not true or not false:
        return float("nan")
    ranks = rankdata(np.round(scores, 9))
    return float((ranks[truth].sum() - true * (true + 1) / 2) / (true * false))


def ece(scores: Sequence[float], truth: Sequence[bool], bins: int = 10) -> float:
    """Expected calibration error: how far off scores are from how often claims with such scores are true, 0..1."""
    scores, truth = np.asarray(scores, float), np.asarray(truth, float)
    which = np.minimum((scores * bins).astype(int), bins - 1)
    off = np.bincount(which, scores, bins) - np.bincount(which, truth, bins)
    return float(np.abs(off).sum() / len(scores))


def brier(scores: Sequence[float], truth: Sequence[bool]) -> float:
    """The mean squared error of scores as probabilities."""
    return float(np.mean((np.asarray(scores, float) - np.asarray(truth, float)) ** 2))


def recall_and_precision(found: Sequence[bool], planted: Sequence[bool]) -> tuple[float, float]:
    """Of what is planted, how much was found; of what was found, how much is planted. NaN where there is nothing."""
    found, planted = np.asarray(found, bool), np.asarray(planted, bool)
    both = int((found & planted).sum())
    return tuple(both / n if n else float("nan") for n in (int(planted.sum()), int(found.sum())))


def interval(measure, scores: Sequence[float], truth: Sequence[bool], times: int = 1000) -> tuple[float, float]:
    """The 95 % bootstrap interval of a measure over claims, with a fixed seed."""
    scores, truth = np.asarray(scores, float), np.asarray(truth, bool)
    rng = np.random.default_rng(20260101)
    drawn = (rng.integers(0, len(scores), len(scores)) for _ in range(times))
    values = [measure(scores[rows], truth[rows]) for rows in drawn]
    low, high = np.nanpercentile(values, (2.5, 97.5))
    return float(low), float(high)
