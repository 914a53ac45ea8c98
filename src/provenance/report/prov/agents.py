"""Who speaks, who publishes and for whom: agents of PROV. A source that is a document or a picture is an entity."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from attrs import Factory, define, field
from prov.constants import PROV
from prov.identifier import QualifiedName
from prov.model import ProvBundle

from provenance.model import OUTLETS, UNIDENTIFIED, Identity, Kind
from provenance.outlets import key_of
from provenance.report import records
from provenance.report.prov.names import Names, term
from provenance.report.prov.records import Value, attributes

THINGS = frozenset({Kind.DOCUMENT, Kind.IMAGE_VIDEO})  # they are read or seen, and bear no responsibility
_PEOPLE = frozenset({Kind.OFFICIAL, Kind.INSIDER, Kind.EXPERT, Kind.WITNESS, Kind.CIVILIAN})
# Who speaks for the body that it belongs to, where it is on record; an insider, a witness or an expert need not.
_SPOKEN_FOR = frozenset({Kind.OFFICIAL, Kind.INSTITUTION, Kind.COMPANY, Kind.INTELLIGENCE_SERVICE, Kind.ARMED_GROUP})
_PERSON, _ORGANIZATION = PROV["Person"], PROV["Organization"]


@define
class Agents:
    """The agents of one audit as they are written into its bundle, each once.

    An outlet or body is the source of that name, where one source alone has it; else an agent of its own.
    """

    bundle: ProvBundle
    names: Names
    outlets: Mapping[str, QualifiedName]
    bodies: Mapping[str, QualifiedName]
    _told: set[QualifiedName] = field(init=False, default=Factory(set))

    def outlet(self, name: str) -> QualifiedName:
        """The agent that publishes under this name, in whatever spelling."""
        return self.outlets.get(key := _outlet_key(name)) or self._organisation(key, name)

    def body(self, name: str) -> QualifiedName:
        """The agent for whom somebody speaks."""
        return self.bodies.get(name.casefold()) or self._organisation(name, name)

    def author(self, name: str, document: str, outlet: str | None) -> QualifiedName:
        """Who signed a document: of one outlet one agent a name, and of a document whose outlet nobody knows."""
        parts = (name, _outlet_key(outlet)) if outlet else (name, "", document)
        author = self.names.name("author", *parts)
        if self._is_new(author):
            self.bundle.agent(author, attributes(term("Author"), label=name))
            if outlet:
                self.bundle.delegation(author, self.outlet(outlet), other_attributes=attributes(by="byline"))
        return author

    def _organisation(self, id: str, name: str) -> QualifiedName:
        organisation = self.names.name("org", id)
        if self._is_new(organisation):
            self.bundle.agent(organisation, attributes(_ORGANIZATION, label=name))
        return organisation

    def _is_new(self, agent: QualifiedName) -> bool:
        new = agent not in self._told
        self._told.add(agent)
        return new


def told(bundle: ProvBundle, names: Names, audit: records.Audit) -> Agents:
    """Write the sources of an audit, each under its own id, and for whom they speak."""
    publishing = {_outlet_key(name) for name in _publishers(audit)}
    outlets, bodies = defaultdict(set), defaultdict(set)
    for source in audit.sources:
        name = names.name("source", source.id)
        if source.kind in OUTLETS and source.identity not in UNIDENTIFIED:
            outlets[_outlet_key(source.name)].add(name)
        if source.identity is Identity.ORGANISATION and source.kind not in THINGS:
            for each in (source.name, *source.aliases):
                bodies[each.casefold()].add(name)
    agents = Agents(bundle, names, _of_one(outlets), _of_one(bodies))
    for source in audit.sources:
        _tell(source, agents, _outlet_key(source.name) in publishing)
    for source in audit.sources:
        _delegate(source, agents)
    return agents


def _tell(source: records.Source, agents: Agents, publishes: bool) -> None:
    types = [term("Source")]
    if source.identity is Identity.ORGANISATION or (publishes and source.kind in OUTLETS):
        types.append(_ORGANIZATION)
    elif source.identity is Identity.NAMED and source.kind in _PEOPLE:
        types.append(_PERSON)
    known: dict[str, Value | Sequence[Value]] = {
        "label": source.name,
        "kind": source.kind,
        "identity": source.identity,
        "affiliation": source.affiliation,
        "outlet": source.outlet,
        "party": source.party,
        "aliases": source.aliases,
    }
    name = agents.names.name("source", source.id)
    if source.kind in THINGS:
        agents.bundle.entity(name, attributes(types[0], **known))
    else:
        agents.bundle.agent(name, attributes(*types, **known))


def _delegate(source: records.Source, agents: Agents) -> None:
    """Write for whom a source on record speaks; nothing says that what somebody unnamed tells is their position."""
    if source.identity in UNIDENTIFIED or source.kind in THINGS:
        return
    for by, whom in (("party", source.party), ("affiliation", source.affiliation)):
        if whom and (by == "party" or source.kind in _SPOKEN_FOR):
            name, body = agents.names.name("source", source.id), agents.body(whom)
            if name != body:
                agents.bundle.delegation(name, body, other_attributes=attributes(by=by))


def _publishers(audit: records.Audit) -> Iterable[str]:
    for document in audit.documents:
        yield from filter(None, (document.outlet, document.credit))
    yield from (said.outlet for said in audit.statements if said.outlet)


def _outlet_key(name: str) -> str:
    return key_of(name).casefold()


def _of_one(named: Mapping[str, set[QualifiedName]]) -> dict[str, QualifiedName]:
    return {key: next(iter(names)) for key, names in named.items() if len(names) == 1}
