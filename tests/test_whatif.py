"""What would be otherwise if the evidence were: less of it, or a piece more."""

from __future__ import annotations

import pytest

import provenance as pv

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


def test_a_credit_clears_a_copy() -> None:
    text = "The weir at Kelm gave way early on Monday after three days of rain, and the water took both footbridges."
    documents = [
        pv.Document("a", text, outlet="Kelm Post", published="2031-03-01"),
        pv.Document("b", text, outlet="Upland Echo", published="2031-03-02"),
    ]
    audit = pv.audit(documents, settings=pv.Settings(profile="all"))
    assert "a credit for the text that was taken" in cleared(audit, "uncredited-copy")


@pytest.mark.parametrize("gone", [{"source": "Ada Quisst"}, {"document": "nowhere"}])
def test_what_is_not_there_cannot_be_left_out(gone: dict[str, str]) -> None:
    with pytest.raises(pv.errors.UnknownNameError):
        audited(told("Ridge Post", PILOT)).without(**gone)
