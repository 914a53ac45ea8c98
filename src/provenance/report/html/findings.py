"""Findings as the page shows them, each with the places that it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import field, frozen

from provenance.model import Document, Finding, Location, Severity, Span
from provenance.model.freeze import as_tuple
from provenance.report.html.anchors import Anchors
from provenance.report.words import counted


@frozen
class Place:
    """A place that a finding names: how it is called, and its name in the page, where it is there."""

    text: str
    target: str | None


@frozen
class Shown:
    """A finding, its name in the page, and its places, each once."""

    finding: Finding
    anchor: str
    places: tuple[Place, ...] = field(converter=as_tuple)


def shown(finding: Finding, anchor: str, documents: Mapping[str, Document], anchors: Anchors) -> Shown:
    """A finding with its places, as they can be reached in the page."""
    places = [_place(each, documents, anchors) for each in finding.locations if each.document is not None]
    return Shown(finding, anchor, dict.fromkeys(places))


def by_severity(findings: Iterable[Finding]) -> str:
    """How many there are, the worst first: "1 error, 2 warnings"."""
    severities = [each.severity for each in findings]
    numbers = ((severity, severities.count(severity)) for severity in Severity)
    return ", ".join(counted(number, severity) for severity, number in numbers if number)


def _place(location: Location, documents: Mapping[str, Document], anchors: Anchors) -> Place:
    document = documents.get(location.document or "")
    line = ""
    if document and document.text and location.start is not None:
        line = f", line {document.line_of(location.start)}"
    span = None if location.start is None or location.end is None else Span(location.start, location.end)
    return Place(f"{location.document}{line}", anchors.place(location.document, span))
