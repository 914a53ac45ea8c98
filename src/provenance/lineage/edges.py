"""From the statements of one side of a claim to the graph that they draw."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from provenance.lineage.carriers import Carrier, Carriers, likeliest, sameness
from provenance.lineage.chains import Chain, chains
from provenance.lineage.graph import Edge, Ending, Graph, Node, Role, strongest
from provenance.lineage.keys import Keys, keys
from provenance.lineage.likeness import likeness
from provenance.lineage.names import is_outlet
from provenance.lineage.strength import printed, relayed
from provenance.lineage.texts import Texts, texts
from provenance.lineage.walk import reaching
from provenance.model import Access, Identity, Settings, Statement


def draw(statements: Sequence[Statement], carriers: Carriers, settings: Settings) -> Graph:
    """The graph of `statements`, which all lie on one side of one claim.

    A copy rests on its model. A chain that names somebody leads to who stands last in it; one that ends at an outlet to
    that outlet's own report where that is here, and to what other chains show behind it. The document's own voice and
    "reports" lean on whatever else their document shows, and found a vague origin only where that is nothing.
    """
    drawing = _Drawing(chains(statements, carriers), carriers, settings)
    drawing.copies()
    for chain in drawing.strong:
        drawing.strong_chain(chain)
    drawing.weak_chains()
    return Graph(
        strongest(drawing.edges),
        {node: tuple(found) for node, found in drawing.endings.items()},
        drawing.heads,
        likeness(
            drawing.endings,
            settings.owners,
            drawing.texts.of,
            {id: each.text for id, each in carriers.by_id.items()},
        ),
        drawing.texts.of,
    )


class _Drawing:
    """A graph while it is drawn."""

    def __init__(self, drawn: Sequence[Chain], carriers: Carriers, settings: Settings) -> None:
        self.carriers, self.settings = carriers, settings
        self.here = {chain.carrier.id for chain in drawn}
        self.strong = [chain for chain in drawn if not chain.names_nobody]
        self.pairs = {(copy.downstream, copy.upstream) for copy in carriers.copies}
        self.copied = {copy.downstream for copy in carriers.copies if copy.upstream in self.here}
        self.weak = [chain for chain in drawn if chain.names_nobody]
        self.texts: Texts = texts(carriers)
        self.keys: Keys = keys(self.strong, carriers, self.texts)
        passing = [(self.keys.relay(chain, n), chain.hops[n + 1]) for chain in self.strong for n in _before_last(chain)]
        self.relays = {key for key, _ in passing}
        self.told = {key for key, following in passing if following.source.identity is not Identity.VAGUE}
        self.edges: list[Edge] = []
        self.endings: dict[Node, list[Ending]] = defaultdict(list)
        self.heads: dict[str, tuple[Node, ...]] = {}

    def copies(self) -> None:
        for copy in self.carriers.copies:
            if copy.downstream in self.here and copy.upstream in self.here:
                down, up = (self.carriers.by_id[id] for id in (copy.downstream, copy.upstream))
                self._edge(_at(down), _at(up), self._printed(down), sameness(copy))

    def strong_chain(self, chain: Chain) -> None:
        self._lead(chain, self._heads(chain))
        for n in _before_last(chain):
            relay = Node(Role.RELAY, self.keys.relay(chain, n))
            for head in self.heads[chain.said.id]:
                self._edge(relay, head, relayed(chain.hops[n:-1], self.settings), chain.said.confidence)

    def weak_chains(self) -> None:
        """What names nobody leans on its document; where that rests on nothing, it is all there is, and vague.

        First in documents that cite and copy nothing, then in those whose citations lead round in a circle.
        """
        for citing in (False, True):
            tails = {edge.tail for edge in self.edges}
            grounded = reaching(self.endings, self.edges)
            for chain in self.weak:
                at = _at(chain.carrier)
                if at in grounded or chain.carrier.id in self.copied or (at in tails and not citing):
                    self.heads[chain.said.id] = (at,)
                else:
                    self._lead(chain, self._behind(chain) or (self._ends(Node.of_nobody(chain.carrier.id), chain),))

    def _heads(self, chain: Chain) -> tuple[Node, ...]:
        last = chain.hops[-1]
        if is_outlet(last):
            return self._behind_outlet(chain) or (self._ends(self._origin(chain), chain),)
        relay = self.keys.relay(chain, len(chain.hops) - 1)
        if (
            last.source.identity is not Identity.UNNAMED
            and (last.access is not Access.FIRST_HAND or not chain.by_hand)
            and relay in self.told
        ):
            return (Node(Role.RELAY, relay),)
        return (self._ends(self._origin(chain), chain),)

    def _origin(self, chain: Chain) -> Node:
        return Node(Role.ORIGIN, self.keys.origin(chain))

    def _behind_outlet(self, chain: Chain) -> tuple[Node, ...]:
        """Where a chain that ends at an outlet goes on: nowhere if nothing here shows it."""
        relay = self.keys.relay(chain, len(chain.hops) - 1)
        others = likeliest(
            each for each in self._here(relay[-1], chain) if (each.id, chain.carrier.id) not in self.pairs
        )
        if relay[-1] in chain.carrier.voices or (not others and any(self._here(relay[-1], chain))):
            return (_at(chain.carrier),)  # "the Post, citing us", or citing our own text: a ring, which grounds nothing
        behind = [_at(report) for report in others]
        return (*behind, Node(Role.RELAY, relay)) if relay in self.relays else tuple(behind)

    def _here(self, outlet: str, chain: Chain) -> Iterator[Carrier]:
        return (report for report in self.carriers.of_outlet(outlet, chain.carrier) if report.id in self.here)

    def _behind(self, chain: Chain) -> tuple[Node, ...]:
        """What a vague end leans on: what is shown behind the outlet before it, if there is one."""
        if len(chain.hops) < 2 or not is_outlet(chain.hops[-2]):
            return ()
        return self._behind_outlet(chain.up_to(len(chain.hops) - 2))

    def _lead(self, chain: Chain, heads: tuple[Node, ...]) -> None:
        self.heads[chain.said.id] = heads
        quality = self._printed(chain.carrier) * relayed(chain.hops[:-1], self.settings)
        for head in heads:
            self._edge(_at(chain.carrier), head, quality, chain.said.confidence)

    def _ends(self, node: Node, chain: Chain) -> Node:
        self.endings[node].append(Ending(chain.said, chain.hops[-1] if chain.hops else None, chain.quoted))
        return node

    def _edge(self, tail: Node, head: Node, quality: float, confidence: float) -> None:
        if tail != head:
            self.edges.append(Edge(tail, head, quality, confidence))

    def _printed(self, carrier: Carrier) -> float:
        return 1.0 if carrier.by_hand and carrier.outlet is None else printed(carrier.outlet, self.settings)


def _before_last(chain: Chain) -> range:
    return range(len(chain.hops) - 1)


def _at(carrier: Carrier) -> Node:
    return Node(Role.CARRIER, (carrier.id,))
