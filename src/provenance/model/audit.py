"""The whole result."""

from __future__ import annotations

from attrs import field, frozen

from provenance.model.claim import Claim
from provenance.model.corroboration import Corroboration
from provenance.model.derivation import Derivation
from provenance.model.document import Document
from provenance.model.finding import Failure, Finding
from provenance.model.freeze import as_tuple
from provenance.model.lineage import Lineage
from provenance.model.reuse import Correction, Reuse
from provenance.model.settings import Settings
from provenance.model.source import Source
from provenance.model.text import Passage


@frozen
class Assessment:
    """One claim, what it rests on, and how well that corroborates it.

    `attention` in 0..1 orders claims for a reader: how much rests on how little, how widely it is carried, how
    checkable it is.
    """

    claim: Claim
    lineage: Lineage
    corroboration: Corroboration
    attention: float = 0.0


@frozen
class Evidence:
    """All that a rule may read.

    `copies` are the documents that are in great part another's text, whatever they claim; `reuses` all text that one
    document took from another, passage by passage; `corrections` what documents say of having been corrected.
    """

    documents: tuple[Document, ...] = field(default=(), converter=as_tuple)
    passages: tuple[Passage, ...] = field(default=(), converter=as_tuple)
    sources: tuple[Source, ...] = field(default=(), converter=as_tuple)
    assessments: tuple[Assessment, ...] = field(default=(), converter=as_tuple)
    copies: tuple[Derivation, ...] = field(default=(), converter=as_tuple)
    settings: Settings = field(factory=Settings)
    reuses: tuple[Reuse, ...] = field(default=(), converter=as_tuple)
    corrections: tuple[Correction, ...] = field(default=(), converter=as_tuple)


@frozen
class Tool:
    """What made an audit: name, version, the models' names and digests, the profile."""

    name: str
    version: str
    models: tuple[tuple[str, str], ...] = field(default=(), converter=as_tuple)
    profile: str = "default"


@frozen
class Audit:
    """The whole result. Every tuple is sorted by a stable key; claims by falling attention, asked ones first.

    `reuses` is the text that documents took from each other, passage by passage; `settings` are those it was made with.
    `passages` are only kept in memory: no file holds them, and two audits are equal whatever theirs are.
    """

    tool: Tool
    documents: tuple[Document, ...] = field(default=(), converter=as_tuple)
    sources: tuple[Source, ...] = field(default=(), converter=as_tuple)
    assessments: tuple[Assessment, ...] = field(default=(), converter=as_tuple)
    findings: tuple[Finding, ...] = field(default=(), converter=as_tuple)
    failures: tuple[Failure, ...] = field(default=(), converter=as_tuple)
    reuses: tuple[Reuse, ...] = field(default=(), converter=as_tuple)
    settings: Settings = field(factory=Settings)
    passages: tuple[Passage, ...] = field(default=(), converter=as_tuple, eq=False, repr=False)
