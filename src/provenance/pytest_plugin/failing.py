"""Findings as pytest shows a failing assertion: the evidence, what is wrong on lines that begin with E, and where.

pytest has no public way to say this. These classes of its own have kept their shape for years; what they make keeps its
colours, its one-line summary and its place in a JUnit report, also under pytest-xdist.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from _pytest._code.code import ExceptionChainRepr, ReprEntry, ReprFileLocation, ReprTraceback

from provenance.model import Audit, Document, Failure, Finding, Location, Span, Statement
from provenance.report.excerpt import excerpt, file_line, place, plain
from provenance.report.in_a_line import in_a_line
from provenance.report.words import counted
from provenance.rules.guide import url_of

_WIDTH = 92  # columns of evidence, which leave room for pytest's margin
_OTHERS = 6  # further places that are named before the rest is only counted


def shown(findings: Sequence[Finding], audit: Audit, folder: Path, root: Path) -> ExceptionChainRepr:
    """The findings of one test; `folder` holds the documents, paths are shown relative to `root`."""
    documents = {each.id: each for each in audit.documents}
    entries: list[ReprEntry] = []
    for finding in findings:
        said = at(finding.locations[0], finding, audit)
        document = documents.get(finding.locations[0].document or "")
        if evidence := list(_evidence(said, document)):
            entries.append(ReprEntry(evidence, None, None, None, "value"))
        where = ReprFileLocation(*_where(said, document, folder, root), f"{finding.code} {finding.name}")
        wrong = [f"E   {line}" for line in described(finding, audit)]
        entries.append(ReprEntry(wrong, None, None, where, "long"))
    crash = ReprFileLocation(str(folder), 0, summary(findings))
    return ExceptionChainRepr([(ReprTraceback(entries, None, "long"), crash, None)])


def summary(findings: Sequence[Finding]) -> str:
    """The first finding in a line, and how many more there are."""
    more = f" (and {len(findings) - 1} more)" if len(findings) > 1 else ""
    return plain(f"{findings[0].code} {findings[0].name}: {findings[0].message}") + more


def described(finding: Finding, audit: Audit, quoted: bool = False) -> Iterator[str]:
    """What is wrong, through which chain, where else, where the rule is explained; if `quoted`, the evidence too."""
    documents = {each.id: each for each in audit.documents}
    known = f"{finding.severity}, {finding.confidence} confidence"
    yield plain(f"{finding.code} {finding.name} ({known}): {finding.message}")
    said = at(finding.locations[0], finding, audit)
    if quoted:
        yield _named(finding.locations[0], finding, audit, documents)
        yield from _evidence(said, documents.get(finding.locations[0].document or ""))
    if said and finding.claim:
        yield f"chain: {in_a_line(said, documents)}"
    if others := [_named(each, finding, audit, documents) for each in finding.locations[1:]]:
        more = f", and {counted(len(others) - _OTHERS, 'more place')}" if len(others) > _OTHERS else ""
        yield f"also at: {', '.join(others[:_OTHERS])}{more}"
    url = url_of(finding.name)
    yield f"explained: provenance explain {finding.code}{f', {url}' if url else ''}"


def not_audited(failure: Failure) -> str:
    """A failure in a line."""
    return plain(f"not audited: {failure.stage}: {failure.document or failure.rule or 'corpus'}: {failure.error}")


def at(location: Location, finding: Finding, audit: Audit) -> Statement | None:
    """The statement at a place; a bare one where the place is not in the finding's claim; None for a whole document."""
    for each in audit.assessments:
        for said in each.claim.statements if each.claim.id == finding.claim else ():
            same = said.span is None or (said.span.start, said.span.end) == (location.start, location.end)
            if same and said.document == location.document:
                return said
    if location.document is None or location.start is None or location.end is None:
        return None
    return Statement(document=location.document, span=Span(location.start, location.end))


def _evidence(said: Statement | None, document: Document | None) -> Iterator[str]:
    for words, marks in excerpt(said, document, _WIDTH) if said and document else ():
        yield f"    {words}".rstrip()
        if marks:
            yield f"    {marks}"


def _named(location: Location, finding: Finding, audit: Audit, documents: Mapping[str, Document]) -> str:
    said = at(location, finding, audit) or Statement(document=location.document)
    return place(said, documents.get(location.document or ""))


def _where(said: Statement | None, document: Document | None, folder: Path, root: Path) -> tuple[str, int]:
    """The file and line for an editor to go to; line 1 where the file holds no such line."""
    file = folder / document.path if document and document.path else folder
    return os.path.relpath(file, root), (file_line(said, document) if said and document else None) or 1
