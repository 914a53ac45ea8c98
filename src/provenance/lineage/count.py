"""How many independent origins there are, when some may be the same and some may not be there."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from provenance.lineage.components import components
from provenance.lineage.graph import Link, Node
from provenance.model import Count, Identity

_Distribution = NDArray[np.float64]  # entry n is the probability of n origins
_NONE: _Distribution = np.ones(1)


@frozen
class Candidate:
    """What may be an origin of its own: present with `probability` in 0..1."""

    node: Node
    identity: Identity
    probability: float


def count(candidates: Sequence[Candidate], links: Sequence[Link]) -> Count:
    """The effective number of independent origins: the mean over what may be present and what may be the same.

    Who is present is independent. What is the same is one question for all that links tie together: how much
    likeness makes two the same. A link of probability p holds where the answer is p or less, and the answer is as
    likely to be one number in 0..1 as another; so a further way round from one to the other changes nothing, and two
    are the same with the probability of the weakest link on the surest way between them.

    Vague candidates count nothing in `count` and `low`. `low` is the smaller of the mean and the 5th percentile with
    all unnamed ones pooled to one person; `high` the greater of the mean and the 95th percentile with vague ones
    distinct.
    """
    if not candidates:
        return Count(0.0, 0.0, 0.0)
    known = [each for each in candidates if each.identity is not Identity.VAGUE]
    unnamed = sorted(each.node for each in known if each.identity is Identity.UNNAMED)
    pooled = [Link(one, other, 1.0) for one, other in pairwise(unnamed)]
    likely = _distribution(known, links)
    fewest = _distribution(known, [*links, *pooled]) if pooled else likely
    most = _distribution(candidates, links) if len(known) < len(candidates) else likely
    estimate = round(_mean(likely), 6)
    low, high = _percentile(fewest, 0.05), _percentile(most, 0.95)
    return Count(estimate, min(estimate, low), max(estimate, high))


def _mean(distribution: _Distribution) -> float:
    return math.fsum(n * p for n, p in enumerate(distribution.tolist()))


def _percentile(distribution: _Distribution, share: float) -> float:
    """The least number that is not exceeded with probability `share`."""
    reached = (n for n, sum_to in enumerate(accumulate(distribution.tolist())) if round(sum_to, 9) >= share)
    return float(next(reached, len(distribution) - 1))


def _distribution(candidates: Sequence[Candidate], links: Sequence[Link]) -> _Distribution:
    """How many sets of candidates that are the same there are: what nothing ties together is independent."""
    chances: dict[Node, float] = {end: 0.0 for link in links for end in (link.one, link.other)}
    for each in candidates:
        chances[each.node] = max(each.probability, chances.get(each.node, 0.0))
    tied = components(sorted(chances), [(link.one, link.other) for link in links])
    members: dict[Node, dict[Node, float]] = defaultdict(dict)
    inside: dict[Node, list[Link]] = defaultdict(list)
    for node in sorted(chances):
        members[tied[node]][node] = chances[node]
    for link in links:
        inside[tied[link.one]].append(link)
    total = _NONE
    for first, nodes in members.items():
        total = np.convolve(total, _cluster(nodes, inside[first]))
    return total


def _cluster(chances: Mapping[Node, float], links: Sequence[Link]) -> _Distribution:
    """How many different ones there are among those that links tie together."""
    result = np.zeros(len(chances) + 1)
    for share, holding in _answers(links):
        found = _NONE
        for chance in _present(chances, links, holding):
            found = np.convolve(found, [1 - chance, chance])
        result[: len(found)] += share * found
    return result


def _answers(links: Sequence[Link]) -> Iterator[tuple[float, list[Link]]]:
    """Which links hold, with the probability of that: the surer hold wherever the less sure do."""
    levels = sorted({1.0, *(min(link.probability, 1.0) for link in links if link.probability > 0)}, reverse=True)
    for level, following in pairwise([*levels, 0.0]):
        yield level - following, [link for link in links if link.probability >= level]


def _present(chances: Mapping[Node, float], links: Sequence[Link], holding: Sequence[Link]) -> list[float]:
    """For each that is one somebody where `holding` hold, how probable it is that somebody is there.

    Who is certainly one, shown twice, is there unless the better showing is wrong.
    """
    nodes = list(chances)
    certain = components(nodes, [(link.one, link.other) for link in links if link.probability >= 1])
    surest: dict[Node, float] = {}
    for node, first in certain.items():
        surest[first] = max(surest.get(first, 0.0), chances[node])
    one = components(nodes, [(link.one, link.other) for link in holding])
    absent: dict[Node, float] = {}
    for first, chance in surest.items():
        absent[one[first]] = absent.get(one[first], 1.0) * (1 - chance)
    return [1 - each for each in absent.values()]
