"""What would be left of a claim if a source had not spoken."""

from __future__ import annotations

from provenance.lineage import trace, without
from provenance.model import Claim, Hop, Settings, Source, Statement

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
