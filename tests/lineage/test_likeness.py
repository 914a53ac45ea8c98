"""What says that an unnamed origin is somebody whom the document names elsewhere."""

from __future__ import annotations

import pytest

from provenance.lineage import trace
from provenance.lineage.graph import Ending, Node, Role
from provenance.lineage.likeness import likeness
from provenance.model import Claim, Document, Hop, Identity, Kind, Settings, Source, Span, Statement

BARON = Node(Role.ORIGIN, ("source", "ada-lind"))


def ending(source: Source, start: int) -> Ending:
    hop = Hop(source)
    return Ending(Statement([hop], document="d", span=Span(start, start + 9), text=f"said at {start}"), hop)


def same(mention: str, start: int = 0) -> float:
    """How surely somebody so described, who speaks at `start`, is the Ada Lind who speaks at 50."""
    unnamed = Source(mention, Kind.INSIDER, Identity.UNNAMED)
    node = Node(Role.ORIGIN, ("told", "document", "d", "insiders"))
    found = {node: [ending(unnamed, start)], BARON: [ending(Source("Ada Lind", Kind.COMPANY), 50)]}
    return max((link.probability for link in likeness(found, {}, {}, {})), default=0.0)


@pytest.mark.parametrize("mention", ["managers", "a manager"])
def test_a_lead_sums_up_who_is_named_below(mention: str) -> None:
    assert same(mention) == 1


def test_one_who_speaks_after_the_named_one_is_somebody_else() -> None:
    assert same("a manager", start=90) < 0.5


@pytest.mark.parametrize(
    "mention",
    ["people familiar with the plans", "sources", "managers close to the board", "managers who spoke anonymously"],
)
def test_whoever_is_shielded_is_nobody_that_the_document_names(mention: str) -> None:
    assert same(mention) < 0.5


def in_one_text(unnamed: Source, named: Source, printed: str = "") -> float:
    """How surely an unnamed source of a lead is who is named below it, there printed so."""
    hop = Hop(named, text=printed)
    below = Ending(Statement([hop], document="d", span=Span(50, 59), text="said at 50"), hop)
    found = {Node(Role.ORIGIN, ("told", "document", "d", "insiders")): [ending(unnamed, 0)], BARON: [below]}
    return max((link.probability for link in likeness(found, {}, {}, {})), default=0.0)


def unnamed(name: str, kind: Kind = Kind.INSIDER) -> Source:
    return Source(name, kind, Identity.UNNAMED)


LIND = Source("Ada Lind", Kind.OFFICIAL)


def test_those_of_somebody_who_is_named_are_not_that_one() -> None:
    assert in_one_text(unnamed("Ada Lind's aides"), LIND) == 0
    assert in_one_text(unnamed("aides"), LIND) == 1


def test_people_of_no_known_kind_are_summed_up_by_nobody() -> None:
    assert in_one_text(unnamed("some doubtful readers", Kind.UNKNOWN), LIND) < 0.5


def repeated(one: str, other: str, marks: str, more: str = "") -> float:
    """How many origins there are where two papers have one clause, each from an unnamed source, between these marks."""
    clause = f"the old lock at Vale will be filled in before the winter{more}"
    text = f"On Monday {marks[:1]}{clause}{marks[1:]}, somebody said."
    start = text.index(clause)
    documents = [Document(f"d{n}", text, outlet=name) for n, name in enumerate(("Harbour Post", "Vale Courier"))]
    said = [
        Statement(
            [Hop(unnamed(name))], document=f"d{n}", text=clause, span=Span(start, start + len(clause)), id=f"s{n}"
        )
        for n, name in enumerate((one, other))
    ]
    (lineage,) = trace([Claim("c", "The lock will be filled in", said)], documents, [], Settings())
    return lineage.supporting.count


@pytest.mark.parametrize("marks", ["“”", '""'])
def test_one_quotation_in_two_papers_is_one_disclosure(marks: str) -> None:
    assert repeated("two masons of the guild", "a dyer who dined with her", marks) < 1.5


def test_a_clause_in_the_reporters_words_is_one_disclosure_only_of_sources_that_may_be_one() -> None:
    assert repeated("two masons of the guild", "a dyer who dined with her", "") == 2
    assert repeated("two masons of the guild", "masons", "") < 1.5
    assert repeated("two masons of the guild", "a source", "") < 1.5
    assert repeated("two masons of the guild", "a dyer who dined with her", "", " and planted with limes") < 1.5


GENERAL = Source("Gen. Iver Holt", Kind.OFFICIAL, party="Ostmark")
BOARD = Source("the Board of Canals", Kind.INSTITUTION, Identity.ORGANISATION)


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        (GENERAL, Source("an Ostmark envoy", Kind.OFFICIAL, Identity.UNNAMED, party="Ostmark"), 1),
        (GENERAL, Source("Col. Brit Ask", Kind.OFFICIAL, party=" ostmark"), 1),
        (GENERAL, Source("Ostmark", Kind.INSTITUTION, Identity.ORGANISATION), 1),
        (BOARD, Source("Kari Moe", Kind.OFFICIAL, party="the Board of Canals"), 1),
        (GENERAL, Source("a Sundar envoy", Kind.OFFICIAL, Identity.UNNAMED, party="Sundar"), 2),
        (BOARD, Source("Kari Moe", Kind.OFFICIAL, affiliation="the Board of Canals"), 2),
        (
            Source("an Ostmark aide", Kind.OFFICIAL, Identity.UNNAMED, party="Ostmark"),
            Source("an Ostmark envoy", Kind.OFFICIAL, Identity.UNNAMED, party="Ostmark"),
            2,
        ),
    ],
)
def test_sources_of_one_party_are_one_where_somebody_of_it_is_on_record(
    one: Source, other: Source, number: int
) -> None:
    said = [Statement([Hop(source)], outlet=f"Paper {n}", id=str(n)) for n, source in enumerate((one, other))]
    (lineage,) = trace([Claim("c", "The lock is shut", said)], [], [], Settings())
    assert lineage.supporting.count == number
