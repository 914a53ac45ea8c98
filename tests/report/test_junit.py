"""JUnit XML: a test for every document and claim, failures and errors counted as CI counts them."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from attrs import evolve
from hypothesis import given

from provenance import report
from provenance.model import Audit
from report.audits import affair, audits


def _suites(audit: Audit, level: str = "warning") -> dict[str, ET.Element]:
    root = ET.fromstring(report.render(audit, "junit", report.Context(level=level)))
    return {each.get("name", ""): each for each in root}


def test_every_document_and_claim_is_a_test() -> None:
    suites = _suites(affair())
    assert [each.get("name") for each in suites["documents"]] == ["chronicle.txt", "ledger.txt"]
    claims = ["The envoy was paid", "the envoy had fled", "Rain fell on the port"]
    assert [each.get("name") for each in suites["claims"]] == claims


def test_a_claim_is_failed_by_its_findings_and_says_where() -> None:
    case = _suites(affair())["claims"][1]
    failure = case.find("failure")
    assert failure is not None
    assert (failure.get("type"), case.get("file")) == ("SRC101", "chronicle.txt")
    assert (failure.text or "").startswith("chronicle.txt:3:")
    accepted = case.findtext("system-out") or ""
    assert "SRC102 anonymous-origin" in accepted
    assert "[accepted: known]" in accepted


def test_findings_below_the_level_fail_nothing_and_are_told() -> None:
    case = _suites(affair(), level="error")["claims"][1]
    assert case.find("failure") is None
    assert "SRC101 single-origin" in (case.findtext("system-out") or "")


def test_what_was_not_audited_is_an_error() -> None:
    suite = _suites(affair())["failures"]
    assert (suite.get("tests"), suite.get("errors")) == ("2", "2")
    assert [each.get("name") for each in suite] == ["ingest broken.txt", "rules SRC103"]


def test_a_finding_of_no_claim_fails_its_document() -> None:
    audit = evolve(affair(), findings=[evolve(affair().findings[0], claim=None)])
    suites = _suites(audit)
    assert suites["documents"].get("failures") == "1"
    assert suites["claims"].get("failures") == "0"


@given(audits())
def test_any_text_makes_a_document_whose_numbers_are_right(audit: Audit) -> None:
    for suite in _suites(audit).values():
        assert int(suite.get("tests", "")) == len(suite)
        assert int(suite.get("failures", "")) == len([case for case in suite if case.find("failure") is not None])
