"""The views over an audit: what they find, and what they refuse."""

from __future__ import annotations

from pathlib import Path

import pytest

import provenance as pv
from provenance.errors import InputError, UnknownNameError
from provenance.model import Finding, Location

PILOT = pv.Source("Ada Quist", "witness")


def audited(*wordings: str, **settings: object) -> pv.Audit:
    told = [pv.Statement(outlet=outlet, chain=[pv.Hop(PILOT)]) for outlet in ("Ridge Post", "Vale Echo")]
    return pv.audit(claims=[pv.ClaimDraft(text, told) for text in wordings], settings=pv.Settings(**settings))


def test_an_audit_read_from_a_file_is_equal_and_is_judged_by_its_own_settings(tmp_path: Path) -> None:
    audit = audited("The bridge fell", base_rate=0.2, profile="all")
    audit.save(tmp_path / "audit.json")
    read = pv.read_audit(tmp_path / "audit.json")
    assert read == audit
    assert read.settings == audit.settings
    assert read.without(source="Ada Quist") == audit.without(source="Ada Quist")


def test_a_saved_audit_names_files_as_seen_from_here_where_the_corpus_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "a.txt").write_text("The weir will be sold, sources said on Monday.", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    audit = pv.audit("news", settings=pv.Settings(profile="all"))
    audit.save("audit.json")
    assert pv.read_audit("audit.json", "news").render("sarif") == audit.render("sarif")
    assert "news/a.txt" not in pv.read_audit("audit.json").render("sarif")


@pytest.mark.parametrize("mistake", ["SRC101", None])
def test_what_is_no_finding_cannot_be_cleared(mistake: object) -> None:
    with pytest.raises(InputError, match="give one of the audit's own"):
        audited("The bridge fell").clearing(mistake)  # type: ignore[arg-type]


def test_labels_are_a_mapping() -> None:
    with pytest.raises(InputError, match=r"the value of labels is .*: give a mapping"):
        pv.calibrate(audited("The bridge fell"), [("The bridge fell", True)])  # type: ignore[arg-type]


def test_findings_are_selected_by_code_prefix_or_name() -> None:
    findings = audited("The bridge fell").findings
    assert {each.name for each in findings.select("SRC101")} == {"single-origin"}
    assert findings.select("single-origin") == findings.select("SRC101")
    assert not findings.select("undated")


@pytest.mark.parametrize("wanted", ["singel-origin", "src", ""])
def test_a_selection_of_no_rule_is_refused(wanted: str) -> None:
    with pytest.raises(UnknownNameError, match="unknown rule"):
        audited("The bridge fell").findings.select("SRC101", wanted)


def test_small_letters_lead_to_capitals() -> None:
    for wanted, near in (("src", "SRC"), ("Src101", "SRC101"), ("Single-Origin", "single-origin")):
        with pytest.raises(UnknownNameError, match=f"unknown rule '{wanted}': did you mean '{near}'"):
            audited("The bridge fell").findings.select(wanted)
    with pytest.raises(UnknownNameError, match="unknown rule 'src': did you mean 'SRC'"):
        pv.audit(pv.Document("a", "The weir broke."), settings=pv.Settings(ignore=["src"]))


def test_findings_of_rules_from_outside_can_be_selected() -> None:
    finding = Finding("ABC900", "too-loud", "note", "high", "loud", None, [Location()], "0f")
    assert pv.Findings([finding]).select("ABC") == pv.Findings([finding]).select("too-loud") == (finding,)


def test_a_wording_that_several_claims_have_is_ambiguous() -> None:
    twice = pv.audit(
        claims=["The bridge fell", pv.ClaimDraft("The bridge fell", [pv.Statement(outlet="Echo", chain=[])])]
    )
    with pytest.raises(InputError, match="several claims read 'The bridge fell': give an id"):
        twice.claim("The bridge fell")
    assert twice.claim("the-bridge-fell").statements


def test_a_claim_is_shown_in_a_line() -> None:
    (claim,) = audited("The bridge fell").claims
    assert (
        repr(claim) == f"<ClaimView 'The bridge fell': 1.0 independent origins, score {claim.corroboration.score:.2f}>"
    )


def test_labels_are_true_or_false_and_each_claim_has_one() -> None:
    audit = audited("The bridge fell")
    with pytest.raises(InputError, match="the label of 'The bridge fell' is 'false': say True or False"):
        pv.calibrate(audit, {"The bridge fell": "false"})
    with pytest.raises(InputError, match="labelled twice"):
        pv.calibrate(audit, {"The bridge fell": True, "the-bridge-fell": True})
