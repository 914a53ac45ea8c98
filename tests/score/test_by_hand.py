"""An analyst who types in sources and chains gets scores, findings and reports, with no text at all."""

from __future__ import annotations

import json

import pytest

import provenance as pv
from provenance import report
from provenance.model import Polarity

WITNESS = pv.Source("Ada Lind", kind="witness")
PARTY = pv.Source("a high-level party source", kind="insider", identity="unnamed")
MINISTRY = pv.Source("the Ministry of Tides", kind="institution", identity="organisation", party="Varenia")
HERALD = pv.Source("The Sarno Herald", kind="news-outlet", identity="organisation")


@pytest.fixture(scope="module")
def audit() -> pv.Audit:
    return pv.audit(
        claims=[
            pv.ClaimDraft(
                "The envoy has defected",
                [
                    pv.Statement([pv.Hop(PARTY)], outlet="The Sarno Herald"),
                    pv.Statement([pv.Hop(HERALD), pv.Hop(PARTY)], outlet="Coast Daily"),
                    pv.Statement([pv.Hop(HERALD)], outlet="Vale Courier"),
                    pv.Statement(
                        [pv.Hop(MINISTRY, access="first-hand")], outlet="Coast Daily", polarity=Polarity.DENIES
                    ),
                ],
            ),
            pv.ClaimDraft(
                "The dam broke", [pv.Statement([pv.Hop(WITNESS, access="first-hand")], outlet="Coast Daily")]
            ),
            pv.ClaimDraft("The moon is new", []),
        ],
        settings=pv.Settings(profile="all"),
    )


def test_each_claim_is_counted_scored_and_explained(audit: pv.Audit) -> None:
    defected, broke, nothing = (
        audit.claim(text) for text in ("The envoy has defected", "The dam broke", "The moon is new")
    )
    assert defected.independent_origins.supporting.count == defected.independent_origins.denying.count == 1
    assert nothing.corroboration.score == 0.5 > defected.corroboration.score
    assert broke.corroboration.score == pytest.approx(0.74)
    assert broke.confidence() == "moderate"
    for claim in (defected, broke, nothing):
        assert "score = " in claim.explain()
        assert "With one further named, first-hand witness" in claim.explain()
        assert "never truth" in claim.explain("sentence")


def test_standards_that_are_broken_are_found(audit: pv.Audit) -> None:
    names = {finding.name for finding in audit.claim("The envoy has defected").findings}
    assert {"single-origin", "anonymous-origin", "derivative", "denied-on-record"} <= names
    assert not audit.failures


@pytest.mark.parametrize("format", list(report.FORMATS))
def test_every_report_can_be_made(audit: pv.Audit, format: str) -> None:
    assert audit.render(format)


def test_the_audit_has_no_text_and_reads_back(audit: pv.Audit, tmp_path) -> None:
    written = json.loads(audit.render("json"))
    assert written["documents"] == []
    assert {said["document"] for said in written["statements"]} == {None}
    audit.save(tmp_path / "audit.json")
    assert pv.read_audit(tmp_path / "audit.json").record == audit.record


def test_what_if_works_without_text(audit: pv.Audit) -> None:
    left = audit.without(source="a high-level party source").claim("The envoy has defected")
    assert left.independent_origins.supporting.count == 0
    assert left.corroboration.score < audit.claim("The envoy has defected").corroboration.score


def test_a_form_that_is_none_is_refused(audit: pv.Audit) -> None:
    with pytest.raises(LookupError, match="did you mean 'tree'"):
        audit.claim("The dam broke").explain("trees")


def test_words_for_likelihood_wait_for_calibration(audit: pv.Audit) -> None:
    with pytest.raises(ValueError, match="provenance calibrate"):
        audit.claim("The dam broke").likelihood()
    draft = pv.ClaimDraft("The dam broke", [pv.Statement([pv.Hop(WITNESS)], outlet="Coast Daily")])
    (fitted,) = pv.audit(claims=[draft], settings=pv.Settings(calibrated=100)).claims
    assert fitted.likelihood() == "likely"
