"""Circular reporting: carriers and outlets that rest on each other."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.lineage.carriers import Carriers, likeliest
from provenance.lineage.graph import Edge, Node, Role
from provenance.lineage.names import is_outlet, outlet_key
from provenance.lineage.walk import circles
from provenance.model import Statement


def rings(statements: Sequence[Statement], carriers: Carriers) -> tuple[tuple[str, ...], ...]:
    """The circles in which carriers cite each other, also through outlets that the corpus lacks, each starting with the
    smallest. An outlet is known by its carrier where it has one here, else by its name.

    A citation of what was published later than the citing document is none, so it closes no circle.
    """
    edges: set[Edge] = set()
    names: dict[Node, str] = {}
    for said in statements:
        carrier = carriers.by_id[said.carrier]
        at = [Node(Role.CARRIER, (carrier.id,))]
        names[at[0]] = carrier.id
        for hop in said.chain:
            if not is_outlet(hop):
                break
            key = outlet_key(hop.source.name)
            ids = [other.id for other in likeliest(carriers.of_outlet(key, carrier))]
            if key in carrier.voices:
                onward = [Node(Role.CARRIER, (carrier.id,))]
            else:
                onward = [Node(Role.CARRIER, (id,)) for id in ids] or [Node(Role.RELAY, (key,))]
            for node in onward:
                names.setdefault(node, hop.source.name if node.role is Role.RELAY else node.key[0])
            edges |= {Edge(tail, head, 1.0, 1.0) for tail in at for head in onward if tail != head}
            at = onward
    found = []
    for circle in circles(edges):
        ring = [names[node] for node in circle]
        first = ring.index(min(ring))
        found.append((*ring[first:], *ring[:first]))
    return tuple(sorted(found))
