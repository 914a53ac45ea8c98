"""One place where something is put forward or denied, and the chain it came through."""

from __future__ import annotations

from typing import Any

from attrs import Attribute, field, frozen

from provenance.model.fields import as_float, each_a, is_text, share, some, text_or_none
from provenance.model.freeze import as_tuple
from provenance.model.ground import Ground
from provenance.model.source import Source
from provenance.model.text import Span
from provenance.model.vocabulary import Access, Identity, Kind, Modality, Polarity, Relation


def _source(source: Source) -> Source:
    if not isinstance(source, Source):
        raise TypeError(f"Hop.source: expected a Source, not {source!r}: write Hop(Source(name))")
    return source


def _hops(_: object, __: Attribute[Any], chain: tuple[object, ...]) -> None:
    for n, hop in enumerate(chain):
        if not isinstance(hop, Hop):
            raise TypeError(f"Statement.chain[{n}]: expected a Hop, not {hop!r}: write Hop(source)")


@frozen
class Hop:
    """One step of a chain: a source as printed there.

    `kind` and `identity` are as printed ("the official"), and default to the source's own; `relation` is the wording
    that leads to this hop ("told", "citing"); `span` and `text` are its mention, absent in audits built by hand.
    `grounds` say why it is typed so, and hold how it is said to know and why it is not named. Raises TypeError for a
    field of another type.
    """

    source: Source = field(converter=_source)
    access: Access = field(default=Access.UNKNOWN, converter=Access)
    text: str = field(default="", validator=is_text)
    span: Span | None = field(default=None, validator=some(Span))
    kind: Kind = field(converter=Kind)
    identity: Identity = field(converter=Identity)
    relation: str | None = field(default=None, validator=text_or_none)
    grounds: tuple[Ground, ...] = field(default=(), converter=as_tuple, validator=each_a(Ground))

    @kind.default
    def _kind(self) -> Kind:
        return self.source.kind

    @identity.default
    def _identity(self) -> Identity:
        return self.source.identity

    @property
    def mention(self) -> str:
        """The source as printed here, or as it is called where nothing is."""
        return self.text or self.source.name


@frozen
class Cue:
    """The words that attribute: "told", "according to"."""

    span: Span
    text: str


@frozen
class Statement:
    """One place in a document where something is put forward or denied.

    `text` is as it was read, with accents composed and wrapped lines joined, and so are the names in the chain; every
    span is one of the document's text as given. `chain` runs from the reader outward: first whom this document cites,
    last the furthest source it names; empty is the document's own voice. `modality` is what the statement does with
    its own words ("denied that X" is X, denied);
    `polarity` and `relation` are towards its claim and are set when statements are linked (a hand-built statement
    gives them). `outlet` says who carries a statement that has no document. `pieces` has the parts of a content
    that is split, and is empty when it is whole. `confidence` in 0..1 is that of the attribution and, once statements
    are linked, of its speaking on its claim. Raises TypeError for a field of another type, InputError for a confidence
    outside 0..1.
    """

    chain: tuple[Hop, ...] = field(default=(), converter=as_tuple, validator=_hops)
    document: str | None = field(default=None, validator=text_or_none)
    outlet: str | None = field(default=None, validator=text_or_none)
    span: Span | None = field(default=None, validator=some(Span))
    text: str = field(default="", validator=is_text)
    pieces: tuple[Span, ...] = field(default=(), converter=as_tuple, validator=each_a(Span))
    cue: Cue | None = field(default=None, validator=some(Cue))
    modality: Modality = field(default=Modality.ASSERTED, converter=Modality)
    hedge: str | None = field(default=None, validator=text_or_none)
    polarity: Polarity = field(default=Polarity.SUPPORTS, converter=Polarity)
    relation: Relation = field(default=Relation.SAME, converter=Relation)
    confidence: float = field(default=1.0, converter=as_float, validator=share)
    id: str = field(default="", validator=is_text)

    @property
    def carrier(self) -> str:
        """Who puts this before the reader: the document's id, or the outlet where there is no document."""
        return self.document or self.outlet or self.id
