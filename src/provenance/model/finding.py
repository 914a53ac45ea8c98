"""A broken standard, and what could not be done."""

from __future__ import annotations

from attrs import field, frozen

from provenance.model.freeze import as_tuple
from provenance.model.vocabulary import Confidence, Severity, Stage


@frozen
class Location:
    """Where a finding is: a place in a document, a whole document, or (all None) an audit built by hand."""

    document: str | None = None
    start: int | None = None
    end: int | None = None


@frozen
class Suppression:
    """A person accepts a finding, says why, and until which day (ISO 8601; None is for ever)."""

    reason: str
    until: str | None = None


def _somewhere(_: object, __: object, locations: tuple[Location, ...]) -> None:
    if not locations:
        raise ValueError("a finding needs a location")


@frozen
class Finding:
    """A broken standard: `severity` is how bad it is if true, `confidence` how sure the tool is.

    `fingerprint` stays the same when documents are added, reordered or edited elsewhere.
    """

    code: str
    name: str
    severity: Severity = field(converter=Severity)
    confidence: Confidence = field(converter=Confidence)
    message: str
    claim: str | None
    locations: tuple[Location, ...] = field(converter=as_tuple, validator=_somewhere)
    fingerprint: str = ""
    suppressed: Suppression | None = None


@frozen
class Failure:
    """Something that could not be done: which stage, on what, and why. A failure is never a clean bill."""

    stage: Stage = field(converter=Stage)
    error: str
    document: str | None = None
    rule: str | None = None
