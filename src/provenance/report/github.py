"""The audit as workflow commands, which GitHub Actions turns into annotations of the files.

Findings that a person accepted are left out. GitHub shows ten errors and ten warnings of a step; SARIF has no limit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from provenance.model import Audit, Document, Finding, Severity
from provenance.report.context import Context
from provenance.report.places import file_of, place_of

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(audit: Audit, context: Context) -> str:
    """One line a finding, then one a failure; a line with the totals at the end."""
    documents = {each.id: each for each in audit.documents}
    claims = {each.claim.id: each.claim.text for each in audit.assessments}
    open_ = [finding for finding in audit.findings if finding.suppressed is None]
    lines = [_finding(each, documents, claims, context) for each in open_]
    for each in audit.failures:
        about = each.document or each.rule
        message = f"{each.stage}: {f'{about}: ' if about else ''}{each.error}"
        lines.append(f"::error title=not audited::{_escaped(message)}")
    lines.append(f"provenance: {len(open_)} findings, {len(audit.failures)} failures")
    return "\n".join(lines) + "\n"


def _finding(finding: Finding, documents: Mapping[str, Document], claims: Mapping[str, str], context: Context) -> str:
    about = f" (claim: {claims.get(finding.claim, finding.claim)})" if finding.claim is not None else ""
    title = f"{finding.code} {finding.name}"
    properties = {**dict(_where(finding, documents, context)), "title": title}
    told = ",".join(f"{key}={_escaped(value, property=True)}" for key, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {told}::{_escaped(finding.message + about)}"


def _where(finding: Finding, documents: Mapping[str, Document], context: Context) -> Iterator[tuple[str, str]]:
    first = finding.locations[0]
    if first.document is None:
        return
    document = documents.get(first.document)
    yield "file", file_of(document, context) if document else first.document
    if document and (place := place_of(first, document, context)):
        yield "line", str(place.line)
        yield "endLine", str(place.end_line)
        if place.line == place.end_line:  # columns are only understood within a line
            yield "col", str(place.column)
            yield "endColumn", str(place.end_column)


def _escaped(text: str, property: bool = False) -> str:
    for char in "%\r\n" + (":," if property else ""):
        text = text.replace(char, f"%{ord(char):02X}")
    return text
