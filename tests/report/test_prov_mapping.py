"""What of an audit becomes what of PROV, one thing at a time."""

from __future__ import annotations

import pytest
from attrs import evolve
from prov.model import (
    ProvAttribution,
    ProvBundle,
    ProvDelegation,
    ProvElement,
    ProvEntity,
    ProvGeneration,
    ProvMembership,
)

import provenance as pv
from provenance.model import Audit, Claim, Derivation, Document, Hop, Kind, Origin, Reuse, Source, Statement
from report.audits import CHRONICLE, INSIDER, LEDGER, affair
from report.prov_read import derived, ends, of_type, said, told


def _with(audit: Audit, **changes: object) -> Audit:
    """The audit with a claim of other statements, or another lineage."""
    nothing, fled, quiet = audit.assessments
    claim = Claim("c-1", "the envoy had fled", changes.pop("statements", fled.claim.statements))
    return evolve(
        audit, assessments=[nothing, evolve(fled, claim=claim, lineage=evolve(fled.lineage, **changes)), quiet]
    )


def _types(bundle: ProvBundle, name: str) -> set[str]:
    (found,) = [each for each in bundle.get_records(ProvElement) if str(each.identifier) == name]
    kind = "entity" if isinstance(found, ProvEntity) else "agent"
    return {kind, *map(str, told(found, "prov:type"))} - {"audit:Source"}


def test_a_statement_is_quoted_from_its_document_and_derives_from_its_chain() -> None:
    steps = derived(said(affair()))
    name = "statement:chronicle.txt%3A88"
    assert steps[name, "doc:chronicle.txt"] == ["prov:Quotation"]
    assert steps[name, "hop:chronicle.txt%3A88/0"] == []
    assert steps["hop:chronicle.txt%3A88/0", "hop:chronicle.txt%3A88/1"] == []
    assert steps[name, "origin:c-1/0"] == []
    told_by = dict(ends(said(affair()), ProvAttribution))
    assert told_by["hop:chronicle.txt%3A88/0"] == "source:oda-venn"
    assert told_by["hop:chronicle.txt%3A88/1"] == "source:a-palace-insider-to-the-chronicle"
    assert told_by["origin:c-1/0"] == "source:a-palace-insider-to-the-chronicle"


def test_what_somebody_says_who_was_there_is_a_primary_source() -> None:
    fled = affair().assessments[1].claim.statements[0]
    near = evolve(fled, chain=[fled.chain[0], evolve(fled.chain[1], access="first-hand")])
    origin = evolve(affair().assessments[1].lineage.origins[0], access="first-hand")
    steps = derived(said(_with(affair(), statements=[near], origins=[origin])))
    primary = {pair for pair, types in steps.items() if types == ["prov:PrimarySource"]}
    assert primary == {
        ("hop:chronicle.txt%3A88/0", "hop:chronicle.txt%3A88/1"),
        ("statement:chronicle.txt%3A88", "origin:c-1/0"),
        ("claim:c-1", "origin:c-1/0"),
    }


def test_the_own_voice_of_a_document_is_its_outlets() -> None:
    assert ("statement:ledger.txt%3Ax", "org:daily%20ledger") in ends(said(affair()), ProvAttribution)


@pytest.mark.parametrize("polarity", ["denies", "doubts"])
def test_who_denies_is_in_the_claim_and_nothing_that_it_derives_from(polarity: str) -> None:
    yes, no = affair().assessments[1].claim.statements
    origin = Origin(INSIDER, "insider", "unnamed", "first-hand", polarity, statements=[no.id, yes.id])
    bundle = said(_with(affair(), statements=[yes, evolve(no, polarity=polarity)], origins=[origin]))
    (there,) = of_type(bundle, "Origin")
    assert [told(there, "polarity"), list(map(str, told(there, "claim")))] == [[polarity], ["claim:c-1"]]
    steps = list(derived(bundle))
    assert [each for each in steps if each[0] == "claim:c-1"] == [("claim:c-1", "statement:chronicle.txt%3A88")]
    assert [each for each in steps if "origin:c-1/0" in each] == [("statement:ledger.txt%3A0", "origin:c-1/0")]
    assert ("claim:c-1", "statement:ledger.txt%3A0") in ends(bundle, ProvMembership)


def test_what_only_bears_on_a_claim_is_in_it_and_founds_nothing() -> None:
    yes, no = affair().assessments[1].claim.statements
    bundle = said(_with(affair(), statements=[yes, evolve(no, relation="bears")]))
    assert ("claim:c-1", "statement:ledger.txt%3A0") not in derived(bundle)


def test_the_types_of_what_documents_took() -> None:
    second = Document("second.txt", "", outlet="the Chronicle")
    third = Document("third.txt", "", outlet="The Chronicle newspaper")
    whys = [("ledger.txt", "copy"), ("second.txt", "copy"), ("third.txt", "credit"), ("cited.txt", "citation")]
    steps = [Derivation(down, "chronicle.txt", why, 0.5) for down, why in whys]
    audit = evolve(
        _with(affair(), derivations=steps),
        documents=[CHRONICLE, LEDGER, second, third],
        reuses=[Reuse(steps[1], 1.0, 90, True), Reuse(steps[2], 0.3, 40, False)],
    )
    found = derived(said(audit))
    assert found["doc:ledger.txt", "doc:chronicle.txt"] == ["prov:Quotation"]
    assert found["doc:second.txt", "doc:chronicle.txt"] == ["prov:Revision"]  # all of an outlet's text, by itself
    assert found["doc:third.txt", "doc:chronicle.txt"] == ["prov:Quotation"]  # a passage of it
    assert found["doc:cited.txt", "doc:chronicle.txt"] == []


def test_a_step_is_told_once_with_its_claims() -> None:
    audit = affair()
    nothing, fled, quiet = audit.assessments
    copy = Derivation("ledger.txt", "chronicle.txt", "copy", 0.5)
    both = [evolve(each, lineage=evolve(each.lineage, derivations=[copy])) for each in (fled, quiet)]
    bundle = said(evolve(audit, assessments=[nothing, *both], reuses=[Reuse(copy, 0.9, 90, True)]))
    (step,) = [each for each in bundle.get_records() if told(each, "why")]
    assert list(map(str, told(step, "claim"))) == ["claim:c-1", "claim:c-2"]
    assert (told(step, "share"), told(step, "words"), told(step, "whole")) == ([0.9], [90], [True])


def test_that_two_rest_on_one_source_is_no_step_between_them() -> None:
    step = Derivation(LEDGER.id, CHRONICLE.id, "same-origin", 0.5)
    assert ("doc:ledger.txt", "doc:chronicle.txt") not in derived(said(_with(affair(), derivations=[step])))


def test_documents_that_rest_on_each_other_influence_each_other() -> None:
    names = ["a", "b", "c", "d"]
    steps = [Derivation(names[n], names[(n + 1) % 3], "citation", 0.5) for n in range(3)]
    steps += [Derivation("d", "a", "citation", 0.5), Derivation("d", "d", "citation", 0.5)]
    bundle = said(_with(affair(), derivations=steps))
    assert [pair for pair in derived(bundle) if pair[0] in ("doc:a", "doc:b", "doc:c", "doc:d")] == [("doc:d", "doc:a")]
    circle = [each for each in bundle.get_records() if "wasInfluencedBy" in str(each)]
    assert [told(each, "why") for each in circle] == [["citation"]] * 3


@pytest.mark.parametrize(
    ("source", "types"),
    [
        (Source("Ada", "witness"), {"agent", "prov:Person"}),
        (Source("Ada", "unknown"), {"agent"}),
        (Source("Ada", "company"), {"agent"}),  # somebody who speaks for it, or the company
        (Source("officials", "official", "unnamed"), {"agent"}),  # one or several
        (Source("reports", "unknown", "vague"), {"agent"}),
        (Source("Port Authority", "institution", "organisation"), {"agent", "prov:Organization"}),
        (Source("The Chronicle", "news-outlet"), {"agent", "prov:Organization"}),  # it publishes here
        (Source("Ann Roe", "news-outlet"), {"agent"}),
        (Source("leaked files", "document", "organisation"), {"entity"}),
        (Source("a video", "image-video", "unnamed"), {"entity"}),
    ],
)
def test_what_a_source_is(source: Source, types: set[str]) -> None:
    told_by = Statement([Hop(source)], LEDGER.id, id="s")
    bundle = said(evolve(_with(affair(), statements=[told_by], origins=[]), sources=[source]))
    assert _types(bundle, f"source:{source.id}") == types
    hop = ("hop:s/0", f"source:{source.id}")
    assert (hop in derived(bundle), hop in ends(bundle, ProvAttribution)) == ("entity" in types, "agent" in types)


@pytest.mark.parametrize(
    ("source", "bodies"),
    [
        (Source("Ada", "official", party="Varenia", affiliation="the Ministry"), {"org:Varenia", "org:the%20Ministry"}),
        (Source("Ada", "insider", affiliation="the Ministry"), set()),  # who leaks does not speak for it
        (Source("Ada", "expert", party="Varenia"), {"org:Varenia"}),
        (Source("an official", "official", "unnamed", "the Ministry", None, "Varenia"), set()),
        (Source("Port Authority", "institution", "organisation", party="port authority"), set()),  # itself
    ],
)
def test_for_whom_a_source_speaks(source: Source, bodies: set[str]) -> None:
    bundle = said(evolve(affair(), sources=[*affair().sources, source]))
    assert {body for who, body in ends(bundle, ProvDelegation) if who == f"source:{source.id}"} == bodies


def test_a_body_that_is_a_source_is_that_source() -> None:
    ministry = Source("the Ministry", "institution", "organisation")
    bundle = said(evolve(affair(), sources=[ministry, Source("Ada", "official", affiliation="The ministry")]))
    assert ("source:ada", "source:the-ministry") in ends(bundle, ProvDelegation)


def test_an_outlet_is_the_source_of_its_name_unless_two_have_it() -> None:
    assert ("doc:chronicle.txt", "source:the-chronicle") in ends(said(affair()), ProvAttribution)
    two = [*affair().sources, Source("the Chronicle", Kind.NEWS_OUTLET, id="another")]
    assert ("doc:chronicle.txt", "org:chronicle") in ends(said(evolve(affair(), sources=two)), ProvAttribution)


def test_whoever_signs_and_is_credited() -> None:
    document = Document("a", "", outlet="Vale Post", byline=["Ida Moor", "Ida Moor", ""], credit="Northern Wire")
    unknown = Document("b", "", byline=["Ida Moor"])
    same = Document("c", "", outlet="The Vale Post", byline=["Ida Moor"], credit="Vale Post")
    bundle = said(evolve(affair(), documents=[document, unknown, same]))
    signed = {pair for pair in ends(bundle, ProvAttribution) if pair[0] in ("doc:a", "doc:b", "doc:c")}
    assert signed == {
        ("doc:a", "org:vale%20post"),
        ("doc:a", "author:Ida%20Moor/vale%20post"),
        ("doc:a", "org:northern%20wire"),
        ("doc:b", "author:Ida%20Moor//b"),
        ("doc:c", "org:vale%20post"),
        ("doc:c", "author:Ida%20Moor/vale%20post"),
    }
    assert ("author:Ida%20Moor/vale%20post", "org:vale%20post") in ends(bundle, ProvDelegation)


@pytest.mark.parametrize(
    ("published", "instant"),
    [
        ("2031-05-02T10:00:00+02:00", "2031-05-02T08:00:00+00:00"),
        ("2031-05-02", None),  # no hour is made up
        ("2031-05-02T00:00:00+00:00", None),
        ("2031-05-02T10:00:00", None),  # in nobody knows which zone
        (None, None),
    ],
)
def test_a_time_is_told_where_it_is_known(published: str | None, instant: str | None) -> None:
    bundle = said(evolve(affair(), documents=[evolve(LEDGER, published=published)]))
    times = {str(each.args[0]): each.args[2] for each in bundle.get_records(ProvGeneration)}
    found = times.get("doc:ledger.txt")
    assert (found and found.isoformat()) == instant
    assert {value for name, value in times.items() if name != "doc:ledger.txt"} == {None}
    (document,) = [each for each in of_type(bundle, "Document") if told(each, "id") == ["ledger.txt"]]
    assert told(document, "published") == ([published] if published else [])


def test_without_a_text_a_statement_stands_in_what_its_outlet_printed() -> None:
    ada = [Hop(Source("Ada", "witness"))]
    claim = pv.ClaimDraft("It sank", [pv.Statement(ada, outlet="Vale Post"), pv.Statement(ada)])
    bundle = said(pv.audit(claims=[claim]).record)
    assert ("statement:it-sank%3A0", "doc:Vale%20Post") in derived(bundle)
    assert ("doc:Vale%20Post", "org:vale%20post") in ends(bundle, ProvAttribution)
    assert ("statement:it-sank%3A1", "doc:it-sank%3A1") in derived(bundle)  # wherever that is


def test_findings_name_what_they_are_about_and_failures_what_they_are() -> None:
    bundle = said(affair())
    first, accepted = of_type(bundle, "Finding")
    assert (told(first, "code"), told(first, "suppressed")) == (["SRC101"], [])
    assert (told(accepted, "suppressed"), told(accepted, "until")) == (["known"], ["2032-01-01"])
    assert {end for name, end in derived(bundle) if name == "finding:0"} == {
        "claim:c-1",
        "doc:chronicle.txt",
        "doc:ledger.txt",
    }
    failures = of_type(bundle, "Failure")
    assert [[told(each, "stage"), told(each, "document"), told(each, "rule")] for each in failures] == [
        [["ingest"], ["broken.txt"], []],
        [["rules"], [], ["SRC103"]],
    ]
