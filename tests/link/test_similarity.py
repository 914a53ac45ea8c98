"""Clusters by average linkage over sparse pairs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.sparse import csr_matrix

from provenance.link import similarity
from provenance.link.similarity import Key, alike, candidates, compared, groups

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
    pairs = proposed([["a"], ["b", ("c", "d")], [("c", "d"), "a"], ["d"]], [0, 0, 0, 0])
    assert pairs == {(0, 2), (1, 2)}
    found = compared(np.array(sorted(pairs)), lambda one, other: one + other, 3, 4)
    assert found.toarray().tolist()[1] == [0, 0, 3, 0]


KEYS = st.lists(st.frozensets(st.sampled_from(["a", "b", ("a", "b"), ("b", "c")])), max_size=12)


@given(KEYS, st.data())
def test_the_pairs_of_a_topic_that_share_a_key_which_no_crowd_shares(
    held: list[frozenset[Key]], data: st.DataObject
) -> None:
    topics = [data.draw(st.integers(0, 2)) for _ in held]
    crowds = Counter((topic, key) for keys, topic in zip(held, topics, strict=True) for key in keys)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(similarity, "TELLING", 4)
        patch.setattr(similarity, "BATCH", 7)
        found = proposed(held, topics)
    assert found == {
        (one, other)
        for one, other in combinations(range(len(held)), 2)
        if topics[one] == topics[other] and any(crowds[topics[one], key] <= 4 for key in held[one] & held[other])
    }


def proposed(held: Sequence[Iterable[Key]], topics: Sequence[int]) -> set[tuple[int, int]]:
    batches = candidates(held, np.array(topics, dtype=np.int64))
    return {(one, other) for batch in batches for one, other in batch.tolist()}


@given(st.lists(st.dictionaries(st.sampled_from("abcd"), st.sampled_from([0.5, 1.5, 7.5])), max_size=7))
def test_blocks_change_no_cosine(bags: list[dict[str, float]]) -> None:
    whole = alike(bags, 0.2).toarray()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(similarity, "BLOCK", 2)
        assert (alike(bags, 0.2).toarray() == whole).all()
    for one, other in combinations(range(len(bags)), 2):
        product = sum(value * bags[other].get(key, 0.0) for key, value in bags[one].items())
        length = np.prod([sum(value**2 for value in bags[n].values()) for n in (one, other)]) ** 0.5
        cosine = product / length if length else 0.0
        expected = cosine if cosine >= 0.2 - 1e-6 else 0.0
        assert whole[one, other] == whole[other, one] == pytest.approx(expected, abs=1e-5)


def test_cosines_of_bags() -> None:
    assert alike([{"a": 1.0}, {"a": 3.0, "b": 4.0}, {}], 0.5).toarray()[0].tolist() == [0, 0.6, 0]
