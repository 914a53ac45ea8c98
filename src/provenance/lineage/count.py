"""How many independent origins there are, when some may be the same and some may not be there."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise, product

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from provenance.lineage.graph import Link, Node
from provenance.model import Count, Identity

# Up to this many open questions in one cluster are answered exactly, by every combination; more are sampled.
_EXACT = 10
_SAMPLES = 4096
_SEED = 20260101

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
    total = np.ones(1)
    chances: dict[Node, float] = {}
    for each in sorted(candidates, key=lambda each: each.node):
        chances[each.node] = max(each.probability, chances.get(each.node, 0.0))
    links = [link for link in links if link.probability > 0]
    for cluster, inside in _clusters(chances, links):
        total = np.convolve(total, _cluster({node: chances.get(node, 0.0) for node in cluster}, inside))
    return total


def _clusters(chances: Mapping[Node, float], links: Sequence[Link]) -> list[tuple[list[Node], list[Link]]]:
    """The sets of nodes that links could join, each with its links."""
    nodes = sorted({*chances, *(link.one for link in links), *(link.other for link in links)})
    root = _joined(nodes, links)
    clusters: dict[Node, tuple[list[Node], list[Link]]] = {}
    for node in nodes:
        clusters.setdefault(root[node], ([], []))[0].append(node)
    for link in sorted(set(links)):
        clusters[root[link.one]][1].append(link)
    return [found for _, found in sorted(clusters.items()) if any(node in chances for node in found[0])]


def _cluster(chances: Mapping[Node, float], links: Sequence[Link]) -> _Distribution:
    certain = [link for link in links if link.probability >= 1]
    root = _joined(list(chances), certain)
    absent: dict[Node, float] = {}
    for node, chance in chances.items():  # one person shown twice is there unless both showings are wrong at once
        absent[root[node]] = min(absent.get(root[node], 1.0), 1 - chance)
    open_links: dict[tuple[Node, Node], float] = {}
    for link in links:
        ends = tuple(sorted((root[link.one], root[link.other])))
        if link.probability < 1 and ends[0] != ends[1]:
            open_links[ends[0], ends[1]] = max(link.probability, open_links.get((ends[0], ends[1]), 0.0))
    questions = [1 - absent[node] for node in sorted(absent)] + [open_links[ends] for ends in sorted(open_links)]
    result = np.zeros(len(absent) + 1)
    for answers, probability in _answers(questions):
        present = {node for node, there in zip(sorted(absent), answers, strict=False) if there}
        same = [
            Link(one, other, 1.0)
            for (one, other), holds in zip(sorted(open_links), answers[len(absent) :], strict=True)
            if holds
        ]
        joined = _joined(sorted(absent), same) if same else {node: node for node in absent}
        result[len({joined[node] for node in present})] += probability
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


def _joined(nodes: Sequence[Node], links: Sequence[Link]) -> dict[Node, Node]:
    """For each node the smallest node that links join it to."""
    root = {node: node for node in nodes}

    def find(node: Node) -> Node:
        while root[node] != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    for link in links:
        one, other = find(link.one), find(link.other)
        root[max(one, other)] = min(one, other)
    return {node: find(node) for node in nodes}
