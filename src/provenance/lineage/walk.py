"""Walk the graph: the strongest path to each origin, who reaches which, and the circles."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from attrs import frozen
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from provenance.lineage.graph import Edge, Node, Role


@frozen
class Path:
    """The strongest path from a node to an origin: quality and confidence, both in 0..1."""

    quality: float
    confidence: float


def paths_to(origin: Node, downward: Mapping[Node, Sequence[Edge]]) -> dict[Node, Path]:
    """The strongest path to `origin` from every node that reaches it, itself included.

    Strongest is the greatest quality * confidence (Dijkstra on products of numbers in 0..1, so no circle strengthens);
    ties go to the greater quality, and the result does not depend on the order of the edges.
    """
    found: dict[Node, Path] = {}
    heap = [(-1.0, -1.0, origin, 1.0)]
    while heap:
        _, quality, node, confidence = heapq.heappop(heap)
        if node in found:
            continue
        found[node] = Path(-quality, confidence)
        for edge in downward.get(node, ()):
            if edge.tail not in found:
                kept, sure = -quality * edge.quality, confidence * edge.confidence
                heapq.heappush(heap, (-kept * sure, -kept, edge.tail, sure))
    return found


def reaching(ends: Iterable[Node], edges: Iterable[Edge]) -> set[Node]:
    """The nodes from which edges lead to any of `ends`, these included."""
    downward: dict[Node, list[Node]] = {}
    for edge in edges:
        downward.setdefault(edge.head, []).append(edge.tail)
    found, open_ = set(ends), list(ends)
    while open_:
        for tail in downward.get(open_.pop(), ()):
            if tail not in found:
                found.add(tail)
                open_.append(tail)
    return found


def circles(edges: Iterable[Edge]) -> tuple[tuple[Node, ...], ...]:
    """The circles among carriers and relays: for each knot of nodes that reach each other, a shortest one through its
    smallest node, starting there. Sorted.
    """
    upward: dict[Node, list[Node]] = {}
    for edge in sorted(edges):
        if edge.head.role is not Role.ORIGIN:
            upward.setdefault(edge.tail, []).append(edge.head)
            upward.setdefault(edge.head, [])
    return tuple(sorted(_around(min(knot), knot, upward) for knot in _knots(upward)))


def _knots(upward: Mapping[Node, Sequence[Node]]) -> list[set[Node]]:
    """The strongly connected sets of two nodes or more."""
    if not upward:
        return []
    nodes = sorted(upward)
    index = {node: n for n, node in enumerate(nodes)}
    tails = [index[tail] for tail in nodes for _ in upward[tail]]
    heads = [index[head] for tail in nodes for head in upward[tail]]
    matrix = csr_matrix((np.ones(len(tails), dtype=bool), (tails, heads)), shape=(len(nodes), len(nodes)))
    _, labels = connected_components(matrix, directed=True, connection="strong")
    knots: dict[int, set[Node]] = {}
    for node, label in zip(nodes, labels.tolist(), strict=True):
        knots.setdefault(label, set()).add(node)
    return [knot for knot in knots.values() if len(knot) > 1]


def _around(start: Node, knot: set[Node], upward: Mapping[Node, Sequence[Node]]) -> tuple[Node, ...]:
    """A shortest circle from `start` back to itself inside `knot`, by breadth."""
    came: dict[Node, Node] = {}
    layer = [start]
    while layer:
        following = []
        for node in layer:
            for head in sorted(set(upward[node]) & knot):
                if head == start:
                    circle = [node]
                    while circle[-1] != start:
                        circle.append(came[circle[-1]])
                    return tuple(reversed(circle))
                if head not in came:
                    came[head] = node
                    following.append(head)
        layer = following
    raise AssertionError("nodes of a strongly connected set lie on a circle")
