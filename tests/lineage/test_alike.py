"""Origins that nobody names: how probable it is that two of them are the same people."""

from __future__ import annotations

import pytest

from provenance.lineage import trace
from provenance.lineage.alike import features, in_doubt, modelled, sameness
from provenance.lineage.graph import Ending, Node, Role
from provenance.model import Claim, Document, Hop, Identity, Kind, Settings, Source, Statement
from provenance.outlets import owners as outlets

POST = Source("Harbour Post", Kind.NEWS_OUTLET, Identity.ORGANISATION)
LIND = Source("Ada Lind", Kind.WITNESS)


def somebody(name: str, kind: Kind = Kind.INSIDER) -> Source:
    return Source(name, kind, Identity.UNNAMED)


def ending(source: Source, document: str = "d") -> Ending:
    hop = Hop(source)
    return Ending(Statement([hop], document=document, text="the ferry has sunk", id=document), hop)


def told(document: str) -> Node:
    return Node(Role.ORIGIN, ("told", "document", document, "insiders"))


def count(*sources: Source, documents=()) -> float:
    said = [
        Statement([Hop(source)], document=f"d{n}", text="the ferry has sunk", id=f"s{n}")
        for n, source in enumerate(sources)
    ]
    (lineage,) = trace([Claim("c", "The ferry has sunk", said)], documents, [], Settings())
    return lineage.supporting.count


def test_the_more_alike_two_are_described_the_likelier_they_are_one() -> None:
    broker = [ending(somebody("a harbour broker"))]
    alike, apart = (
        sameness(features(broker, [ending(somebody(name))])) for name in ("the broker", "a person close to the board")
    )
    assert 0 < apart < alike < 1


def test_what_is_compared_is_the_same_both_ways_round() -> None:
    one, other = [ending(somebody("a harbour broker"))], [ending(POST)]
    assert features(one, other) == features(other, one)


def test_an_outlets_own_name_describes_nobody() -> None:
    one, other = [ending(somebody("the Guardian's sources"))], [ending(somebody("readers of the Guardian"))]
    assert features(one, other)["alike"] == 0


def test_bystanders_and_insiders_are_less_likely_one_than_two_insiders() -> None:
    insider = [ending(somebody("a person close to the board"))]
    resident = [ending(somebody("a resident", Kind.WITNESS))]
    assert sameness(features(insider, resident)) < sameness(features(insider, insider)) - 0.2


def test_described_bodies_are_in_doubt_and_those_with_a_name_are_not() -> None:
    body = Source("an institute of tides", Kind.INSTITUTION, Identity.ORGANISATION)
    nodes = [Node(Role.ORIGIN, ("source", source.id)) for source in (body, LIND)]
    at = {nodes[0]: [ending(body)], nodes[1]: [ending(LIND)], told("d"): [ending(somebody("a clerk"))]}
    assert in_doubt(at) == sorted([nodes[0], told("d")])


def body(name: str, kind: Kind = Kind.INSTITUTION) -> Source:
    return Source(name, kind, Identity.ORGANISATION)


@pytest.mark.parametrize(
    ("other", "apart"),
    [
        (body("the clinic where the crew lies"), True),
        (body("the coastguards"), False),
        (body("the authorities"), False),
        (body("the shipping line", Kind.COMPANY), True),
        (body("the company", Kind.COMPANY), True),
        (body("the company", Kind.UNKNOWN), False),
        (somebody("a clerk"), False),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_bodies_described_in_other_words_are_different(other: Source, apart: bool) -> None:
    guard = body("the coastguard")
    assert (count(guard, other) == 2) is apart
    assert (count(other, guard) == 2) is apart


MILL = body("Orlo Mills", Kind.COMPANY)
EDA = Source("Eda Quist", Kind.OFFICIAL)


@pytest.mark.parametrize(
    ("unnamed", "named", "number"),
    [
        (somebody("a weaver at Orlo Mills"), MILL, 2),
        (somebody("an Orlo Mills weaver", Kind.WITNESS), MILL, 2),
        (somebody("somebody close to Eda Quist", Kind.UNKNOWN), EDA, 2),
        (somebody("Eda Quist's driver"), EDA, 2),
        (somebody("a spokesman for Orlo Mills"), MILL, 1),
        (somebody("a lawyer for Eda Quist"), EDA, 1),
        (somebody("officials of Orlo Mills", Kind.OFFICIAL), MILL, 1),
        (somebody("the mills"), MILL, 1),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_who_belongs_to_somebody_with_a_name_is_not_that_one_unless_he_speaks_for_it(
    unnamed: Source, named: Source, number: int
) -> None:
    assert round(count(unnamed, named)) == number


def test_one_of_the_people_of_a_body_does_not_repeat_its_position() -> None:
    clerk = Source("a clerk at Orlo Mills", Kind.CIVILIAN, Identity.UNNAMED, party="Orlo Mills")
    aide = Source("an envoy of Orlo Mills", Kind.OFFICIAL, Identity.UNNAMED, party="Orlo Mills")
    assert count(clerk, Source("Orlo Mills", Kind.INSTITUTION, Identity.ORGANISATION, party="Orlo Mills")) == 2
    assert count(aide, Source("Orlo Mills", Kind.INSTITUTION, Identity.ORGANISATION, party="Orlo Mills")) == 1


def test_sources_who_spoke_to_different_outlets_are_linked_by_nothing() -> None:
    one, other = (Node(Role.ORIGIN, ("told", "outlet", name, "insiders")) for name in ("harbour post", "vale courier"))
    clerk = [ending(somebody("a clerk"))]
    assert not list(modelled({one: clerk, other: clerk}, {}))
    assert list(modelled({one: clerk, told("d"): clerk}, {}))


def test_outlets_of_one_owner_may_have_been_told_by_the_same() -> None:
    one, other = (Node(Role.ORIGIN, ("told", "outlet", name, "insiders")) for name in ("harbour post", "vale courier"))
    clerk = [ending(somebody("a clerk"))]
    owned = outlets.keyed([("Harbour Post", "Tern Media"), ("Vale Courier", "Tern Media")])
    assert list(modelled({one: clerk, other: clerk}, owned))
    apart = outlets.keyed([("Harbour Post", "Tern Media"), ("Vale Courier", "Reed & Co")])
    assert not list(modelled({one: clerk, other: clerk}, apart))


def test_unnamed_sources_of_documents_without_an_outlet_count_less_than_one_each() -> None:
    clerks = [somebody("a clerk close to the board"), somebody("a clerk of the board")]
    assert 1 < count(*clerks) < 1.5
    outlets = [Document(f"d{n}", "", outlet=name) for n, name in enumerate(("Harbour Post", "Vale Courier"))]
    assert count(*clerks, documents=outlets) == 2


def test_those_who_are_named_are_counted_one_each() -> None:
    assert count(LIND, LIND, Source("Bo Marsh", Kind.WITNESS), Source("Cato Reed", Kind.EXPERT)) == pytest.approx(3)


def test_two_that_an_analyst_tells_apart_are_two() -> None:
    clerks = [somebody("a clerk of the port"), somebody("a port clerk")]
    said = [Statement([Hop(clerk)], outlet="Harbour Post", id=f"s{n}") for n, clerk in enumerate(clerks)]
    (lineage,) = trace([Claim("c", "The ferry has sunk", said)], [], [], Settings())
    assert lineage.supporting.count == 2


def test_outlets_cited_with_nobody_behind_them_may_have_one_story() -> None:
    papers = [Source(name, Kind.NEWS_OUTLET, Identity.ORGANISATION) for name in ("Harbour Post", "Vale Courier")]
    assert 1 < count(*papers) < 2


def test_who_is_known_by_an_office_is_none_of_those_who_are_not_named() -> None:
    minister = Source("the minister", Kind.OFFICIAL)
    assert count(minister, somebody("two aides of the chancery", Kind.OFFICIAL)) == 2
    assert count(minister, somebody("the minister", Kind.OFFICIAL)) < 1.5
