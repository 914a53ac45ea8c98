"""Ten thousand findings are stamped, suppressed, baselined, filtered and rendered in seconds."""

from __future__ import annotations

import time

import pytest
from attrs import evolve

from provenance import rules
from provenance.api import Findings
from provenance.model import Audit, Evidence, Settings, Source, Tool, Waiver
from provenance.report import json, text
from provenance.rules import baseline

from .corpus import claim, document, evidence

_TOLD = "A clerk at the tax office said so."


@pytest.fixture(scope="module")
def many() -> Evidence:
    """Ten thousand claims of one unnamed source, in a hundred documents."""
    documents = [document(f"paper-{n}", [_TOLD], "2031-01-01") for n in range(100)]
    clerk = Source("a clerk at the tax office", kind="insider", identity="unnamed")
    some = evidence(documents, [claim(f"c-{n}", _TOLD, [each], clerk) for n, each in enumerate(documents)])
    assessments = []
    for n in range(10_000):
        each = some.assessments[n % 100]
        (said,) = each.claim.statements
        renamed = evolve(each.claim, id=f"c-{n}", statements=[evolve(said, id=f"{said.id}:{n}")])
        origins = [evolve(origin, statements=[f"{said.id}:{n}"]) for origin in each.lineage.origins]
        lineage = evolve(each.lineage, claim=f"c-{n}", origins=origins)
        assessments.append(evolve(each, claim=renamed, lineage=lineage))
    return evolve(some, assessments=assessments)


def test_ten_thousand_findings_take_seconds(many: Evidence) -> None:
    clerk = many.assessments[0].lineage.origins[0].source
    settings = Settings(profile="default", suppressions=[Waiver("seen", rule="SRC102", document="paper-1*")])

    began = time.process_time()
    findings, failures = rules.check(evolve(many, settings=settings))
    audit = Audit(
        Tool("provenance", "0"), many.documents, [clerk] if clerk else [], many.assessments, findings, failures
    )
    known = baseline.read(baseline.render(audit), "known.json")
    again, _ = rules.check(evolve(many, settings=evolve(settings, baseline=known)))
    selected = Findings(again).select("single-origin")
    shown, written = text.render(audit), json.render(audit)
    took = time.process_time() - began

    assert failures == ()
    assert len(findings) >= 10_000
    assert all(each.suppressed for each in again)
    assert len(selected) == 10_000
    assert "10000 claims" in shown
    assert len(written) > 1_000_000
    assert took < 30, f"{took:.1f} s of processor time"
