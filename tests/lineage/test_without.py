"""What would be left of a claim if a source had not spoken."""

from __future__ import annotations

from attrs import evolve

from provenance.lineage import shifts, trace, without
from provenance.model import Claim, Count, Derivation, Document, Hop, Lineage, Settings, Source, Statement, Why

PILOT = Hop(Source("Ada Quist", kind="witness"))
KEEPER = Hop(Source("Bram Tolle", kind="witness"))
POST = Hop(Source("Ridge Post", kind="news-outlet"))
ECHO = Hop(Source("Vale Echo", kind="news-outlet"))


def left(claim: Claim, *gone: Hop) -> list[str]:
    (traced,) = trace([claim], [], [], Settings())
    return [said.id for said in without(claim, traced, {hop.source.id for hop in gone}).statements]


def claim(*statements: Statement) -> Claim:
    return Claim("c", "The bridge fell", statements)


def test_a_relay_falls_with_the_only_source_it_relays() -> None:
    told = Statement([PILOT], outlet="Ridge Post", id="told")
    relayed = Statement([POST], outlet="Vale Echo", id="relayed")
    twice = Statement([ECHO], outlet="Far Herald", id="twice")
    assert left(claim(told, relayed, twice), PILOT) == []


def test_a_relay_stands_while_somebody_it_relays_is_left() -> None:
    told = Statement([PILOT], outlet="Ridge Post", id="told")
    also = Statement([KEEPER], outlet="Ridge Post", id="also")
    relayed = Statement([POST], outlet="Vale Echo", id="relayed")
    assert left(claim(told, also, relayed), PILOT) == ["also", "relayed"]
    assert left(claim(told, also, relayed), PILOT, KEEPER) == []


def test_what_rests_on_nobody_named_is_left_alone() -> None:
    bare = Statement(outlet="Vale Echo", id="bare")
    assert left(claim(bare, Statement([PILOT], outlet="Ridge Post", id="told")), PILOT) == ["bare"]


BARGEE = Hop(Source("Ida Voss", kind="insider"), access="second-hand")
OWNER = Hop(Source("somebody at the yard", kind="insider", identity="unnamed"))


def test_who_only_relays_a_source_falls_with_it() -> None:
    told = Statement([BARGEE, OWNER], outlet="Ridge Post", id="told")
    shorter = Statement([BARGEE], outlet="Far Herald", id="shorter")
    relayed = Statement([POST, BARGEE], outlet="Vale Echo", id="relayed")
    assert left(claim(told, shorter, relayed), OWNER) == []


def test_who_relays_a_source_stands_with_what_others_told_them_or_they_saw() -> None:
    told, also = Statement([BARGEE, OWNER], outlet="A", id="told"), Statement([BARGEE, KEEPER], outlet="B", id="also")
    shorter = Statement([BARGEE], outlet="Far Herald", id="shorter")
    saw = Statement([Hop(BARGEE.source, access="first-hand")], outlet="Far Herald", id="saw")
    assert left(claim(told, also, shorter), OWNER) == ["also", "shorter"]
    assert left(claim(told, saw), OWNER) == ["saw"]
    assert left(claim(told, Statement([OWNER], outlet="C", id="direct")), BARGEE) == ["direct"]


def spoken(*sources: Source) -> list[Statement]:
    return [Statement([Hop(each)], document=id, id=id) for id, each in zip("abc", sources, strict=False)]


def left_of(statements: list[Statement], gone: Source) -> list[str]:
    documents = [Document(said.id, "", outlet=f"The {said.id.upper()} Gazette") for said in statements]
    (traced,) = trace([claim(*statements)], documents, [], Settings())
    return [said.id for said in without(claim(*statements), traced, {gone.id}).statements]


def test_who_is_printed_under_two_names_falls_under_both() -> None:
    short, long, other = Source("Runa Beck", "expert"), Source("Dr Runa Beck", "expert"), Source("Olaf Beck", "expert")
    assert left_of(spoken(short, long, other), short) == ["c"]
    assert left_of(spoken(short, long, other), other) == ["a", "b"]


def test_who_only_repeats_the_position_of_one_party_stays() -> None:
    one, other = (Source(name, "official", party="Ostmark") for name in ("Ewa Lind", "Pal Moen"))
    assert left_of(spoken(one, other), one) == ["b"]


def report(id: str, *chain: Hop) -> Statement:
    return Statement(list(chain), document=id, id=id)


def standing(gone: str, statements: list[Statement], documents: list[Document], *copies: Derivation) -> list[str]:
    (traced,) = trace([claim(*statements)], documents, copies, Settings())
    return [said.id for said in without(claim(*statements), traced, (), {gone}).statements]


def test_with_a_document_fall_its_copies_and_what_cites_it() -> None:
    documents = [Document("a", "", outlet="Ridge Post"), *(Document(id, "") for id in "bcd")]
    statements = [report("a", PILOT), report("b", PILOT), report("c", POST, PILOT), report("d", KEEPER)]
    assert standing("a", statements, documents, Derivation("b", "a", Why.COPY, 0.9)) == ["d"]
    assert standing("b", statements, documents, Derivation("b", "a", Why.COPY, 0.9)) == ["a", "c", "d"]


def test_a_citation_stands_while_another_report_of_that_outlet_is_left() -> None:
    documents = [Document("a", "", outlet="Ridge Post"), Document("a2", "", outlet="Ridge Post"), Document("c", "")]
    statements = [report("a", PILOT), report("a2", KEEPER), report("c", POST, PILOT)]
    assert standing("a", statements, documents) == ["a2", "c"]


def test_what_falls_brings_down_what_rests_on_it_in_turn() -> None:
    documents = [Document("a", "", outlet="Ridge Post"), Document("b", "", outlet="Vale Echo"), Document("c", "")]
    statements = [report("a", PILOT), report("b", POST), report("c", ECHO)]
    assert standing("a", statements, documents) == []


def test_shifts_name_first_what_falls_below_two() -> None:
    claims = [claim(), evolve(claim(), id="d"), evolve(claim(), id="e")]
    before = [Lineage(each.id, supporting=Count(n, n, n)) for each, n in zip(claims, (5, 2, 1), strict=True)]
    after = [Lineage("c", supporting=Count(2, 2, 2)), Lineage("d", supporting=Count(1, 1, 1)), before[2]]
    found = shifts(claims, before, after)
    assert [(each.claim.id, each.below_two, each.after.count) for each in found] == [("d", True, 1), ("c", False, 2)]
    assert [each.after.count for each in shifts(claims, before, [])] == [0, 0, 0]


def test_shifts_see_denials_and_scores() -> None:
    claims = [claim(), evolve(claim(), id="d"), evolve(claim(), id="e")]
    before = [Lineage(each.id, denying=Count(1, 1, 1)) for each in claims]
    after = [Lineage("c"), *before[1:]]
    scored = dict.fromkeys("cde", 0.4)
    found = shifts(claims, before, after, (scored, {**scored, "d": 0.5}))
    assert [(each.claim.id, each.denied_after.count, each.score_after) for each in found] == [
        ("c", 0, 0.4),
        ("d", 1, 0.5),
    ]
