"""Claims built by hand and in documents, traced to their origins."""

from __future__ import annotations

import pytest

import provenance as pv
from provenance.lineage import trace
from provenance.model import (
    Claim,
    Derivation,
    Document,
    Hop,
    Identity,
    Kind,
    Lineage,
    Polarity,
    Settings,
    Source,
    Statement,
    Why,
)

LEDGER = Source("Morning Ledger", Kind.NEWS_OUTLET, Identity.ORGANISATION)
CLERK = Source("a clerk close to the board", Kind.INSIDER, Identity.UNNAMED)
LIND = Source("Ada Lind", Kind.OFFICIAL, party="Vale")
VALE = Source("Vale's harbour ministry", Kind.INSTITUTION, Identity.ORGANISATION, party="Vale")


def said(document: str, *chain: Source, polarity: Polarity = Polarity.SUPPORTS, text: str = "") -> Statement:
    hops = [Hop(source) for source in chain]
    names = "-".join(source.id for source in chain)
    return Statement(hops, document=document, text=text, polarity=polarity, id=f"{document}:{names}:{polarity}")


def traced(*statements: Statement, documents=(), copies=()) -> Lineage:
    return trace([Claim("c", "The harbour was sold", statements)], documents, copies, Settings())[0]


def names(lineage: Lineage) -> list[str | None]:
    return [origin.source.name if origin.source else None for origin in lineage.origins]


def test_an_extra_relay_lowers_the_quality_and_is_no_origin():
    exile, insider = pv.Source("Bo Marsh", kind="insider"), pv.Source("a board member", "insider", "unnamed")
    one = pv.Statement(outlet="Morning Ledger", chain=[pv.Hop(exile, access="second-hand"), pv.Hop(insider)])
    other = pv.Statement(outlet="Harbour Post", chain=[pv.Hop(LEDGER)])
    claim = pv.audit(claims=[pv.ClaimDraft("The harbour was sold", [one, other])]).claims[0]
    (origin,) = claim.origins
    assert origin.source == insider
    assert origin.quality == pytest.approx(0.8 * 0.8)
    assert claim.independent_origins.supporting.count == 1


def test_a_chain_that_ends_at_an_absent_outlet_rests_on_what_others_show_behind_it():
    lineage = traced(said("a", LEDGER, CLERK), said("b", LEDGER))
    assert names(lineage) == [CLERK.name]
    assert lineage.origins[0].documents == ("a", "b")


def test_the_own_reporting_of_an_absent_outlet_is_an_unnamed_origin():
    (origin,) = traced(said("a", LEDGER)).origins
    assert (origin.source, origin.identity) == (LEDGER, Identity.UNNAMED)


def test_an_outlet_without_a_name_may_be_any_that_is_cited_and_counts_at_the_high_end_only():
    lineage = traced(said("a", Source("a news website", Kind.NEWS_OUTLET, Identity.UNNAMED)))
    assert [origin.identity for origin in lineage.origins] == [Identity.VAGUE]
    assert (lineage.supporting.count, lineage.supporting.high) == (0, 1)


def test_unnamed_sources_of_two_outlets_are_two_and_pooled_at_the_low_end():
    post = Source("Harbour Post", Kind.NEWS_OUTLET, Identity.ORGANISATION)
    number = traced(
        said("a", LEDGER, CLERK), said("b", post, Source("a shipowner", Kind.COMPANY, "unnamed"))
    ).supporting
    assert (number.low, number.count, number.high) == (1, 2, 2)


def test_officials_of_one_side_are_one_origin():
    assert traced(said("a", LIND), said("b", VALE)).supporting.count == 1


def test_both_sides_are_counted_apart():
    lineage = traced(said("a", LIND), said("b", CLERK, polarity=Polarity.DENIES))
    assert (lineage.supporting.count, lineage.denying.count) == (1, 1)


def test_a_documents_own_voice_leans_on_whom_it_cites():
    lineage = traced(said("a"), said("a", LIND))
    assert names(lineage) == [LIND.name]
    assert len(lineage.origins[0].statements) == 2


def test_a_voice_that_names_nobody_counts_only_at_the_high_end():
    lineage = traced(said("a"), said("b"))
    assert names(lineage) == [None]
    assert (lineage.supporting.low, lineage.supporting.count, lineage.supporting.high) == (0, 0, 2)


def test_an_outlet_in_the_corpus_speaks_for_itself():
    documents = [Document("a", "", outlet="Morning Ledger"), Document("b", "")]
    lineage = traced(said("a", LIND), said("b", LEDGER), documents=documents)
    assert names(lineage) == [LIND.name]
    assert [(each.downstream, each.upstream, each.why) for each in lineage.derivations] == [("b", "a", Why.CITATION)]


def test_what_was_published_later_is_not_cited():
    documents = [
        Document("a", "", outlet="Morning Ledger", published="2031-03-02"),
        Document("b", "", outlet="Harbour Post", published="2031-03-01"),
    ]
    assert traced(said("a", LIND), said("b", LEDGER), documents=documents).derivations == ()


def test_a_copy_cites_what_its_model_can_have_cited():
    documents = [
        Document("a", "", outlet="Morning Ledger", published="2031-03-02"),
        Document("b", "", outlet="Harbour Post", published="2031-03-01"),
        Document("c", "", outlet="Vale Mail"),
    ]
    told = said("a"), said("b"), said("b", LEDGER, LEDGER)
    again = said("c"), said("c", LEDGER, LEDGER)
    copied = traced(*told, *again, documents=documents, copies=[Derivation("c", "b", Why.COPY, 0.5)])
    assert copied.supporting == traced(*told, documents=documents).supporting


def test_a_copy_cites_nothing_that_came_out_after_it():
    documents = [
        Document("a", "", outlet="Morning Ledger", published="2031-05-09"),
        Document("b", "", outlet="Harbour Post"),
        Document("c", "", outlet="Vale Mail", published="2031-05-01"),
        Document("d", "", outlet="Osk Mail", published="2031-05-20"),
    ]
    copies = [Derivation("c", "b", Why.COPY, 0.5), Derivation("c", "d", Why.COPY, 0.5)]
    for known in ([], copies[:1], copies, copies[::-1]):
        lineage = traced(said("a", LIND), said("b"), said("c", LEDGER), said("d"), documents=documents, copies=known)
        assert not any(each.downstream == "c" and each.upstream == "a" for each in lineage.derivations)


def test_unnamed_sources_of_a_copy_are_those_of_its_model():
    copies = [Derivation("b", "a", Why.COPY, 0.5)]
    assert traced(said("a", CLERK), said("b", CLERK), copies=copies).supporting.count == 1
