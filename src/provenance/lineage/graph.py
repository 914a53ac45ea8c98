"""The graph that chains walk: carriers, relays and origins, with an edge from whoever rests to whom it rests on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from enum import StrEnum

from attrs import field, frozen

from provenance.model import Hop, Statement

_NOBODY = "vague"


class Role(StrEnum):
    """What a node is."""

    CARRIER = "carrier"  # a document of the claim; in audits built by hand an outlet
    RELAY = "relay"  # an outlet or person known only from being cited
    ORIGIN = "origin"  # where a chain ends


@frozen(order=True)
class Node:
    """A carrier, relay or origin of one claim; `key` tells it from others of its role."""

    role: Role
    key: tuple[str, ...]

    @property
    def nobody(self) -> bool:
        """Whether it is a document's own voice, or its "reports": an origin in which nobody is shown."""
        return self.key[0] == _NOBODY

    @classmethod
    def of_nobody(cls, carrier: str) -> Node:
        """The origin of a document, given its id, that shows nobody."""
        return cls(Role.ORIGIN, (_NOBODY, carrier))


@frozen(order=True)
class Edge:
    """`tail` rests on `head`. `quality` and `confidence`, both in 0..1, are what this step keeps and how sure it is."""

    tail: Node
    head: Node
    quality: float
    confidence: float


@frozen(order=True)
class Link:
    """Two origins are the same people with `probability` in 0..1."""

    one: Node
    other: Node
    probability: float


@frozen
class Ending:
    """One statement's chain ending at an origin: `hop` is who the origin is, None for a document's own voice. `quoted`
    says whether the document gives the statement word for word.
    """

    statement: Statement
    hop: Hop | None
    quoted: bool = False


@frozen
class Graph:
    """What one claim rests on, on one side: edges sorted, and the endings that found each origin.

    `heads` says for each statement, by id, where its own chain leads: what it rests on itself. `links`, sorted, say
    which origins may be the same people; they may name origins that no chain here reaches. `texts` names for each
    carrier, by id, the text that it prints.
    """

    edges: tuple[Edge, ...]
    endings: Mapping[Node, tuple[Ending, ...]] = field(factory=dict)
    heads: Mapping[str, tuple[Node, ...]] = field(factory=dict)
    links: tuple[Link, ...] = ()
    texts: Mapping[str, str] = field(factory=dict)

    def downward(self) -> dict[Node, list[Edge]]:
        """The edges into each node, sorted."""
        found: dict[Node, list[Edge]] = defaultdict(list)
        for edge in self.edges:
            found[edge.head].append(edge)
        return found


def strongest(edges: Iterable[Edge]) -> tuple[Edge, ...]:
    """One edge for each pair of nodes, the strongest, sorted."""
    best: dict[tuple[Node, Node], Edge] = {}
    for edge in sorted(edges):
        key = (edge.tail, edge.head)
        if key not in best or edge.quality * edge.confidence > best[key].quality * best[key].confidence:
            best[key] = edge
    return tuple(sorted(best.values()))
