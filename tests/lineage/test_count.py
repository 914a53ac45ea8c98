"""How many independent origins: small cases that can be worked out by hand."""

from __future__ import annotations

import pytest

from provenance.lineage.count import Candidate, count
from provenance.lineage.graph import Link, Node, Role
from provenance.model import Count, Identity


def candidate(name: str, identity: Identity = Identity.NAMED, probability: float = 1.0) -> Candidate:
    return Candidate(Node(Role.ORIGIN, (name,)), identity, probability)


def link(one: str, other: str, probability: float) -> Link:
    return Link(Node(Role.ORIGIN, (one,)), Node(Role.ORIGIN, (other,)), probability)


def test_named_ones_count_one_each() -> None:
    assert count([candidate("a"), candidate("b")], []) == Count(2, 2, 2)


def test_two_that_depend_with_probability_one_half_are_one_and_a_half() -> None:
    assert count([candidate("a"), candidate("b")], [link("a", "b", 0.5)]).count == pytest.approx(1.5)


def test_unnamed_ones_are_distinct_in_the_estimate_and_one_at_the_low_end() -> None:
    found = count([candidate(name, Identity.UNNAMED) for name in "abc"], [])
    assert (found.count, found.low, found.high) == (3, 1, 3)


def test_vague_ones_count_only_at_the_high_end() -> None:
    found = count([candidate("a"), candidate("b", Identity.VAGUE)], [])
    assert (found.count, found.low, found.high) == (1, 1, 2)


def test_one_that_may_not_be_there_counts_for_as_much_as_it_may() -> None:
    assert count([candidate("a"), candidate("b", probability=0.75)], []).count == pytest.approx(1.75)


def test_the_surest_way_decides_and_further_ways_change_nothing() -> None:
    three = [candidate(name) for name in "abc"]
    chain = [link("a", "b", 0.6), link("b", "c", 0.4)]
    assert count(three, chain).count == pytest.approx(3 - 0.6 - 0.4)
    assert count(three, [*chain, link("a", "c", 0.4)]) == count(three, chain)


@pytest.mark.parametrize("chances", [(0.5, 0.75), (0.75, 0.5)])
def test_one_shown_twice_is_there_unless_the_better_showing_is_wrong(chances: tuple[float, float]) -> None:
    twice = [candidate(name, probability=chance) for name, chance in zip("ab", chances, strict=True)]
    assert count(twice, [link("a", "b", 1.0)]).count == pytest.approx(0.75)


def test_hundreds_that_may_be_the_same_are_counted_exactly() -> None:
    many = [candidate(f"{n:03}") for n in range(300)]
    tied = [link(f"{n:03}", f"{n + 1:03}", 0.5) for n in range(299)]
    assert count(many, tied).count == pytest.approx(1 + 299 * 0.5)
