"""From the statements of one side of a claim to the graph that they draw."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from provenance.lineage.carriers import Carrier, Carriers, sameness
from provenance.lineage.graph import Edge, Ending, Graph, Link, Node, Role, strongest
from provenance.lineage.names import OUTLETS, is_outlet, outlet_key, place
from provenance.lineage.strength import printed, relayed
from provenance.model import Access, Hop, Identity, Kind, Settings, Statement

# Bodies that answer for what they pass on: their unnamed sources are their own matter.
_BODIES = frozenset({Kind.INSTITUTION, Kind.COMPANY, Kind.ARMED_GROUP, Kind.INTELLIGENCE_SERVICE})

_Key = tuple[str, ...]


@frozen
class _Chain:
    """A statement's chain as it counts here: no hop of the carrier's own outlet, nothing behind a body that answers."""

    said: Statement
    carrier: Carrier
    hops: tuple[Hop, ...]

    @property
    def last(self) -> Hop | None:
        return self.hops[-1] if self.hops else None

    @property
    def weak(self) -> bool:
        """Whether it names nobody: the document's own voice, or a vague hop in the end."""
        return self.last is None or self.last.identity is Identity.VAGUE


def draw(statements: Sequence[Statement], carriers: Carriers, settings: Settings) -> Graph:
    """The graph of `statements`, which all lie on one side of one claim."""
    return _Drawing(statements, carriers, settings).graph()


class _Drawing:
    """The state of one drawing: who is cited for what, looked up while edges are drawn."""

    def __init__(self, statements: Sequence[Statement], carriers: Carriers, settings: Settings) -> None:
        self.carriers, self.settings = carriers, settings
        ordered = sorted(statements, key=lambda said: (said.carrier, said.span.start if said.span else 0, said.id))
        chains = [_effective(said, carriers.by_id[said.carrier]) for said in ordered]
        self.journalists = _journalists(chains)
        self.here = {chain.carrier.id for chain in chains}
        self.strong = [chain for chain in chains if not chain.weak]
        self.weak = [chain for chain in chains if chain.weak]
        self.relays = {self._relay(chain, n) for chain in self.strong for n in range(len(chain.hops) - 1)}
        self.disclosures: dict[str, tuple[_Key, ...]] = {}  # empty while it is being made
        self.disclosures = self._disclosures()
        self.edges: list[Edge] = []
        self.endings: dict[Node, list[Ending]] = defaultdict(list)
        self.heads: dict[str, tuple[Node, ...]] = {}

    def graph(self) -> Graph:
        for copy in self.carriers.copies:
            if copy.downstream in self.here and copy.upstream in self.here:
                tail = self.carriers.by_id[copy.downstream]
                self._edge(_at(tail), Node(Role.CARRIER, (copy.upstream,)), self._printed(tail), sameness(copy))
        for chain in self.strong:
            heads = self._heads(chain)
            self.heads[chain.said.id] = heads
            quality = self._printed(chain.carrier) * relayed(chain.hops[:-1], self.settings)
            for head in heads:
                self._edge(_at(chain.carrier), head, quality, chain.said.confidence)
            for n in range(len(chain.hops) - 1):
                onward = relayed(chain.hops[n:-1], self.settings)
                for head in heads:
                    self._edge(Node(Role.RELAY, self._relay(chain, n)), head, onward, chain.said.confidence)
        stands = {edge.tail for edge in self.edges}
        for chain in self.weak:
            self._ground_weak(chain, stands)
        return Graph(
            strongest(self.edges),
            {node: tuple(found) for node, found in self.endings.items()},
            self.heads,
            tuple(sorted(set(self._links()))),
        )

    def _edge(self, tail: Node, head: Node, quality: float, confidence: float) -> None:
        if tail != head:
            self.edges.append(Edge(tail, head, quality, confidence))

    def _printed(self, carrier: Carrier) -> float:
        return 1.0 if carrier.by_hand and carrier.outlet is None else printed(carrier.outlet, self.settings)

    # Where a chain that names somebody leads.

    def _heads(self, chain: _Chain) -> tuple[Node, ...]:
        last = chain.hops[-1]
        if is_outlet(last):
            return self._outlet_heads(chain, len(chain.hops) - 1)
        if last.identity is Identity.UNNAMED:
            if chain.said.document is None:  # who builds by hand says who is who
                return (self._ends(("source", last.source.id), chain, last),)
            return (self._ends(self._told(chain, len(chain.hops) - 1), chain, last),)
        relay = self._relay(chain, len(chain.hops) - 1)
        if relay in self.relays and last.access is not Access.FIRST_HAND and self._rests_on_unnamed(relay):
            return (Node(Role.RELAY, relay),)
        key = ("party", last.source.party) if last.source.party else ("source", last.source.id)
        return (self._ends(key, chain, last),)

    def _outlet_heads(self, chain: _Chain, n: int) -> tuple[Node, ...]:
        """An outlet in the corpus speaks for itself; another rests on what chains show behind it, or its own people."""
        hop, relay = chain.hops[n], self._relay(chain, n)
        heads = []
        if relay[-1] in chain.carrier.voices:
            return (_at(chain.carrier),)
        other = self.carriers.of_outlet(relay[-1], chain.carrier)
        if other and other.id in self.here:
            heads.append(_at(other))
        if relay in self.relays:
            heads.append(Node(Role.RELAY, relay))
        return tuple(heads) or (self._ends(("told", *relay, place(hop)), chain, hop),)

    def _rests_on_unnamed(self, relay: _Key) -> bool:
        return any(
            self._relay(chain, n) == relay and chain.hops[n + 1].identity is Identity.UNNAMED
            for chain in self.strong
            for n in range(len(chain.hops) - 1)
        )

    def _ground_weak(self, chain: _Chain, stands: set[Node]) -> None:
        """Own voice and "reports" lean on whatever else their document shows, and found only a vague origin alone."""
        at = _at(chain.carrier)
        if at in stands:
            self.heads[chain.said.id] = (at,)
            return
        heads: tuple[Node, ...] = ()
        if len(chain.hops) > 1 and is_outlet(chain.hops[-2]):
            shorter = _Chain(chain.said, chain.carrier, chain.hops[:-1])
            if chain.hops[-1].kind is not Kind.UNKNOWN:  # "its sources", not "it is believed"
                heads = self._outlet_heads(shorter, len(shorter.hops) - 1)
            elif self._relay(shorter, len(shorter.hops) - 1) in self.relays:
                heads = (Node(Role.RELAY, self._relay(shorter, len(shorter.hops) - 1)),)
        heads = heads or (self._ends(("vague", chain.carrier.id), chain, chain.last),)
        self.heads[chain.said.id] = heads
        quality = self._printed(chain.carrier) * relayed(chain.hops[:-1], self.settings)
        for head in heads:
            self._edge(at, head, quality, chain.said.confidence)

    def _ends(self, key: _Key, chain: _Chain, hop: Hop | None) -> Node:
        node = Node(Role.ORIGIN, key)
        self.endings[node].append(Ending(chain.said, hop))
        return node

    # Under which key somebody on the way is known.

    def _relay(self, chain: _Chain, n: int) -> _Key:
        hop = chain.hops[n]
        if is_outlet(hop):
            journalist = hop.source.identity is Identity.NAMED and self.journalists.get(hop.source.id)
            return ("outlet", journalist or outlet_key(hop.source.name))
        if hop.identity in (Identity.UNNAMED, Identity.VAGUE) and chain.said.document is not None:
            return self._told(chain, n)
        return ("source", hop.source.id)

    def _told(self, chain: _Chain, n: int) -> _Key:
        """An unnamed source is known as one of whoever it spoke to."""
        hop = chain.hops[n]
        for before in range(n - 1, -1, -1):
            if chain.hops[before].identity is not Identity.VAGUE:
                return ("told", *self._relay(chain, before), place(hop))
        spoke_to = hop.source.outlet and outlet_key(hop.source.outlet)
        if spoke_to and spoke_to not in chain.carrier.voices:
            return ("told", "outlet", spoke_to, place(hop))
        return self._loose(chain, hop) or ("told", *_voice(chain.carrier), place(hop))

    def _loose(self, chain: _Chain, hop: Hop) -> _Key | None:
        """A document that relays an outlet's disclosure, and elsewhere says "officials" of nobody's, means the same."""
        keys = self.disclosures.get(chain.carrier.id, ())
        return next((key for key in keys if key[-1] == place(hop)), None)

    def _disclosures(self) -> dict[str, tuple[_Key, ...]]:
        """For each document, in reading order: the disclosures to outlets that it relays."""
        found: dict[str, list[_Key]] = defaultdict(list)
        for chain in self.strong:
            if is_outlet(chain.hops[0]) and chain.said.document is not None:
                last = len(chain.hops) - 1
                if (
                    len(chain.hops) > 1
                    and chain.hops[-1].identity is Identity.UNNAMED
                    and not is_outlet(chain.hops[-1])
                ):
                    found[chain.carrier.id].append(self._told(chain, last))
                elif last == 0:
                    found[chain.carrier.id].append(("told", *self._relay(chain, 0), "insiders"))
        return {id: tuple(dict.fromkeys(keys)) for id, keys in found.items()}

    def _links(self) -> Iterable[Link]:
        """What copying says about unnamed sources: those of a copy are those of its model."""
        places = sorted({node.key[-1] for node in self.endings if node.key[0] == "told"})
        for copy in self.carriers.copies:
            down, up = (_voice(self.carriers.by_id[id]) for id in (copy.downstream, copy.upstream))
            if down != up:
                for where in places:
                    told = (Node(Role.ORIGIN, ("told", *down, where)), Node(Role.ORIGIN, ("told", *up, where)))
                    yield Link(*told, sameness(copy))


def _effective(said: Statement, carrier: Carrier) -> _Chain:
    hops = list(said.chain)
    while hops and is_outlet(hops[0]) and outlet_key(hops[0].source.name) in carrier.voices:
        del hops[0]
    while len(hops) > 1 and hops[-1].identity in (Identity.UNNAMED, Identity.VAGUE) and _answers(hops[-2]):
        del hops[-1]
    return _Chain(said, carrier, tuple(hops))


def _answers(hop: Hop) -> bool:
    return hop.kind in _BODIES and hop.identity is Identity.ORGANISATION


def _journalists(chains: Iterable[_Chain]) -> Mapping[str, str]:
    """The outlet of each journalist, by source id: as resolved, or the outlet that stands before them in a chain."""
    found: dict[str, str] = {}
    for chain in chains:
        for before, hop in zip((None, *chain.hops), chain.hops, strict=False):
            if hop.source.kind in OUTLETS and hop.source.identity is Identity.NAMED and hop.source.id not in found:
                if hop.source.affiliation:
                    found[hop.source.id] = outlet_key(hop.source.affiliation)
                elif before is not None and is_outlet(before):
                    found[hop.source.id] = outlet_key(before.source.name)
    return found


def _voice(carrier: Carrier) -> _Key:
    return ("outlet", carrier.voices[0]) if carrier.voices else ("document", carrier.id)


def _at(carrier: Carrier) -> Node:
    return Node(Role.CARRIER, (carrier.id,))
