"""Circular reporting: carriers and outlets that rest on each other."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.lineage.carriers import Carriers
from provenance.lineage.graph import Edge, Node, Role
from provenance.lineage.names import is_outlet, outlet_key
from provenance.lineage.walk import circles
from provenance.model import Statement


def rings(statements: Sequence[Statement], carriers: Carriers) -> tuple[tuple[str, ...], ...]:
    """The circles in which carriers cite each other, also through outlets that the corpus lacks, each starting with the
    smallest. An outlet is known by its carrier where it has one here, else by its name.

    A citation of what was published later than the citing document is none, so it closes no circle.
    """
    here = {said.carrier for said in statements}
    edges, names = set(), {}
    for said in statements:
        carrier = carriers.by_id[said.carrier]
        at = Node(Role.CARRIER, (carrier.id,))
        names[at] = carrier.id
        for hop in said.chain:
            if not is_outlet(hop):
                break
            key = outlet_key(hop.source.name)
            other = carriers.of_outlet(key, carrier)
            if key in carrier.voices:
                onward = Node(Role.CARRIER, (carrier.id,))
            elif other and other.id in here:
                onward = Node(Role.CARRIER, (other.id,))
            else:
                onward = Node(Role.RELAY, (key,))
                names.setdefault(onward, hop.source.name)
            names.setdefault(onward, onward.key[0])
            if at != onward:
                edges.add(Edge(at, onward, 1.0, 1.0))
            at = onward
    found = []
    for circle in circles(edges):
        ring = [names[node] for node in circle]
        first = ring.index(min(ring))
        found.append((*ring[first:], *ring[:first]))
    return tuple(sorted(found))
