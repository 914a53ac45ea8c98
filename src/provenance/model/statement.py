"""One place where something is put forward or denied, and the chain it came through."""

from __future__ import annotations

from attrs import field, frozen

from provenance.model.freeze import as_tuple
from provenance.model.ground import Ground
from provenance.model.source import Source
from provenance.model.text import Span
from provenance.model.vocabulary import Access, Identity, Kind, Modality, Polarity, Relation


@frozen
class Hop:
    """One step of a chain: a source as printed there.

    `kind` and `identity` are as printed ("the official"), and default to the source's own; `relation` is the wording
    that leads to this hop ("told", "citing"); `span` and `text` are its mention, absent in audits built by hand.
    `grounds` say why it is typed so, and hold how it is said to know and why it is not named.
    """

    source: Source
    access: Access = field(default=Access.UNKNOWN, converter=Access)
    text: str = ""
    span: Span | None = None
    kind: Kind = field(converter=Kind)
    identity: Identity = field(converter=Identity)
    relation: str | None = None
    grounds: tuple[Ground, ...] = field(default=(), converter=as_tuple)

    @kind.default
    def _kind(self) -> Kind:
        return self.source.kind

    @identity.default
    def _identity(self) -> Identity:
        return self.source.identity


@frozen
class Cue:
    """The words that attribute: "told", "according to"."""

    span: Span
    text: str


@frozen
class Statement:
    """One place in a document where something is put forward or denied.

    `chain` runs from the reader outward: first whom this document cites, last the furthest source it names; empty is
    the document's own voice. `modality` is what the statement does with its own words ("denied that X" is X, denied);
    `polarity` and `relation` are towards its claim and are set when statements are linked (a hand-built statement
    gives them). `outlet` says who carries a statement that has no document. `pieces` has the parts of a content
    that is split, and is empty when it is whole. `confidence` in 0..1 is that of the attribution and, once statements
    are linked, of its speaking on its claim.
    """

    chain: tuple[Hop, ...] = field(default=(), converter=as_tuple)
    document: str | None = None
    outlet: str | None = None
    span: Span | None = None
    text: str = ""
    pieces: tuple[Span, ...] = field(default=(), converter=as_tuple)
    cue: Cue | None = None
    modality: Modality = field(default=Modality.ASSERTED, converter=Modality)
    hedge: str | None = None
    polarity: Polarity = field(default=Polarity.SUPPORTS, converter=Polarity)
    relation: Relation = field(default=Relation.SAME, converter=Relation)
    confidence: float = 1.0
    id: str = ""

    @property
    def carrier(self) -> str:
        """Who puts this before the reader: the document's id, or the outlet where there is no document."""
        return self.document or self.outlet or self.id
