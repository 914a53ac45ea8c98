"""The audit as SARIF 2.1.0, which code hosts and editors show beside the files.

A rule's help is its page. Only findings in plain-text files have lines. A text from a page or record has lines of its
own, and a finding there points at the file.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from provenance.model import Audit, Document, Failure, Finding, Location
from provenance.model.rule_page import RulePage
from provenance.report.context import Context
from provenance.report.places import file_of, place_of

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
PRINT = "provenanceFinding/v1"  # the finding's own fingerprint
_HOSTS_PRINT = "primaryLocationLineHash"  # by which GitHub recognises an alert; it would hash the line otherwise


def render(audit: Audit, context: Context) -> str:
    """The audit as a SARIF log of one run, with a newline at the end."""
    codes = sorted({each.code for each in context.rules} | {each.code for each in audit.findings})
    known = {each.code: each for each in context.rules}
    documents = {each.id: each for each in audit.documents}
    claims = {each.claim.id: each.claim.text for each in audit.assessments}
    run = {
        "tool": {
            "driver": {
                "name": audit.tool.name,
                "version": audit.tool.version,
                "rules": [_rule(code, known.get(code)) for code in codes],
            }
        },
        "invocations": [
            {
                "executionSuccessful": not audit.failures,
                "toolExecutionNotifications": [_notification(each, documents, context) for each in audit.failures],
            }
        ],
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, codes, documents, claims, context) for each in audit.findings],
        "properties": {"profile": audit.tool.profile},
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=True, allow_nan=False, indent=1) + "\n"


def _rule(code: str, rule: RulePage | None) -> dict[str, Any]:
    if rule is None:  # of an audit made elsewhere
        return {"id": code}
    return {
        "id": code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.name},
        "fullDescription": {"text": rule.summary},
        "help": {"text": rule.page, "markdown": rule.page},
        **({"helpUri": rule.url} if rule.url else {}),
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"tags": ["sourcing"], "standard": rule.standard},
    }


def _result(
    finding: Finding,
    codes: list[str],
    documents: Mapping[str, Document],
    claims: Mapping[str, str],
    context: Context,
) -> dict[str, Any]:
    first, *others = finding.locations
    located = _location(first, documents, context)
    if finding.claim is not None:
        about = {"name": claims.get(finding.claim, finding.claim), "fullyQualifiedName": finding.claim, "kind": "claim"}
        located["logicalLocations"] = [about]
    result = {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": finding.severity.value,
        "message": {"text": finding.message},
        "locations": [located],
        "relatedLocations": _related(others, documents, context),
        "partialFingerprints": {PRINT: finding.fingerprint, _HOSTS_PRINT: f"{finding.fingerprint}:1"},
        "properties": {"name": finding.name, "confidence": finding.confidence.value},
    }
    if finding.suppressed is not None:
        until = f" (until {finding.suppressed.until})" if finding.suppressed.until else ""
        result["suppressions"] = [{"kind": "external", "justification": f"{finding.suppressed.reason}{until}"}]
    return result


def _related(
    locations: Iterable[Location], documents: Mapping[str, Document], context: Context
) -> list[dict[str, Any]]:
    """Further places, each with its document's id, since several documents may share a file; each once."""
    found = {
        location: {**_location(location, documents, context), "message": {"text": location.document or "?"}}
        for location in locations
    }
    return list({json.dumps(each): each for each in found.values()}.values())


def _location(location: Location, documents: Mapping[str, Document], context: Context) -> dict[str, Any]:
    if location.document is None:
        return {}
    document = documents.get(location.document)
    if document is None:
        return _physical(location.document, None)
    place = place_of(location, document, context)
    region: dict[str, Any] = {"startLine": 1}  # the whole file: what hosts do without lines they do at the first
    if place and location.start is not None and location.end is not None:
        region = {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
            "charOffset": location.start,
            "charLength": location.end - location.start,
            "snippet": {"text": document.text[location.start : location.end]},
        }
    return _physical(file_of(document, context), region)


def _physical(file: str, region: dict[str, Any] | None) -> dict[str, Any]:
    artifact = {"artifactLocation": {"uri": quote(file, errors="surrogatepass")}}
    return {"physicalLocation": {**artifact, **({"region": region} if region else {})}}


def _notification(failure: Failure, documents: Mapping[str, Document], context: Context) -> dict[str, Any]:
    about = failure.document or failure.rule
    notification: dict[str, Any] = {
        "level": "error",
        "message": {"text": f"{failure.stage}: {f'{about}: ' if about else ''}{failure.error}"},
        "descriptor": {"id": f"not-audited/{failure.stage}"},
    }
    if failure.document is not None:
        document = documents.get(failure.document)
        file = file_of(document, context) if document else context.files.get(failure.document, failure.document)
        notification["locations"] = [_physical(file, None)]
    return notification
