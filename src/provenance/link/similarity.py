"""How alike bags of concepts are, for the pairs that could be, at a cost near linear in their number."""

from __future__ import annotations

import heapq
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

DIGITS = 6  # similarities are rounded to this many before anything is decided on them
TELLING = 200  # a key that more rows of a topic share tells nothing
BLOCK, BATCH = 1000, 1_000_000  # rows, and pairs, that are handled at a time

Key = str | tuple[str, str]


def rows(bags: Sequence[Mapping[str, float]]) -> csr_matrix:
    """One row of unit length a bag (an empty bag gives an empty row)."""
    vocabulary = {concept: n for n, concept in enumerate(sorted({concept for bag in bags for concept in bag}))}
    data, indices, starts = array("d"), array("i"), array("q", [0])
    for bag in bags:
        held = sorted(bag.items())
        length = sum(value * value for _, value in held) ** 0.5
        indices.extend(vocabulary[concept] for concept, _ in held)
        data.extend(value / length for _, value in held)
        starts.append(len(data))
    return csr_matrix((data, indices, starts), shape=(len(bags), len(vocabulary)), dtype=np.float64)


def alike(bags: Sequence[Mapping[str, float]], at_least: float) -> csr_matrix:
    """The cosines of all pairs of bags, those below `at_least` dropped; the diagonal is left out.

    Bags are compared a block at a time, so that memory grows with the pairs that are kept.
    """
    matrix = rows(bags)
    count = matrix.shape[0]
    found = []
    for start in range(0, count, BLOCK):
        product = (matrix[start : start + BLOCK] @ matrix[start:].T).tocoo()
        row, column, values = product.row + start, product.col + start, np.round(product.data, DIGITS)
        kept = (values >= at_least) & (row < column)
        found.append((row[kept], column[kept], values[kept]))
    one, other, value = (np.concatenate(each) for each in zip(*found, strict=True)) if found else (np.zeros(0),) * 3
    return both_ways(one, other, value, count)


def both_ways(one: np.ndarray, other: np.ndarray, value: np.ndarray, count: int) -> csr_matrix:
    """A symmetric matrix of `count` rows from the pairs of its upper half."""
    upper = csr_matrix((value, (one, other)), shape=(count, count))
    return (upper + upper.T).tocsr()


def candidates(keys: Iterable[Iterable[Key]], topics: np.ndarray) -> Iterator[np.ndarray]:
    """The pairs of rows of one topic that share a key which no crowd of it shares, in batches.

    `topics` numbers the topic of each row, from 0. Each batch has the shape (pairs, 2), the smaller row first; a pair
    that shares several keys comes again.
    """
    number: dict[str, int] = {}
    held, holder = array("q"), array("q")
    for row, of in enumerate(keys):
        held.extend(_code(key, number) for key in of)
        holder.extend([row] * (len(held) - len(holder)))
    codes, rows_of = (np.array(each, dtype=np.int64) for each in (held, holder))
    del number, held, holder
    topic = topics[rows_of]
    order = np.lexsort((rows_of, codes, topic))
    codes, rows_of, topic = codes[order], rows_of[order], topic[order]
    edge = (np.diff(codes) != 0) | (np.diff(topic) != 0)
    first = np.concatenate([np.zeros(min(1, len(codes)), np.int64), np.flatnonzero(edge) + 1])
    crowd = np.diff(np.append(first, len(codes)))
    for size in range(2, TELLING + 1):
        of_size = first[crowd == size]
        one, other = np.triu_indices(size, 1)
        step = max(1, BATCH // len(one))
        for start in range(0, len(of_size), step):
            here = of_size[start : start + step, None]
            yield np.stack([rows_of[here + one].ravel(), rows_of[here + other].ravel()], axis=1)


def _code(key: Key, number: dict[str, int]) -> int:
    one, other = ("", key) if isinstance(key, str) else key
    return number.setdefault(one, len(number)) << 32 | number.setdefault(other, len(number))


def compared(pairs: np.ndarray, likeness: Callable[[int, int], float], at_least: float, count: int) -> csr_matrix:
    """The likeness of candidate pairs among `count` rows, both ways round, those below `at_least` dropped."""
    values = np.array([likeness(one, other) for one, other in pairs.tolist()], dtype=np.float64)
    kept = values >= at_least
    return both_ways(pairs[kept, 0], pairs[kept, 1], values[kept], count)


def groups(pairs: csr_matrix, at_least: float) -> list[list[int]]:
    """Average-linkage clusters of the rows whose mean similarity is `at_least`; pairs not stored count as 0.

    The most similar two merge first, of equals those with the smallest rows. A merge depends on the two clusters
    alone, so rows that resemble none of these never change how these group: each component of the rows that are so
    similar one by one is grouped on its own, and the work grows with the stored pairs.
    """
    found = pairs.tocoo()
    strong = found.data >= at_least
    graph = csr_matrix((found.data[strong], (found.row[strong], found.col[strong])), shape=pairs.shape)
    _, component = connected_components(graph, directed=False)
    rows_in = np.bincount(component)
    members = np.split(np.argsort(component, kind="stable"), np.cumsum(rows_in)[:-1])
    within = np.flatnonzero(component[found.row] == component[found.col])
    within = within[np.argsort(component[found.row[within]], kind="stable")]
    ends = np.searchsorted(component[found.row[within]], np.arange(1, len(rows_in)))
    grouped: list[list[int]] = []
    for of, stored in zip(members, np.split(within, ends), strict=True):
        if len(of) == 1:
            grouped.append(of.tolist())
        else:
            columns = (each[stored].tolist() for each in (found.row, found.col, found.data))
            triples = zip(*columns, strict=True)
            grouped += _merged(of.tolist(), triples, at_least)
    return sorted(grouped)


def _merged(of: Iterable[int], pairs: Iterable[tuple[int, int, float]], at_least: float) -> Iterable[list[int]]:
    sums: dict[int, dict[int, float]] = {}
    for one, other, value in pairs:
        sums.setdefault(one, {})[other] = value
    members = {row: [row] for row in of}
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
    return members.values()


def _mean(one: int, other: int, sums: Mapping[int, Mapping[int, float]], members: Mapping[int, list[int]]) -> float:
    return round(sums[one].get(other, 0.0) / (len(members[one]) * len(members[other])), DIGITS)
