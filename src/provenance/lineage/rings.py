"""Circular reporting: carriers and outlets that rest on each other."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from provenance.lineage.carriers import Carrier, Carriers, likeliest
from provenance.lineage.graph import Edge, Node, Role
from provenance.lineage.names import is_outlet, outlet_key
from provenance.lineage.walk import circles
from provenance.model import Polarity, Relation, Statement

Ring = tuple[str, ...]


def rings(statements: Sequence[Statement], carriers: Carriers) -> tuple[Ring, ...]:
    """The circles in which carriers cite each other, also through outlets that the corpus lacks, each starting with the
    smallest. An outlet is known by its carrier where it has one here, else by its name.

    A citation of what was published later than the citing document closes no circle of documents: what it means is an
    earlier report, or it was added later. It may close one of outlets, whose reports are then one.
    """
    finding = {said.carrier for said in statements if said.chain and not is_outlet(said.chain[0])}
    found = _of_carriers(statements, carriers, finding)
    joined = [_outlets(ring, carriers) for ring in found]
    further = (ring for ring in _of_outlets(statements, carriers, finding) if _outlets(ring, carriers) not in joined)
    return tuple(sorted({*found, *further}))


def _of_carriers(statements: Iterable[Statement], carriers: Carriers, finding: Collection[str]) -> list[Ring]:
    """The circles of carriers. One that cites a report that cites its own paper is cited itself, where the paper has no
    other report here and it found nobody itself.
    """
    edges: set[Edge] = set()
    names: dict[Node, str] = {}
    for said in statements:
        carrier = carriers.by_id[said.carrier]
        at = [Node(Role.CARRIER, (carrier.id,))]
        names[at[0]] = carrier.id
        for key, name in _through(said, carrier):
            ids = [other.id for other in likeliest(carriers.of_outlet(key, carrier))]
            if key in carrier.voices and not ids:
                if carrier.id in finding:
                    break
                ids = [carrier.id]
            onward = [Node(Role.CARRIER, (id,)) for id in ids] or [Node(Role.RELAY, (key,))]
            for node in onward:
                names.setdefault(node, name if node.role is Role.RELAY else node.key[0])
            edges |= {Edge(tail, head, 1.0, 1.0) for tail in at for head in onward if tail != head}
            at = onward
    return [_from_smallest([names[node] for node in circle]) for circle in circles(edges)]


def _of_outlets(statements: Iterable[Statement], carriers: Carriers, finding: Collection[str]) -> Iterator[Ring]:
    """The circles in which outlets have the claim from each other, whenever, each given by a document of every outlet
    that says so.

    Only documents that themselves found nobody count, and that do not say that it comes back to them: a paper that
    reports, and later tells who took that up, is in no circle.
    """
    edges: dict[Edge, str] = {}
    for said in sorted(statements, key=lambda each: (each.carrier, each.id)):
        carrier = carriers.by_id[said.carrier]
        founds = said.polarity is Polarity.SUPPORTS and said.relation is not Relation.BEARS
        keys = [key for key, _ in _through(said, carrier)]
        if founds and keys and carrier.voices and said.carrier not in finding and not _own(keys, carrier):
            edges.setdefault(Edge(_outlet(carrier.voices[0]), _outlet(keys[0]), 1.0, 1.0), carrier.id)
    for circle in circles(edges):
        steps = zip(circle, (*circle[1:], circle[0]), strict=True)
        yield _from_smallest([edges[Edge(tail, head, 1.0, 1.0)] for tail, head in steps])


def _own(keys: Collection[str], carrier: Carrier) -> bool:
    return not set(keys).isdisjoint(carrier.voices)


def _outlet(key: str) -> Node:
    return Node(Role.RELAY, (key,))


def _outlets(ring: Ring, carriers: Carriers) -> set[str]:
    """The outlets of a circle: of a document the one in whose voice it speaks."""
    here = carriers.by_id
    return {here[id].voices[0] if id in here and here[id].voices else outlet_key(id) for id in ring}


def _through(said: Statement, carrier: Carrier) -> Iterator[tuple[str, str]]:
    """The outlets, as key and name, that a chain goes through before anybody else; never the carrier's own first."""
    onward = False
    for hop in said.chain:
        if not is_outlet(hop):
            return
        key = outlet_key(hop.source.name)
        onward = onward or key not in carrier.voices
        if onward:
            yield key, hop.source.name


def _from_smallest(ring: Sequence[str]) -> Ring:
    first = ring.index(min(ring))
    return (*ring[first:], *ring[:first])
