"""Any sequence is kept as a tuple, any mapping as one that nobody can change; a bare string is one item."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.model import ClaimDraft, Document, Hop, Source, Statement
from provenance.model.freeze import FrozenMapping, as_tuple


@pytest.mark.parametrize(
    ("build", "why"),
    [
        (lambda: Document("a", "t", byline="Jo Lind"), r"not the one string 'Jo Lind': write \['Jo Lind'\]"),
        (lambda: Source("Bo Marsh", aliases="Bo"), r"write \['Bo'\]"),
        (lambda: ClaimDraft("The mill burned", "told"), r"write \['told'\]"),
        (lambda: Document("a", "t", byline=7), r"expected several items, not 7: write \[7\] for one"),
        (lambda: Document("a", "t", byline=None), "expected several items, not None"),
        (lambda: Statement(Hop(Source("Bo"))), r"not Hop\(\.\.\.\): write \[Hop\(\.\.\.\)\] for one$"),
    ],
)
def test_what_is_one_thing_is_not_taken_apart(build, why: str) -> None:
    with pytest.raises(TypeError, match=why):
        build()


def test_a_fault_inside_what_gives_the_items_is_told_as_it_is() -> None:
    with pytest.raises(TypeError, match="unsupported operand"):
        as_tuple(1 + each for each in ["one"])


@given(st.dictionaries(st.text(), st.integers()))
def test_a_frozen_mapping_equals_what_it_was_made_of(items: dict[str, int]) -> None:
    frozen = FrozenMapping(items)
    assert frozen == items
    assert repr(frozen) == repr(items)
    assert hash(frozen) == hash(FrozenMapping(reversed(items.items())))
    for other in (copy.copy(frozen), copy.deepcopy(frozen), pickle.loads(pickle.dumps(frozen))):
        assert other == frozen
    items["more"] = len(items)
    assert frozen != items


def test_a_frozen_mapping_cannot_be_changed() -> None:
    frozen = FrozenMapping({"a": 1})
    with pytest.raises(TypeError, match="does not support item assignment"):
        frozen["a"] = 2  # type: ignore[index]
