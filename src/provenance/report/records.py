"""The shape of the shared audit format, version 1: one class an object, its keys in their order.

Data only. `flatten` and `nest` turn the model into these and back, `json` writes and reads them, `schema` describes
them; settings, corrections and terms are the model's own. A field without a default must be in a file; a field with
one stands beside the format's own keys, and a file may lack it. A trailing underscore keeps a key apart from a Python
keyword (`from_` is the key ``from``). Offsets are Unicode code points, end exclusive; `start` and `end` are both null
where there is no text.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, Protocol

from attrs import Attribute, Factory, field, frozen

from provenance.model import (
    Access,
    Aspect,
    ClaimCorrection,
    Confidence,
    Identity,
    Kind,
    Modality,
    Polarity,
    Relation,
    Settings,
    Severity,
    SourceCorrection,
    Stage,
    Term,
)
from provenance.report.derived import Alignment, Derivation, Reuse

VERSION = "1"


class _Placed(Protocol):
    @property
    def start(self) -> int | None: ...


def _ends(record: _Placed, _: Attribute[int | None], end: int | None) -> None:
    if (record.start is None) != (end is None):
        raise ValueError("start and end are either both given or both null")
    if record.start is not None and end is not None and not 0 <= record.start <= end:
        raise ValueError(f"a place runs from 0 <= start <= end, not {record.start} to {end}")


def _pieces(_: object, __: object, pieces: tuple[tuple[int, int], ...]) -> None:
    for start, end in pieces:
        if not 0 <= start <= end:
            raise ValueError(f"a piece runs from 0 <= start <= end, not {start} to {end}")


def _moment(_: object, __: object, value: str | None) -> None:
    if value is not None:
        datetime.fromisoformat(value)


def _day(_: object, __: object, value: str | None) -> None:
    if value is not None:
        date.fromisoformat(value)


def _somewhere(_: object, __: object, locations: tuple[Location, ...]) -> None:
    if not locations:
        raise ValueError("a finding needs a location")


@frozen
class Model:
    """A shipped model that took part."""

    name: str
    sha256: str


@frozen
class Tool:
    """What made the audit."""

    name: str
    version: str
    models: tuple[Model, ...]
    profile: str


@frozen
class Document:
    """One article as read; `text` is null or absent in an audit written without texts."""

    id: str
    path: str | None
    url: str | None
    title: str | None
    outlet: str | None
    domain: str | None
    published: str | None = field(validator=_moment)
    byline: tuple[str, ...]
    credit: str | None
    language: str | None
    sha256: str
    text: str | None = None
    dateline: str | None = None
    links: tuple[str, ...] = ()


@frozen
class Source:
    """A resolved someone or something that speaks; `corrections` are those that shaped it."""

    id: str
    name: str
    kind: Kind
    identity: Identity
    affiliation: str | None
    outlet: str | None
    party: str | None
    aliases: tuple[str, ...]
    corrections: tuple[SourceCorrection, ...] = ()


@frozen
class Cue:
    """The words that attribute."""

    start: int | None
    end: int | None = field(validator=_ends)
    text: str


@frozen
class Ground:
    """The words on which something that is said of a hop stands, and how they tell it."""

    aspect: Aspect
    why: str
    text: str
    start: int | None
    end: int | None = field(validator=_ends)


@frozen
class Hop:
    """One step of a chain, as printed there; `source` is an id; `grounds` say why it is typed so."""

    source: str
    start: int | None
    end: int | None = field(validator=_ends)
    text: str
    kind: Kind
    identity: Identity
    access: Access
    relation: str | None
    grounds: tuple[Ground, ...] = ()


@frozen
class Statement:
    """One place where something is put forward or denied; `chain` runs from the reader outward, [] is own voice.

    `outlet` carries a statement that has no document; `modality` is what it does with its own words.
    """

    id: str
    document: str | None
    start: int | None
    end: int | None = field(validator=_ends)
    text: str
    pieces: tuple[tuple[int, int], ...] = field(validator=_pieces)
    polarity: Polarity
    relation: Relation
    hedge: str | None
    cue: Cue | None
    chain: tuple[Hop, ...]
    confidence: float
    outlet: str | None = None
    modality: Modality = Modality.ASSERTED


@frozen
class Origin:
    """Where chains of a claim end; `source` is an id, null where a document speaks in its own voice."""

    source: str | None
    kind: Kind
    identity: Identity
    access: Access
    polarity: Polarity
    interested: bool
    statements: tuple[str, ...]
    documents: tuple[str, ...]
    interest: str | None = None
    quality: float = 1.0
    confidence: float = 1.0


@frozen
class Count:
    """An effective number of independent origins and its range."""

    count: float
    low: float
    high: float


@frozen
class Counts:
    """The numbers on each side."""

    supporting: Count
    denying: Count


@frozen
class Weight:
    """What the origin at this index of `origins` weighs, in natural-log units."""

    origin: int
    weight: float


@frozen
class Opinion:
    """A subjective-logic opinion; the three sum to one."""

    belief: float
    disbelief: float
    uncertainty: float


@frozen
class Corroboration:
    """The weighed evidence. It measures sourcing, never truth."""

    score: float
    weight_for: float
    weight_against: float
    base_rate: float
    weights: tuple[Weight, ...]
    opinion: Opinion
    admiralty: str
    explanation: Term


@frozen
class Claim:
    """The statements (ids) that bear on one proposition, and what they rest on.

    `rings` are the circles in which carriers rest on each other, `ahead` citations of what came only later,
    `alignments` statements beside those that they were taken from, `corrections` those that name it or its statements,
    `under` the wording of the other asked claim that has what bears on this one. `main` says that it is what a story
    mainly says.
    """

    id: str
    text: str
    asked: bool
    attention: float
    statements: tuple[str, ...]
    origins: tuple[Origin, ...]
    derivations: tuple[Derivation, ...]
    independent_origins: Counts
    corroboration: Corroboration
    rings: tuple[tuple[str, ...], ...] = Factory(tuple)
    ahead: tuple[Derivation, ...] = Factory(tuple)
    alignments: tuple[Alignment, ...] = Factory(tuple)
    corrections: tuple[ClaimCorrection, ...] = Factory(tuple)
    under: str | None = None
    main: bool = False


@frozen
class Location:
    """Where a finding is."""

    document: str | None
    start: int | None
    end: int | None = field(validator=_ends)


@frozen
class Suppression:
    """A person accepts a finding: why, and until which day."""

    reason: str
    until: str | None = field(validator=_day)


@frozen
class Finding:
    """A broken standard; `claim` is an id."""

    code: str
    name: str
    severity: Severity
    confidence: Confidence
    message: str
    claim: str | None
    locations: tuple[Location, ...] = field(validator=_somewhere)
    fingerprint: str
    suppressed: Suppression | None


@frozen
class Failure:
    """Something that could not be done."""

    stage: Stage
    document: str | None
    rule: str | None
    error: str


@frozen
class Audit:
    """A whole audit in the shared format."""

    version: Literal["1"]
    tool: Tool
    documents: tuple[Document, ...]
    sources: tuple[Source, ...]
    statements: tuple[Statement, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...]
    reuses: tuple[Reuse, ...] = ()
    settings: Settings | None = None
