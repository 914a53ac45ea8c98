"""From the walked graph of one side of a claim to its origins."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from attrs import frozen

from provenance.lineage.alike import speaks_unnamed
from provenance.lineage.components import components
from provenance.lineage.count import Candidate
from provenance.lineage.graph import Ending, Graph, Link, Node, Role
from provenance.lineage.interest import interest
from provenance.lineage.walk import Path, paths_to
from provenance.model import OUTLETS, Access, Hop, Identity, Kind, Origin, Polarity, Source, Statement

_NEAREST = {Access.FIRST_HAND: 0, Access.SECOND_HAND: 1, Access.UNKNOWN: 2}
_BEST_KNOWN = {Identity.NAMED: 0, Identity.ORGANISATION: 1, Identity.UNNAMED: 2, Identity.VAGUE: 3}
_BEHIND = {
    Identity.NAMED: Identity.UNNAMED,
    Identity.ORGANISATION: Identity.UNNAMED,
    Identity.UNNAMED: Identity.VAGUE,
    Identity.VAGUE: Identity.VAGUE,
}


@frozen
class Folded:
    """Origins of one side, and what their number is counted from."""

    origins: tuple[Origin, ...]
    candidates: tuple[Candidate, ...]
    links: tuple[Link, ...]


NOTHING = Folded((), (), ())  # what a side on which nobody speaks folds to


@frozen
class _Found:
    """One node where chains end, reached: by which nodes, and how well from the best carrier.

    `shown_by` are the statements that end there, or at somebody known to relay it; citing an outlet shows nobody.
    """

    node: Node
    endings: tuple[Ending, ...]
    shown_by: tuple[Statement, ...]
    reached_by: frozenset[Node]
    best: Path


def fold(graph: Graph, statements: Sequence[Statement], polarity: Polarity, wording: str) -> Folded:
    """The origins of one side: nodes that are as likely the same as not become one, and so do all vague ones left.

    The order is by the documents and the source's name: it does not depend on that of the statements.
    """
    downward = graph.downward()
    found = []
    for node in sorted(graph.endings):
        paths = paths_to(node, downward)
        carried = [path for at, path in paths.items() if at.role is Role.CARRIER]
        if carried:
            best = max(carried, key=lambda path: (path.quality * path.confidence, path.quality))
            relays = {
                edge.tail for edge in downward[node] if edge.tail.role is Role.RELAY and edge.tail.key[0] != "outlet"
            }
            through = [said for said in statements if not relays.isdisjoint(graph.heads.get(said.id, ()))]
            shown_by = (*(ending.statement for ending in graph.endings[node]), *through)
            found.append(_Found(node, graph.endings[node], shown_by, frozenset(paths), best))
    links = graph.links
    candidates = [Candidate(each.node, _identity(each.endings), _presence(each, graph.texts)) for each in found]
    origins = [
        _origin(group, graph, statements, polarity, wording)
        for group in _groups(found, [link for link in links if round(link.probability, 9) >= 0.5])
    ]
    origins.sort(key=lambda each: (each.source.name if each.source else "", each.statements, each.documents))
    return Folded(tuple(origins), tuple(candidates), links)


def _presence(found: _Found, texts: Mapping[str, str]) -> float:
    """How probable it is that somebody is there to be counted, in 0..1.

    Every text that shows the origin is a reading of its own, so all would have to be misread. On the
    training rumours gold knows .42, .50, .56, .73, .73, .74 and .85 of the origins that this gives .34, .45, .56, .65,
    .76, .86 and .95 (12, 14, 25, 22, 22, 19 and 27 of them).
    """
    surest: dict[str, float] = {}
    for said in found.shown_by:
        text = texts.get(said.carrier, said.carrier)
        surest[text] = max(surest.get(text, 0.0), said.confidence)
    return 1 - math.prod(1 - surest[text] for text in sorted(surest))


def _groups(found: Sequence[_Found], links: Sequence[Link]) -> list[list[_Found]]:
    nodes = {each.node for each in found}.union(*((link.one, link.other) for link in links))
    first = components(sorted(nodes), [(link.one, link.other) for link in links])
    vague = next((each.node for each in found if each.node.nobody), None)
    groups: dict[Node, list[_Found]] = defaultdict(list)
    for each in found:
        home = first[each.node]
        groups[vague if vague and home.nobody else home].append(each)
    return [groups[node] for node in sorted(groups)]


def _origin(
    group: Sequence[_Found],
    graph: Graph,
    statements: Sequence[Statement],
    polarity: Polarity,
    wording: str,
) -> Origin:
    known = [each for each in group if not each.node.nobody] or group
    endings = [ending for each in known for ending in each.endings]
    hops = [ending.hop for ending in endings if ending.hop]
    reached_by = frozenset().union(*(each.reached_by for each in group))
    resting = [said for said in statements if any(head in reached_by for head in graph.heads.get(said.id, ()))]
    carrying = {node.key[0] for node in reached_by if node.role is Role.CARRIER}
    best = max((each.best for each in known), key=lambda path: (path.quality * path.confidence, path.quality))
    source = _source(endings, graph.texts)
    why = interest(hops, polarity, wording, sorted({each.statement.text for each in endings}))
    return Origin(
        source=source,
        kind=_kind(source, hops),
        identity=_identity(endings),
        access=min((hop.access for hop in hops), key=_NEAREST.__getitem__, default=Access.UNKNOWN),
        polarity=polarity,
        interested=why is not None,
        interest=why,
        statements=sorted(said.id for said in resting),
        documents=sorted({said.document for said in statements if said.document and said.carrier in carrying}),
        quality=round(best.quality, 12),
        confidence=round(best.confidence, 12),
    )


def _source(endings: Sequence[Ending], texts: Mapping[str, str]) -> Source | None:
    """Who the origin is: the people themselves before the outlet that they told, the named before the unnamed, then
    whoever most texts cite, then by name.
    """
    citing = {(each.hop.source.id, texts.get(each.statement.carrier, "")) for each in endings if each.hop}
    times = Counter(id for id, _ in citing)
    ranked = sorted(
        (each.hop for each in endings if each.hop),
        key=lambda hop: (
            hop.source.identity is Identity.VAGUE,
            hop.source.kind in OUTLETS,
            _BEST_KNOWN[hop.source.identity],
            -times[hop.source.id],
            hop.source.name,
            hop.source.id,
            hop.source.kind,
        ),
    )
    return ranked[0].source if ranked else None


def _kind(source: Source | None, hops: Sequence[Hop]) -> Kind:
    """What the origin is; where that does not show of the source, what most of those who cite it say."""
    if source is None or source.kind is not Kind.UNKNOWN:
        return source.kind if source else Kind.UNKNOWN
    told = Counter(hop.kind for hop in hops if hop.source.id == source.id and hop.kind not in {Kind.UNKNOWN, *OUTLETS})
    return min(told, key=lambda kind: (-told[kind], kind), default=Kind.UNKNOWN)


def _identity(endings: Sequence[Ending]) -> Identity:
    """An outlet at which chains end speaks for people whom it does not name; "a website" may be any that is cited. Whom
    only somebody unnamed, who speaks for himself, is said to have it from has not put a name to it.
    """
    known = [_known_as(ending.hop, ending.statement) for ending in endings if ending.hop]
    return min(known, key=_BEST_KNOWN.__getitem__, default=Identity.VAGUE)


def _known_as(hop: Hop, said: Statement) -> Identity:
    identity = hop.source.identity
    if hop.source.kind in OUTLETS:
        return _BEHIND[identity]
    before = said.chain[: said.chain.index(hop)]
    return max((identity, *(Identity.UNNAMED for each in before if speaks_unnamed(each))), key=_BEST_KNOWN.__getitem__)
