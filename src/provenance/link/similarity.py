"""How alike bags of concepts are, for the pairs that could be, at a cost near linear in their number."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

import numpy as np
from scipy.sparse import csr_matrix

DIGITS = 6  # similarities are rounded to this many before anything is decided on them
TELLING = 200  # a key that more rows share tells nothing


def rows(bags: Sequence[Mapping[str, float]]) -> csr_matrix:
    """One row of unit length a bag (an empty bag gives an empty row)."""
    vocabulary = {concept: n for n, concept in enumerate(sorted({concept for bag in bags for concept in bag}))}
    data, indices, starts = [], [], [0]
    for bag in bags:
        length = sum(value * value for _, value in sorted(bag.items())) ** 0.5
        for concept, value in sorted(bag.items()):
            indices.append(vocabulary[concept])
            data.append(value / length)
        starts.append(len(data))
    return csr_matrix((data, indices, starts), shape=(len(bags), len(vocabulary)), dtype=np.float64)


def alike(bags: Sequence[Mapping[str, float]], at_least: float) -> csr_matrix:
    """The cosines of all pairs of bags, those below `at_least` dropped; the diagonal is left out."""
    matrix = rows(bags)
    product = (matrix @ matrix.T).tocoo()
    values = np.round(product.data, DIGITS)
    kept = (values >= at_least) & (product.row != product.col)
    return csr_matrix((values[kept], (product.row[kept], product.col[kept])), shape=product.shape)


def candidates(keys: Sequence[Iterable[Hashable]]) -> np.ndarray:
    """The pairs of rows, each once and sorted, that share a key which no crowd shares.

    Shape (pairs, 2), the smaller row first.
    """
    holders: dict[Hashable, list[int]] = {}
    for row, held in enumerate(keys):
        for key in held:
            holders.setdefault(key, []).append(row)
    found = {
        (one, other)
        for rows_of in holders.values()
        if 1 < len(rows_of) <= TELLING
        for n, one in enumerate(rows_of)
        for other in rows_of[n + 1 :]
    }
    return np.array(sorted(found), dtype=np.int64).reshape(-1, 2)


def compared(pairs: np.ndarray, likeness: Callable[[int, int], float], at_least: float, count: int) -> csr_matrix:
    """The likeness of candidate pairs among `count` rows, both ways round, those below `at_least` dropped."""
    values = np.array([likeness(one, other) for one, other in pairs.tolist()], dtype=np.float64)
    kept = values >= at_least
    one, other, value = pairs[kept, 0], pairs[kept, 1], values[kept]
    return csr_matrix(
        (np.concatenate([value, value]), (np.concatenate([one, other]), np.concatenate([other, one]))),
        shape=(count, count),
    )


def groups(pairs: csr_matrix, at_least: float) -> list[list[int]]:
    """Average-linkage clusters of the rows whose mean similarity is `at_least`; pairs not stored count as 0.

    The most similar two merge first, of equals those with the smallest rows. A merge depends on the two clusters
    alone, so rows that resemble none of these never change how these group, and the work grows with the stored pairs.
    """
    found = pairs.tocoo()
    sums: dict[int, dict[int, float]] = {}
    for one, other, value in zip(found.row.tolist(), found.col.tolist(), found.data.tolist(), strict=True):
        sums.setdefault(one, {})[other] = value
    members = {row: [row] for row in range(pairs.shape[0])}
    waiting = [
        (-value, one, other)
        for one, row in sums.items()
        for other, value in row.items()
        if one < other and value >= at_least
    ]
    heapq.heapify(waiting)
    while waiting:
        value, one, other = heapq.heappop(waiting)
        if one not in members or other not in members or -value != _mean(one, other, sums, members):
            continue  # one of them has merged since
        members[one] = sorted(members[one] + members.pop(other))
        for third, total in sums.pop(other).items():
            del sums[third][other]
            if third != one:
                sums[one][third] = sums[third][one] = sums[one].get(third, 0.0) + total
        for third in sums[one]:
            mean = _mean(one, third, sums, members)
            if mean >= at_least:
                heapq.heappush(waiting, (-mean, min(one, third), max(one, third)))
    return sorted(members.values())


def _mean(one: int, other: int, sums: Mapping[int, Mapping[int, float]], members: Mapping[int, list[int]]) -> float:
    return round(sums[one].get(other, 0.0) / (len(members[one]) * len(members[other])), DIGITS)
