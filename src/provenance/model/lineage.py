"""What a claim rests on."""

from __future__ import annotations

from attrs import field, frozen

from provenance.model.derivation import Derivation
from provenance.model.freeze import as_tuple
from provenance.model.reuse import Alignment
from provenance.model.source import Source
from provenance.model.vocabulary import Access, Identity, Kind, Polarity


@frozen
class Origin:
    """Where chains of a claim end once copies, pickups and repeats are folded together.

    `source` is None where a document speaks in its own voice and names nobody. `access` is the nearest that any chain
    shows. `interested`: it has a stake in being believed about this claim; `interest` says which. `quality` in 0..1 is
    that of its best path, the product of (2 * fidelity - 1) over the hops between origin and reader; `confidence` in
    0..1 is how sure the extraction is that the path is there. `statements` and `documents` are ids, sorted.
    """

    source: Source | None
    kind: Kind = field(converter=Kind)
    identity: Identity = field(converter=Identity)
    access: Access = field(converter=Access)
    polarity: Polarity = field(converter=Polarity)
    interested: bool = False
    interest: str | None = None
    statements: tuple[str, ...] = field(default=(), converter=as_tuple)
    documents: tuple[str, ...] = field(default=(), converter=as_tuple)
    quality: float = 1.0
    confidence: float = 1.0


@frozen
class Count:
    """An effective number of independent origins, with the range in which it lies: 0 <= low <= count <= high."""

    count: float = 0.0
    low: float = 0.0
    high: float = 0.0


@frozen
class Lineage:
    """A claim's origins, what derives from what, and how many independent origins there are on each side.

    `rings` are the circles in which documents rest on each other, each a tuple of carriers starting with the smallest.
    `ahead` are citations of what was published only after the citing document; they found no derivation.
    `alignments` pair each statement with those upstream of it, and say what they say differently.
    """

    claim: str
    origins: tuple[Origin, ...] = field(default=(), converter=as_tuple)
    derivations: tuple[Derivation, ...] = field(default=(), converter=as_tuple)
    supporting: Count = field(factory=Count)
    denying: Count = field(factory=Count)
    rings: tuple[tuple[str, ...], ...] = field(default=(), converter=as_tuple)
    ahead: tuple[Derivation, ...] = field(default=(), converter=as_tuple)
    alignments: tuple[Alignment, ...] = field(default=(), converter=as_tuple)
