"""How well a grouping of documents matches the claims that they are on, and how well stances are told."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

import numpy as np

Measure = Callable[[np.ndarray, np.ndarray], float]


def table(gold: Sequence[Hashable], found: Sequence[Hashable]) -> np.ndarray:
    """How many documents of each claim are in each group. Shape (claims, groups), each in order of first mention."""
    rows, columns = ({each: n for n, each in enumerate(dict.fromkeys(names))} for names in (gold, found))
    counts = np.zeros((len(rows), len(columns)))
    for claim, group in zip(gold, found, strict=True):
        counts[rows[claim], columns[group]] += 1
    return counts


def pairwise_f1(counts: np.ndarray, times: np.ndarray) -> float:
    """F1 of the pairs of documents put together, where claim n stands in the sample `times[n]` times.

    Copies of one claim are claims of their own, and no pair is taken between them.
    """
    within = times @ (counts * (counts - 1)).sum(axis=1) / 2
    weighted = times[:, None] * counts
    across = ((weighted.sum(axis=0) ** 2).sum() - (weighted**2).sum()) / 2
    size = counts.sum(axis=1)
    return _f1(within, within + across, times @ (size * (size - 1)) / 2)


def bcubed_f1(counts: np.ndarray, times: np.ndarray) -> float:
    """F1 of the precision and recall of a document's group, averaged over documents; `times` as in `pairwise_f1`."""
    others = (times[:, None] * counts).sum(axis=0) - times[:, None] * counts
    together = counts + others
    share = np.divide(counts, together, out=np.zeros_like(counts), where=together > 0)
    size = counts.sum(axis=1)
    documents = times @ size
    precision = times @ (counts * share).sum(axis=1) / documents
    recall = times @ ((counts**2).sum(axis=1) / size) / documents
    return 2 * precision * recall / (precision + recall)


def interval(measure: Measure, counts: np.ndarray, draws: int = 1000) -> tuple[float, float]:
    """The 95 % bootstrap interval of a measure over claims, with a fixed seed."""
    rng = np.random.default_rng(20260101)
    claims = len(counts)
    values = [
        measure(counts, np.bincount(rng.integers(claims, size=claims), minlength=claims).astype(float))
        for _ in range(draws)
    ]
    low, high = np.percentile(values, (2.5, 97.5))
    return float(low), float(high)


def macro_f1(gold: Sequence[str], found: Sequence[str]) -> float:
    """The mean over gold's classes of each class's F1."""
    return float(np.mean([class_f1(gold, found, name) for name in sorted(set(gold))]))


def class_f1(gold: Sequence[str], found: Sequence[str], name: str) -> float:
    """F1 of one class; 0 where it is never rightly found."""
    both = sum(one == other == name for one, other in zip(gold, found, strict=True))
    return _f1(both, sum(each == name for each in found), sum(each == name for each in gold))


def _f1(both: float, found: float, gold: float) -> float:
    return float(2 * both / (found + gold)) if both else 0.0
