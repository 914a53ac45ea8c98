"""What is in print: documents, the statements in them, and through whom each says that it has it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from attrs import Factory, define, field
from prov.constants import PROV
from prov.identifier import QualifiedName
from prov.model import ProvBundle

from provenance.model import Access, Kind, Voice
from provenance.report import records
from provenance.report.prov.agents import THINGS, Agents
from provenance.report.prov.names import Names, term
from provenance.report.prov.records import attributes

_QUOTATION, _PRIMARY = PROV["Quotation"], PROV["PrimarySource"]


@define
class Texts:
    """The documents of one audit as they are written into its bundle, each once.

    A statement without a document stands in what its outlet printed, whatever that was, under the outlet's name.
    """

    bundle: ProvBundle
    names: Names
    agents: Agents
    sources: Mapping[str, records.Source]
    _outlets: dict[str, QualifiedName | None] = field(init=False, default=Factory(dict))  # of those written

    def document(self, id: str, outlet: str | None = None) -> QualifiedName:
        """The document of this id, written here if it is not at hand."""
        name = self.names.name("doc", id)
        if id not in self._outlets:
            self.bundle.entity(name, attributes(term("Document"), label=id))
            self._publish(id, outlet)
        return name

    def at_hand(self, document: records.Document, published: datetime | None) -> None:
        """Write a document that was read; `published` is the instant, where it is known."""
        name = self.names.name("doc", document.id)
        known = attributes(
            term("Document"),
            label=document.title or document.id,
            id=document.id,
            path=document.path,
            url=document.url,
            domain=document.domain,
            outlet=document.outlet,
            published=document.published,
            byline=document.byline,
            credit=document.credit,
            dateline=document.dateline,
            language=document.language,
            sha256=document.sha256,
        )
        self.bundle.entity(name, known)
        if published:
            self.bundle.generation(name, time=published)
        outlet = self._publish(document.id, document.outlet)
        for author in dict.fromkeys(document.byline):
            if author:
                self._attribute(name, self.agents.author(author, document.id, document.outlet), "byline")
        if document.credit and (credited := self.agents.outlet(document.credit)) != outlet:
            self._attribute(name, credited, "credit")

    def statement(self, said: records.Statement) -> None:
        """Write a statement, and its chain from the reader outward."""
        name = self.names.name("statement", said.id)
        known = attributes(
            term("Statement"),
            value=said.text,
            id=said.id,
            start=said.start,
            end=said.end,
            polarity=said.polarity,
            relation=said.relation,
            modality=said.modality,
            voice=Voice.ATTRIBUTED if said.chain else Voice.OWN,
            hedge=said.hedge,
            cue=said.cue.text if said.cue else None,
            confidence=said.confidence,
        )
        self.bundle.entity(name, known)
        carrier = said.document or said.outlet or said.id
        document = self.document(carrier, None if said.document else said.outlet)
        self.bundle.derivation(name, document, other_attributes=attributes(_QUOTATION))
        if not said.chain and (outlet := self._outlets[carrier]):
            self.bundle.attribution(name, outlet)
        below = name
        for n, hop in enumerate(said.chain):
            below = self._hop(said.id, n, hop, below)

    def _hop(self, said: str, n: int, hop: records.Hop, below: QualifiedName) -> QualifiedName:
        """Write what the source of a hop is said to say, and that what stands before it in the chain is from there."""
        name, source = self.names.name("hop", said, str(n)), self.sources[hop.source]
        known = attributes(
            term("Hop"),
            label=hop.text or source.name,
            start=hop.start,
            end=hop.end,
            kind=hop.kind,
            identity=hop.identity,
            access=hop.access,
            relation=hop.relation,
        )
        self.bundle.entity(name, known)
        self.bundle.derivation(below, name, other_attributes=attributes(*primary(hop.access)))
        from_source(self.bundle, name, self.names.name("source", source.id), source.kind, hop.access)
        return name

    def _publish(self, id: str, outlet: str | None) -> QualifiedName | None:
        agent = self._outlets[id] = self.agents.outlet(outlet) if outlet else None
        if agent:
            self._attribute(self.names.name("doc", id), agent, "outlet")
        return agent

    def _attribute(self, document: QualifiedName, agent: QualifiedName, role: str) -> None:
        self.bundle.attribution(document, agent, other_attributes=attributes(role=role))


def from_source(bundle: ProvBundle, what: QualifiedName, source: QualifiedName, kind: Kind, access: Access) -> None:
    """Write whose words something is; what a document or a picture shows derives from it."""
    if kind in THINGS:
        bundle.derivation(what, source, other_attributes=attributes(*primary(access)))
    else:
        bundle.attribution(what, source)


def primary(access: Access) -> tuple[QualifiedName, ...]:
    """The type of a derivation from what somebody says who was there, or decides it; none for anybody else."""
    return (_PRIMARY,) if access is Access.FIRST_HAND else ()
