"""Which claims a reader should look at first."""

from __future__ import annotations

from provenance import lineage, score
from provenance.model import Claim, Hop, Settings, Source, Statement

TEXT = "The envoy Ada Quist met Bram Tolle on 4 May in Ostrel"
PARTY = Hop(Source("a party source", kind="insider", identity="unnamed"))
EXILE = Hop(Source("Tomas Belin", kind="expert"), access="second-hand")
WITNESS = Hop(Source("Jorun Haal", kind="witness"), access="first-hand")


def attention(*chains: list[Hop], text: str = TEXT) -> float:
    claim = Claim("c", text, [Statement(chain, outlet=f"Paper {n}", id=str(n)) for n, chain in enumerate(chains)])
    (traced,) = lineage.trace([claim], [], [], Settings())
    return score.attention(claim, traced)


def test_what_one_person_says_in_one_document_stays_below_the_default_threshold() -> None:
    assert attention([WITNESS]) < attention([PARTY]) < Settings().attention


def test_what_an_unnamed_person_is_said_to_have_said_does_not() -> None:
    assert attention([EXILE, PARTY]) >= Settings().attention


def test_the_more_carry_it_on_one_unnamed_origin_the_higher() -> None:
    rising = [attention(*[[PARTY]] * n) for n in (1, 2, 5, 10)]
    assert rising == sorted(rising)
    assert rising[-1] > 0.8


def test_independent_origins_and_names_to_check_settle_it() -> None:
    other = Hop(Source("Ada Quist", kind="witness"), access="first-hand")
    assert attention([WITNESS], [other]) < attention([WITNESS], [WITNESS])
    assert attention([PARTY], [PARTY], text="something happened somewhere") < attention([PARTY], [PARTY])
