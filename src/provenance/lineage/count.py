"""How many independent origins there are, when some may be the same and some may not be there."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise, product

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from provenance.lineage.graph import Link, Node
from provenance.model import Count, Identity

# Up to this many open questions in one cluster are answered exactly, by every combination; more are sampled.
_EXACT = 12
_SAMPLES = 4096
_SEED = 20260101

_Pair = tuple[int, int]
_Distribution = NDArray[np.float64]  # entry n is the probability of n origins


@frozen
class Candidate:
    """What may be an origin of its own: present with `probability` in 0..1."""

    node: Node
    identity: Identity
    probability: float


def count(candidates: Sequence[Candidate], links: Sequence[Link]) -> Count:
    """The effective number of independent origins: the mean over what may be present and what may be the same.

    Vague candidates count nothing in `count` and `low`. `low` is the smaller of the mean and the 5th percentile with
    all unnamed ones pooled to one person; `high` the greater of the mean and the 95th percentile with vague ones
    distinct.
    """
    known = [each for each in candidates if each.identity is not Identity.VAGUE]
    unnamed = sorted(each.node for each in known if each.identity is Identity.UNNAMED)
    pooled = [Link(one, other, 1.0) for one, other in pairwise(unnamed)]
    estimate = round(_mean(_distribution(known, links)), 6)
    low = _percentile(_distribution(known, [*links, *pooled]), 0.05)
    high = _percentile(_distribution(candidates, links), 0.95)
    return Count(estimate, min(estimate, low), max(estimate, high))


def _mean(distribution: _Distribution) -> float:
    return math.fsum(n * p for n, p in enumerate(distribution.tolist()))


def _percentile(distribution: _Distribution, share: float) -> float:
    """The least number that is not exceeded with probability `share`."""
    reached = np.round(np.cumsum(distribution), 9) >= share
    return float(np.argmax(reached)) if reached.any() else float(len(distribution) - 1)


def _distribution(candidates: Sequence[Candidate], links: Sequence[Link]) -> _Distribution:
    """How many sets of candidates that are the same there are: clusters are independent, so theirs convolve."""
    nodes = sorted({*(each.node for each in candidates), *(end for link in links for end in (link.one, link.other))})
    number = {node: n for n, node in enumerate(nodes)}
    chances = [0.0] * len(nodes)
    for each in candidates:
        chances[number[each.node]] = max(each.probability, chances[number[each.node]])
    same: dict[_Pair, float] = {}
    for link in links:
        one, other = sorted((number[link.one], number[link.other]))
        if one != other and link.probability > 0:
            same[one, other] = max(link.probability, same.get((one, other), 0.0))
    root = _joined(len(nodes), same)
    total = np.ones(1)
    for first in sorted(set(root)):
        members = [n for n in range(len(nodes)) if root[n] == first]
        inside = {ends: chance for ends, chance in same.items() if root[ends[0]] == first}
        total = np.convolve(total, _cluster(members, chances, inside))
    return total


def _cluster(members: Sequence[int], chances: Sequence[float], same: Mapping[_Pair, float]) -> _Distribution:
    """How many different ones there are among `members`, which links could join."""
    root = _joined(len(chances), [ends for ends, chance in same.items() if chance >= 1])
    absent: dict[int, float] = {}
    for n in members:  # one person shown twice is there unless the better showing is wrong
        absent[root[n]] = min(absent.get(root[n], 1.0), 1 - chances[n])
    open_links: dict[_Pair, float] = {}
    for (one, other), chance in same.items():
        ends = (min(root[one], root[other]), max(root[one], root[other]))
        if chance < 1 and ends[0] != ends[1]:
            open_links[ends] = max(chance, open_links.get(ends, 0.0))
    shown, pairs = sorted(absent), sorted(open_links)
    result = np.zeros(len(shown) + 1)
    for answers, probability in _answers([1 - absent[n] for n in shown] + [open_links[ends] for ends in pairs]):
        present = [n for n, there in zip(shown, answers, strict=False) if there]
        holds = [ends for ends, holds in zip(pairs, answers[len(shown) :], strict=True) if holds]
        joined = _joined(len(chances), holds) if holds else range(len(chances))
        result[len({joined[n] for n in present})] += probability
    return result


def _answers(questions: Sequence[float]) -> list[tuple[tuple[bool, ...], float]]:
    """Ways to answer questions that are each true with a probability: all of them, or a sample with a fixed seed."""
    unsure = [n for n, p in enumerate(questions) if 0 < p < 1]
    if len(unsure) <= _EXACT:
        options = [(True, False) if 0 < p < 1 else (p >= 1,) for p in questions]
        return [
            (answers, math.prod(p if yes else 1 - p for p, yes in zip(questions, answers, strict=True)))
            for answers in product(*options)
        ]
    drawn = np.random.default_rng(_SEED).random((_SAMPLES, len(questions))) < np.asarray(questions)
    return [(tuple(row), 1 / _SAMPLES) for row in drawn.tolist()]


def _joined(number: int, pairs: Iterable[_Pair]) -> list[int]:
    """For each of 0 .. `number` - 1 the smallest that `pairs` join it to."""
    root = list(range(number))

    def find(n: int) -> int:
        while root[n] != n:
            root[n] = root[root[n]]
            n = root[n]
        return n

    for pair in pairs:
        one, other = find(pair[0]), find(pair[1])
        root[max(one, other)] = min(one, other)
    return [find(n) for n in range(number)]
