"""Which claims a reader should look at first."""

from __future__ import annotations

import pytest
from attrs import evolve

from provenance import lineage, score
from provenance.model import (
    Access,
    Claim,
    Count,
    Hop,
    Identity,
    Kind,
    Lineage,
    Origin,
    Polarity,
    Settings,
    Source,
    Statement,
)

TEXT = "The envoy Ada Quist met Bram Tolle on 4 May in Ostrel"
PARTY = Hop(Source("a party source", kind="insider", identity="unnamed"))
EXILE = Hop(Source("Tomas Belin", kind="expert"), access="second-hand")
WITNESS = Hop(Source("Jorun Haal", kind="witness"), access="first-hand")


def attention(*chains: list[Hop], text: str = TEXT) -> float:
    claim = Claim("c", text, [Statement(chain, outlet=f"Paper {n}", id=str(n)) for n, chain in enumerate(chains)])
    (traced,) = lineage.trace([claim], [], [], Settings())
    return score.attention(claim, traced)


def test_what_one_person_says_in_one_document_stays_below_the_default_threshold() -> None:
    assert attention([WITNESS]) < attention([PARTY]) < Settings().least_attention


def test_what_an_unnamed_person_is_said_to_have_said_does_not() -> None:
    assert attention([EXILE, PARTY]) >= Settings().least_attention


def test_the_more_carry_it_on_one_unnamed_origin_the_higher() -> None:
    rising = [attention(*[[PARTY]] * n) for n in (1, 2, 5, 10)]
    assert rising == sorted(rising)
    assert rising[-1] > 0.8


def test_independent_origins_and_names_to_check_settle_it() -> None:
    other = Hop(Source("Ada Quist", kind="witness"), access="first-hand")
    assert attention([WITNESS], [other]) < attention([WITNESS], [WITNESS])
    assert attention([PARTY], [PARTY], text="something happened somewhere") < attention([PARTY], [PARTY])


# Worked by hand from the formula: thinness * checkability * (alone + (1 - alone) * (1 - 1/documents)).
CHECKABLE, HALF_CHECKABLE = "the 12 boats left at 9 on day 3", "the boats left"
SEEN = Origin(Source("A", Kind.WITNESS), Kind.WITNESS, Identity.NAMED, Access.FIRST_HAND, Polarity.SUPPORTS)
HEARD = evolve(SEEN, access=Access.UNKNOWN)
HIDDEN = Origin(Source("a clerk"), Kind.INSIDER, Identity.UNNAMED, Access.UNKNOWN, Polarity.SUPPORTS)


@pytest.mark.parametrize(
    ("origins", "supporting", "denying", "documents", "text", "expected"),
    [
        ([HEARD], 1, 0, 1, CHECKABLE, 0.25),
        ([SEEN], 1, 0, 1, CHECKABLE, 0.15),  # settled in part: 0.6
        ([evolve(SEEN, interested=True)], 1, 0, 1, CHECKABLE, 0.25),
        ([evolve(SEEN, polarity=Polarity.DENIES), HEARD], 1, 0, 1, CHECKABLE, 0.25),
        ([evolve(SEEN, identity=Identity.VAGUE)], 1, 0, 1, CHECKABLE, 0.25),
        ([evolve(SEEN, identity=Identity.ORGANISATION), HEARD], 1, 0, 1, CHECKABLE, 0.15),  # one of two is enough
        ([HEARD], 0.5, 0, 1, CHECKABLE, 0.25),  # never thinner than one
        ([HEARD], 3, 0, 1, CHECKABLE, 0.083333),
        ([HEARD], 1, 0, 2, CHECKABLE, 0.625),
        ([HEARD], 2.5, 0, 5, CHECKABLE, 0.34),
        ([HEARD], 1, 0, 1, HALF_CHECKABLE, 0.125),
        ([HEARD], 1, 0, 1, "the 12 boats left at 9", 0.208333),
        ([HEARD], 1, 0, 1, "the 12 boats left at 9 on days 3 and 4", 0.25),
        ([HEARD], 1, 0, 1, "the boats of Orm left", 0.166667),
        ([HEARD], 1, 0.5, 1, CHECKABLE, 0.45),
        ([SEEN], 1, 0.5, 1, CHECKABLE, 0.36),  # denied: at least 0.8 however it is supported
        ([HEARD], 4, 0.5, 2, CHECKABLE, 0.58),
    ],
)
def test_the_formula_by_hand(origins, supporting, denying, documents, text, expected) -> None:
    claim = Claim("c", text, [Statement([], document=f"d{n}", id=str(n)) for n in range(documents)])
    assert score.attention(claim, Lineage("c", origins, (), Count(supporting), Count(denying))) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([["0"]], 0.45),  # an unnamed person, through somebody
        ([["0", "1"]], 0.625),  # and once directly
        ([["0"], ["1"]], 0.625),  # one relayed, one direct
        ([[]], 0.25),  # built by hand, with no statement to show
    ],
)
def test_remote_is_only_what_every_path_relays(told, expected) -> None:
    chains = {"0": [EXILE, PARTY], "1": [PARTY]}
    used = sorted({id for ids in told for id in ids}) or ["1"]
    claim = Claim("c", CHECKABLE, [Statement(chains[id], document=id, id=id) for id in used])
    lineage = Lineage("c", [evolve(HIDDEN, statements=ids) for ids in told], (), Count(1.0))
    assert score.attention(claim, lineage) == expected
