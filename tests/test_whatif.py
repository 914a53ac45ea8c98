"""What would be otherwise if the evidence were: less of it, or a piece more."""

from __future__ import annotations

from pathlib import Path

import pytest

import provenance as pv
from provenance import extract, report
from provenance.errors import InputError
from provenance.model import Span

PILOT, KEEPER = pv.Source("Ada Quist", kind="witness"), pv.Source("Bram Tolle", kind="witness")
CLERK = pv.Source("a clerk of the port", "insider", "unnamed")


def audited(*statements: pv.Statement, profile: str = "all"):
    return pv.audit(claims=[pv.ClaimDraft("The bridge fell", statements)], settings=pv.Settings(profile=profile))


def told(outlet: str, *chain: pv.Source) -> pv.Statement:
    return pv.Statement(outlet=outlet, chain=[pv.Hop(source) for source in chain])


def cleared(audit, name: str) -> set[str]:
    (finding,) = audit.findings.select(name)
    ways = audit.clearing(finding)
    assert len(ways) == len(set(ways))
    return set(ways)


def test_without_one_of_two_sources_a_claim_falls_below_two() -> None:
    audit = audited(told("Ridge Post", PILOT), told("Vale Echo", KEEPER))
    (shift,) = audit.shifts(audit.without(source="Ada Quist"))
    assert shift.below_two
    assert (shift.before.count, shift.after.count) == (2, 1)
    assert audit.shifts(audit) == ()


def test_another_source_clears_a_single_origin_and_a_name_does_not() -> None:
    ways = cleared(
        audited(told("Ridge Post", CLERK), told("Vale Echo", pv.Source("Ridge Post", "news-outlet"))), "SRC101"
    )
    assert "one source more, on the record, at first hand, independent of the others" in ways
    assert "the name of every unnamed source" not in ways


def test_a_name_clears_an_anonymous_origin() -> None:
    assert "the name of every unnamed source" in cleared(audited(told("Ridge Post", CLERK)), "anonymous-origin")


def test_a_circle_is_cleared_by_documents_that_do_not_have_it_from_each_other() -> None:
    ring = [told(a, pv.Source(b, "news-outlet")) for a, b in (("Vale Echo", "Ridge Post"), ("Ridge Post", "Vale Echo"))]
    ways = cleared(audited(*ring), "circular")
    assert ways == {"that the documents do not have it from each other"}


def test_a_denial_is_cleared_only_by_its_withdrawal() -> None:
    denial = pv.Statement(outlet="Vale Echo", chain=[pv.Hop(KEEPER)], polarity="denies")
    assert cleared(audited(told("Ridge Post", PILOT), denial), "denied-on-record") == {
        "that the denials and doubts are withdrawn"
    }


TOLLS = "The toll of Kelm bridge doubles in June"
GAZETTE = pv.Source("Kelm Gazette", "news-outlet", "organisation")
WIRED = f"{TOLLS}, {KEEPER.name} told the council on Monday. " + " ".join(
    f"The keeper of gate {n} has asked the town for a new lamp." for n in range(8)
)
PAPERS = [
    pv.Document("gazette", WIRED, outlet="Kelm Gazette", published="2031-03-01"),
    pv.Document("echo", WIRED, outlet="Upland Echo", credit="Kelm Gazette", published="2031-03-02"),
    pv.Document("herald", f"{TOLLS}, the Gazette reported.", outlet="Far Herald", published="2031-03-03"),
]


def carried(document: str, *chain: pv.Source, polarity: str = "supports") -> pv.Statement:
    hops = [pv.Hop(source) for source in chain]
    return pv.Statement(hops, document=document, span=Span(0, len(TOLLS)), text=TOLLS, polarity=polarity)


def of_papers(*statements: pv.Statement):
    settings = pv.Settings(profile="all")
    audit = pv.audit(PAPERS, claims=pv.ClaimDraft(TOLLS, statements), settings=settings)
    return audit, {each.name: each for each in audit.findings if each.claim == audit.claims[0].id}


def test_what_clears_a_finding_in_some_documents_says_in_which_and_with_what_it_clears_it() -> None:
    said = [carried("gazette", KEEPER), carried("echo", KEEPER), carried("herald", GAZETTE)]
    audit, found = of_papers(*said)
    finding = found["derivative"]
    assert {place.document for place in finding.locations} == {"echo", "herald"}
    ways = audit.clearing(finding)
    own, taken = "reporting of its own in each document", "text of its own in place of what was taken"
    assert {f"{own}, together with {taken}", f"{own}, in herald alone", f"{taken}, in echo alone"} <= set(ways)


def test_own_reporting_outweighs_whatever_was_relayed() -> None:
    relayed = [carried("herald", GAZETTE), pv.Statement([pv.Hop(GAZETTE)], document="herald", text="The toll doubles")]
    audit, found = of_papers(*relayed)
    assert "reporting of its own in each document" in audit.clearing(found["derivative"])


def test_a_denial_that_was_left_out_is_cleared_by_reporting_it() -> None:
    said = [carried("gazette", KEEPER), carried("gazette", PILOT, polarity="denies"), carried("herald", CLERK)]
    audit, found = of_papers(*said)
    assert "the denial, reported in these documents" in audit.clearing(found["denial-omitted"])
    assert "the denial, reported in these documents" not in audit.clearing(found["denied-on-record"])


def test_the_reason_and_the_cited_report_clear_their_lack() -> None:
    audit = audited(told("Ridge Post", CLERK), told("Ridge Post", GAZETTE))
    (unreasoned,), (broken,) = (audit.findings.select(name) for name in ("no-reason-for-anonymity", "broken-chain"))
    assert "the reason why the unnamed are not named" in audit.clearing(unreasoned)
    assert "the cited report in the corpus" in audit.clearing(broken)
    assert "the reason why the unnamed are not named" not in audit.clearing(broken)


def test_a_credit_clears_a_copy() -> None:
    text = "The weir at Kelm gave way early on Monday after three days of rain, and the water took both footbridges."
    documents = [
        pv.Document("a", text, outlet="Kelm Post", published="2031-03-01"),
        pv.Document("b", text, outlet="Upland Echo", published="2031-03-02"),
    ]
    audit = pv.audit(documents, settings=pv.Settings(profile="all"))
    assert "a credit for the text that was taken" in cleared(audit, "uncredited-copy")


ACCUSED = pv.Document(
    "a",
    "The Harbour Company stole four million crowns from its pension fund, an auditor, Jo Lind, said on Monday. The "
    "company's chairman, Bo Marsh, knew of it and ordered the books to be burned, Ms Lind said.",
    outlet="Kelm Post",
)
WEATHER = pv.Document("b", "The weather was fine on Monday, Ada Vale said.", outlet="Upland Echo")


def test_rules_that_read_passages_see_those_of_the_documents_that_stay(tmp_path: Path) -> None:
    audit = pv.audit([ACCUSED, WEATHER], settings=pv.Settings(profile="all"))
    assert audit.findings.select("no-response")
    assert audit.without(document="b").findings.select("no-response")
    audit.save(tmp_path / "audit.json")
    assert pv.read_audit(tmp_path / "audit.json").without(document="b").findings.select("no-response")


def test_a_text_that_was_left_out_is_a_failure_of_the_rules_that_read_it(tmp_path: Path) -> None:
    audit = pv.audit([ACCUSED, WEATHER])
    (tmp_path / "audit.json").write_text(report.json.render(report.without_texts(audit.record)), "utf-8")
    left = pv.read_audit(tmp_path / "audit.json").without(document="b")
    assert [(each.stage, each.document) for each in left.failures] == [("rules", "a")]


SHARED = "The weir at Kelm gave way early on Monday after three days of rain, Ada Vale said, and the water took both."
COPIES = [
    pv.Document(id, SHARED, outlet=outlet, published=f"2031-03-0{n}")
    for n, (id, outlet) in enumerate((("a", "Kelm Post"), ("b", "Upland Echo")), 1)
]


def without_texts(path: Path, documents: list[pv.Document]):
    record = pv.audit(documents, settings=pv.Settings(profile="all")).record
    path.write_text(report.json.render(report.without_texts(record)), "utf-8")
    return pv.read_audit(path)


def test_what_documents_share_is_known_without_their_texts(tmp_path: Path) -> None:
    bystander = pv.Document("c", "The weather was fine on Monday, Bo Ek said.", outlet="Far Herald")
    saved = without_texts(tmp_path / "audit.json", [*COPIES, bystander])
    assert saved.record.reuses
    for left in (saved.without(source="Bo Ek"), saved.without(document="c"), saved.under(pv.Settings())):
        assert left.record.reuses == saved.record.reuses
        assert left.claims[0].independent_origins.supporting == saved.claims[0].independent_origins.supporting


def test_without_the_texts_no_document_that_shares_text_is_left_out_and_nothing_cleared(tmp_path: Path) -> None:
    saved = without_texts(tmp_path / "audit.json", COPIES)
    with pytest.raises(InputError, match="save the audit with its texts"):
        saved.without(document="a")
    with pytest.raises(InputError, match="with its texts"):
        saved.clearing(saved.findings.select("uncredited-copy")[0])


def test_other_settings_judge_the_same_evidence_anew() -> None:
    audit = audited(told("Ridge Post", CLERK), profile="default")
    assert not audit.findings.select("access-unstated")
    other = audit.under(pv.Settings(profile="all"))
    assert other.findings.select("access-unstated")
    assert (other.record.tool.profile, other.settings.profile) == ("all", "all")
    assert other.under(pv.Settings()).record == audit.record


def test_what_does_not_arise_is_not_said_to_be_cleared_by_nothing() -> None:
    finding = audited(told("Ridge Post", CLERK)).findings.select("single-origin")[0]
    beside = audited(told("Ridge Post", CLERK), told("Vale Echo", KEEPER))
    with pytest.raises(InputError, match="does not arise"):
        beside.clearing(finding)


def test_an_outlet_that_carries_statements_without_a_document_can_be_left_out() -> None:
    audit = audited(told("Ridge Post", PILOT), told("Vale Echo", pv.Source("Ridge Post", "news-outlet")))
    assert [each.statements for each in audit.without(document="Ridge Post").claims] == [()]
    (left,) = audit.without(document="Vale Echo").claims
    assert [said.outlet for said in left.statements] == ["Ridge Post"]


def test_something_is_to_be_left_out() -> None:
    with pytest.raises(pv.errors.InputError, match="say what to leave out"):
        audited(told("Ridge Post", PILOT)).without()


@pytest.mark.parametrize("gone", [{"source": "Ada Quisst"}, {"document": "nowhere"}])
def test_what_is_not_there_cannot_be_left_out(gone: dict[str, str]) -> None:
    with pytest.raises(pv.errors.UnknownNameError):
        audited(told("Ridge Post", PILOT)).without(**gone)


def test_a_saved_audit_of_what_could_not_be_extracted_can_be_asked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def crash(document: object) -> None:
        raise RuntimeError("no words")

    good = pv.Document("good", "The dam will be sold, Mara Lind told reporters in the town on Monday.")
    bad = pv.Document("bad", "The weir broke, Bo Ek told reporters in the town on Monday.")
    real = extract.extract
    monkeypatch.setattr(extract, "extract", lambda each: crash(each) if each.id == "bad" else real(each))
    pv.audit([good, bad]).save(tmp_path / "audit.json")
    left = pv.read_audit(tmp_path / "audit.json").without(source="Mara Lind")
    assert [failure.document for failure in left.failures] == ["bad"]


def test_what_cannot_be_read_again_is_a_failure_and_clears_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def crash(document: object) -> None:
        raise RuntimeError("no words")

    pv.audit(
        pv.Document("a", "The dam will be sold, a clerk said on Monday."), settings=pv.Settings(profile="all")
    ).save(tmp_path / "audit.json")
    saved = pv.read_audit(tmp_path / "audit.json")
    monkeypatch.setattr(extract, "extract", crash)
    assert [failure.error for failure in saved.without(source="a clerk").failures] == ["RuntimeError: no words"]
    with pytest.raises(InputError, match=r"a cannot be read again, .*no words"):
        saved.clearing(saved.findings.select("anonymous-origin")[0])
