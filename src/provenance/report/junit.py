"""The audit as JUnit XML, which every CI shows: a test for every document and claim, failed by its findings.

Findings below the level, and those that a person accepted, stand in a test's output. What was not audited is an error.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from xml.etree import ElementTree as ET

from provenance.model import Audit, Document, Finding
from provenance.report.context import Context
from provenance.report.places import file_of, place_of
from provenance.report.summary import worst_first
from provenance.report.xml_text import xml_text


def render(audit: Audit, context: Context) -> str:
    """The audit as an XML document, with a newline at the end."""
    documents = {each.id: each for each in audit.documents}
    named = {("documents", each.id): each.id for each in audit.documents}
    named |= {("claims", each.claim.id): each.claim.text for each in audit.assessments}
    found: dict[tuple[str, str], list[Finding]] = {}
    for finding in audit.findings:
        document = finding.locations[0].document
        key = ("claims", finding.claim) if finding.claim is not None else ("documents", document or "the corpus")
        named.setdefault(key, key[1])
        found.setdefault(key, []).append(finding)
    root = ET.Element("testsuites", name="provenance")
    for suite in ("documents", "claims"):
        cases = [
            _case(key, name, found.get(key, ()), documents, context) for key, name in named.items() if key[0] == suite
        ]
        _suite(root, suite, cases)
    _suite(root, "failures", _errors(audit))
    ET.indent(root, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(root: ET.Element, name: str, cases: Sequence[ET.Element]) -> None:
    numbers = {kind: sum(case.find(kind[:-1]) is not None for case in cases) for kind in ("failures", "errors")}
    about = {"name": name, "tests": len(cases), **numbers, "skipped": 0}
    suite = ET.SubElement(root, "testsuite", {key: str(value) for key, value in about.items()})
    suite.extend(cases)


def _case(
    key: tuple[str, str],
    name: str,
    findings: Iterable[Finding],
    documents: Mapping[str, Document],
    context: Context,
) -> ET.Element:
    case = ET.Element("testcase", classname=key[0], name=xml_text(name))
    failing: list[Finding] = []
    rest: list[Finding] = []
    for finding in worst_first(findings):
        (failing if finding.severity.reaches(context.level) and finding.suppressed is None else rest).append(finding)
    if (document := documents.get(_document(key, [*failing, *rest]))) is not None:
        case.set("file", xml_text(file_of(document, context)))
    if failing:
        first = failing[0]
        failure = ET.SubElement(
            case, "failure", type=xml_text(first.code), message=xml_text(f"{first.name}: {first.message}")
        )
        failure.text = xml_text("\n".join(_line(each, documents, context) for each in failing))
    if rest:
        ET.SubElement(case, "system-out").text = xml_text("\n".join(_line(each, documents, context) for each in rest))
    return case


def _document(key: tuple[str, str], findings: Sequence[Finding]) -> str:
    return key[1] if key[0] == "documents" else (findings[0].locations[0].document or "") if findings else ""


def _line(finding: Finding, documents: Mapping[str, Document], context: Context) -> str:
    first = finding.locations[0]
    document = documents.get(first.document or "")
    where = ""
    if document is not None:
        place = place_of(first, document, context)
        where = f"{file_of(document, context)}{f':{place.line}:{place.column}' if place else ''}: "
    accepted = f" [accepted: {finding.suppressed.reason}]" if finding.suppressed else ""
    known = f"{finding.severity}, {finding.confidence} confidence"
    return f"{where}{finding.code} {finding.name} ({known}): {finding.message}{accepted}"


def _errors(audit: Audit) -> list[ET.Element]:
    cases = []
    for each in audit.failures:
        about = each.document or each.rule or "the corpus"
        case = ET.Element("testcase", classname="failures", name=xml_text(f"{each.stage} {about}"))
        ET.SubElement(case, "error", type=each.stage.value, message=xml_text(each.error))
        cases.append(case)
    return cases
