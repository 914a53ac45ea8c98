"""Clusters by average linkage over sparse pairs."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.sparse import csr_matrix

from provenance.link.similarity import alike, candidates, compared, groups

THRESHOLD = 0.43


@st.composite
def similarities(draw: st.DrawFn, most: int = 8) -> np.ndarray:
    """Symmetric similarities with distinct values, so that no merge is a tie."""
    count = draw(st.integers(2, most))
    pairs = count * (count - 1) // 2
    values = draw(st.lists(st.integers(1, 10**6), min_size=pairs, max_size=pairs, unique=True))
    dense = np.zeros((count, count))
    dense[np.triu_indices(count, 1)] = np.array(values) / 10**6
    return dense + dense.T


@given(similarities())
def test_groups_are_those_of_average_linkage(dense: np.ndarray) -> None:
    distance = (1 - dense)[np.triu_indices(len(dense), 1)]
    label = fcluster(linkage(distance, "average"), 1 - THRESHOLD, "distance")
    expected = sorted([n for n in range(len(dense)) if label[n] == each] for each in sorted(set(label)))
    assert groups(csr_matrix(dense), THRESHOLD) == expected


@given(similarities(), similarities())
def test_rows_that_resemble_none_of_these_change_nothing(one: np.ndarray, other: np.ndarray) -> None:
    both = np.zeros((len(one) + len(other),) * 2)
    both[: len(one), : len(one)], both[len(one) :, len(one) :] = one, other
    shifted = [[n + len(one) for n in group] for group in groups(csr_matrix(other), THRESHOLD)]
    assert groups(csr_matrix(both), THRESHOLD) == sorted(groups(csr_matrix(one), THRESHOLD) + shifted)


def test_only_rows_that_share_a_key_are_compared() -> None:
    pairs = np.concatenate(list(candidates([["a"], ["b", ("c", "d")], [("c", "d"), "a"], ["d"]])))
    assert sorted(pairs.tolist()) == [[0, 2], [1, 2]]
    assert compared(pairs, lambda one, other: one + other, 3, 4).toarray().tolist()[1] == [0, 0, 3, 0]


def test_cosines_of_bags() -> None:
    assert alike([{"a": 1.0}, {"a": 3.0, "b": 4.0}, {}], 0.5).toarray()[0].tolist() == [0, 0.6, 0]
