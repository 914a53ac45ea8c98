"""What pairs join: sets whose members reach each other, each known by its first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.lineage.components import components

pairs = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=12)


@given(pairs, st.randoms(use_true_random=False))
def test_each_pair_is_joined_whatever_the_order(drawn, random):
    found = components(range(8), drawn)
    assert all(found[one] == found[other] for one, other in drawn)
    shuffled = [pair if random.random() < 0.5 else pair[::-1] for pair in random.sample(drawn, len(drawn))]
    assert components(range(8), shuffled) == found


@given(pairs)
def test_each_set_is_known_by_the_first_of_its_members_and_nothing_else_is_joined(drawn):
    found = components(range(8), drawn)
    assert all(first <= item and found[first] == first for item, first in found.items())
    assert len(set(found.values())) >= 8 - len(drawn)


def test_nothing_joins_those_that_no_pair_names():
    assert components("abc", []) == {"a": "a", "b": "b", "c": "c"}
    assert components("abc", [("c", "b")]) == {"a": "a", "b": "b", "c": "b"}
