"""Who rests on each other in a circle: documents, and outlets whose reports are of different days."""

from __future__ import annotations

import pytest

from provenance.lineage import trace
from provenance.model import Claim, Document, Hop, Polarity, Relation, Settings, Source, Statement

DAWN, DUSK, NOON = (Source(f"{name} Bulletin", "news-outlet", "organisation") for name in ("Dawn", "Dusk", "Noon"))
BAKER = Source("Ole Brandt", "witness")
DAYS = [f"2031-05-0{n}" for n in range(1, 7)]

Report = tuple[Source, str | None, tuple[Source, ...]]


def rings(*reports: Report, **said: object) -> list[set[int]]:
    """The circles, by the places of `reports`: each an outlet, the day, and the chain of what it says."""
    documents = [Document(str(n), "", outlet=who.name, published=day) for n, (who, day, _) in enumerate(reports)]
    statements = [
        Statement([Hop(each) for each in chain], document=str(n), id=f"s{n}", **said)
        for n, (_, _, chain) in enumerate(reports)
        if chain
    ]
    (lineage,) = trace([Claim("c", "The mill is shut", statements)], documents, [], Settings())
    return [{int(id) for id in ring} for ring in lineage.rings]


@pytest.mark.parametrize("days", [(None,) * 3, DAYS[:1] * 3, DAYS[:3], DAYS[2::-1]])
def test_outlets_that_have_it_from_each_other_are_a_ring_whatever_their_days(days: tuple[str | None, ...]) -> None:
    around = zip((DAWN, DUSK, NOON), days, ((DUSK,), (NOON,), (DAWN,)), strict=True)
    assert rings(*around) == [{0, 1, 2}]


def test_a_paper_that_has_it_from_whoever_had_it_from_that_paper_is_in_a_ring() -> None:
    first, echo = (DAWN, DAYS[0], (BAKER,)), (DUSK, DAYS[1], (DAWN,))
    assert rings(first, echo, (DAWN, DAYS[2], (DUSK,))) == [{1, 2}]


def test_a_paper_that_tells_who_took_up_its_report_is_in_no_ring() -> None:
    first, echo = (DAWN, DAYS[0], (BAKER,)), (DUSK, DAYS[1], (DAWN,))
    assert rings(first, echo) == []
    assert rings(first, echo, (DAWN, DAYS[2], (DUSK, DAWN))) == []
    again = (DAWN, DAYS[2], (BAKER,))
    documents = [Document(str(n), "", outlet=who.name, published=day) for n, (who, day, _) in enumerate((echo, again))]
    said = [
        Statement([Hop(DAWN)], document="0", id="echo"),
        Statement([Hop(BAKER)], document="1", id="own"),
        Statement([Hop(DUSK), Hop(DAWN)], document="1", id="taken up"),
    ]
    (lineage,) = trace([Claim("c", "The mill is shut", said)], documents, [], Settings())
    assert lineage.rings == ()


@pytest.mark.parametrize("said", [{"polarity": Polarity.DENIES}, {"relation": Relation.BEARS}])
def test_only_who_says_the_claim_has_it_from_another_day(said: dict[str, object]) -> None:
    assert rings((DAWN, DAYS[0], (DUSK,)), (DUSK, DAYS[1], (DAWN,)), **said) == []


def test_the_reports_of_one_agency_that_papers_print_are_no_ring() -> None:
    printed = [(DAWN, None, (DAWN,)), (DAWN, None, (DAWN,)), (DUSK, None, (DAWN,))]
    assert rings(*printed) == []
