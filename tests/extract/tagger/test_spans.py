"""The likeliest stretches are those that trying every one finds."""

from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from provenance.extract.tagger.spans import Stretch, around, best, likeliest

LOGITS = st.integers(1, 4).flatmap(lambda n: arrays(np.float32, (n, 3), elements=st.floats(-8, 8, width=16)))


def _odds(logits: np.ndarray, stretch: Stretch) -> float:
    start, end = stretch
    inside, begins, ends = logits.astype(float).T
    return float(inside[start:end].sum() + begins[start] + ends[end - 1])


def _stretches(n: int) -> list[Stretch]:
    return [(start, end) for start in range(n) for end in range(start + 1, n + 1)]


@given(LOGITS)
def test_best_is_the_best_of_all(logits: np.ndarray) -> None:
    stretch, odds = best(logits)
    assert odds == pytest.approx(_odds(logits, stretch), abs=1e-3)
    assert odds == pytest.approx(max(_odds(logits, each) for each in _stretches(len(logits))), abs=1e-3)


@given(LOGITS)
def test_likeliest_is_the_likeliest_of_all_sets(logits: np.ndarray) -> None:
    stretches, odds = likeliest(logits)
    every = _stretches(len(logits))
    sets = (some for size in range(5) for some in combinations(every, size))
    apart = [some for some in sets if all(one[1] <= other[0] for one, other in pairwise(some))]
    assert odds == pytest.approx(sum(_odds(logits, each) for each in stretches), abs=1e-3)
    assert odds == pytest.approx(max(sum(_odds(logits, each) for each in some) for some in apart), abs=1e-3)
    assert stretches == sorted(stretches)


@given(LOGITS, st.data())
def test_around_holds_its_anchor_and_is_the_best_that_does(logits: np.ndarray, data: st.DataObject) -> None:
    anchor = data.draw(st.integers(0, len(logits) - 1))
    start, end = around(logits, anchor)
    assert start <= anchor < end
    holding = [each for each in _stretches(len(logits)) if each[0] <= anchor < each[1]]
    assert _odds(logits, (start, end)) == pytest.approx(max(_odds(logits, each) for each in holding), abs=1e-3)


def test_nothing_likely_is_no_stretch() -> None:
    assert likeliest(np.full((4, 3), -2.0)) == ([], 0.0)
