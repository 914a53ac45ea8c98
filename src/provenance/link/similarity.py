"""How alike bags of concepts are, for the pairs that could be, at a cost near linear in their number."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

DIGITS = 6  # similarities are rounded to this many before anything is decided on them
TELLING = 200  # a key that more rows share tells nothing
CROWD = 2_000  # groups beyond this are too large for average linkage, which is quadratic


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

    A merge depends on the two clusters alone, so rows that resemble none of these never change how these group.
    """
    count, label = connected_components(pairs, directed=False)
    members: list[list[int]] = [[] for _ in range(count)]
    for row, component in enumerate(label):
        members[component].append(row)
    found: list[list[int]] = []
    for component in members:
        if len(component) == 1:
            found.append(component)
            continue
        if len(component) > CROWD:
            found.extend(_split(pairs, component, at_least))
            continue
        found.extend(_average(pairs, component, at_least))
    return sorted(found)


def _average(pairs: csr_matrix, component: list[int], at_least: float) -> list[list[int]]:
    distance = 1.0 - pairs[component][:, component].toarray()
    condensed = distance[np.triu_indices(len(component), 1)]
    label = fcluster(np.round(linkage(condensed, "average"), DIGITS), 1.0 - at_least + 10.0**-DIGITS / 2, "distance")
    clusters: dict[int, list[int]] = {}
    for row, cluster in zip(component, label, strict=True):
        clusters.setdefault(int(cluster), []).append(row)
    return list(clusters.values())


def _split(pairs: csr_matrix, component: list[int], at_least: float) -> list[list[int]]:
    """A crowd falls apart along its stronger pairs; what is still a crowd at twins is one group."""
    inside = pairs[component][:, component]
    stricter = (at_least + 1.0) / 2
    strong = inside.multiply(inside >= stricter).tocsr()
    strong.eliminate_zeros()
    if stricter > 0.95:
        return [component]
    return [[component[n] for n in group] for group in groups(strong, stricter)]
