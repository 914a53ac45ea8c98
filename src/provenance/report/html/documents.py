"""A document as the page shows it: its text, with what was read in it marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, field, frozen

from provenance.model import Audit, Document, Polarity, Span
from provenance.model.freeze import as_tuple
from provenance.report.html.anchors import Anchors
from provenance.report.html.letters import address
from provenance.report.html.marks import Mark, Note, Stretch, paragraphs
from provenance.report.html.quotation import marks as said_in

_SHORT = 90  # characters of a claim that tell it from others


@frozen
class Read:
    """A document, its name in the page, and how many statements and findings stand in it."""

    document: Document
    anchor: str
    statements: int
    findings: int
    marks: tuple[Mark, ...] = field(converter=as_tuple, repr=False)

    @property
    def address(self) -> str | None:
        """Where it was published, if that may be a link."""
        return address(self.document.url)

    @property
    def paragraphs(self) -> Iterator[list[Stretch]]:
        """Its text, paragraph by paragraph."""
        return paragraphs(self.document.text, self.marks)


def documents(audit: Audit, anchors: Anchors) -> Iterator[Read]:
    """The documents in their order, each id once."""
    marks: dict[str, list[Mark]] = {}
    said: dict[str, int] = {}
    found: dict[str, int] = {}
    for id, several in _statements(audit, anchors):
        marks.setdefault(id, []).extend(several)
        said[id] = said.get(id, 0) + 1
    for finding, name in zip(audit.findings, anchors.findings, strict=True):
        for id in dict.fromkeys(each.document for each in finding.locations if each.document is not None):
            found[id] = found.get(id, 0) + (finding.suppressed is None)
        note = Note(finding.code, finding.name, name, finding.severity)
        for each in finding.locations:
            if each.document is not None and each.start is not None and each.end is not None:
                marks.setdefault(each.document, []).append(Mark(Span(each.start, each.end), "found", note))
    for document in {each.id: each for each in audit.documents}.values():
        own = _clamped(marks.get(document.id, ()), len(document.text))
        id = document.id
        yield Read(document, anchors.documents[id], said.get(id, 0), found.get(id, 0), own)


def _statements(audit: Audit, anchors: Anchors) -> Iterator[tuple[str, list[Mark]]]:
    """The marks of each statement that has a document; a note leads from its end to where the claim tells it."""
    for number, (each, names) in enumerate(zip(audit.assessments, anchors.statements, strict=True), 1):
        about = each.claim.text if len(each.claim.text) <= _SHORT else f"{each.claim.text[:_SHORT]}…"
        for said, name in zip(each.claim.statements, names, strict=True):
            if said.document is None:
                continue
            found = list(said_in(said))
            if said.polarity is not Polarity.SUPPORTS:
                found = [evolve(mark, role=said.polarity) if mark.role == "said" else mark for mark in found]
            if said.span:
                note = Note(str(number), about, name, "to-claim")
                found = [Mark(said.span, "", note), *found]
            yield said.document, found


def _clamped(marks: Iterable[Mark], length: int) -> Sequence[Mark]:
    """The marks that begin in a text of that length, ended where it ends."""
    return [
        evolve(each, span=Span(each.span.start, min(each.span.end, length)))
        for each in marks
        if each.span.start < length
    ]
