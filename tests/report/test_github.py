"""Annotations are single lines that no message can break out of."""

from __future__ import annotations

import re

import pytest
from attrs import evolve
from hypothesis import given

from provenance import report
from provenance.model import Audit, Location
from report.audits import affair, audits


def test_a_finding_is_one_line_with_file_line_and_columns() -> None:
    first = report.render(affair(), "github").splitlines()[0]
    assert first == (
        "::warning file=chronicle.txt,line=3,endLine=3,col=61,endColumn=79,title=SRC101 single-origin::"
        "two articles rest on one origin, a palace insider (claim: the envoy had fled)"
    )


@pytest.mark.parametrize(("severity", "command"), [("error", "error"), ("warning", "warning"), ("note", "notice")])
def test_severities_are_githubs(severity: str, command: str) -> None:
    audit = evolve(affair(), findings=[evolve(affair().findings[0], severity=severity)])
    assert report.render(audit, "github").startswith(f"::{command} ")


def test_what_is_not_audited_is_an_error_and_the_end_says_how_much() -> None:
    lines = report.render(affair(), "github").splitlines()
    assert "::error title=not audited::ingest: broken.txt: not UTF-8 at byte 3" in lines
    assert lines[-1] == "provenance: 1 findings, 2 failures"


def test_nothing_breaks_out_of_its_line() -> None:
    finding = evolve(
        affair().findings[0], message="100 %\r\n::error::x", claim=None, locations=[Location("a,b:c\n.txt")]
    )
    line = report.render(evolve(affair(), findings=[finding]), "github").split("\n")[0]
    assert line == "::warning file=a%2Cb%3Ac%0A.txt,title=SRC101 single-origin::100 %25%0D%0A::error::x"


@given(audits())
def test_there_is_one_line_a_finding_and_failure(audit: Audit) -> None:
    open_ = [each for each in audit.findings if each.suppressed is None]
    lines = re.split(r"[\r\n]+", report.render(audit, "github").rstrip("\n"))
    assert len(lines) == len(open_) + len(audit.failures) + 1
