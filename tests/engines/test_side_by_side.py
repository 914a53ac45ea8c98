"""Several processes give what one gives, in its order; what is raised, or dies, loses nothing."""

from __future__ import annotations

import math
import os

import pytest

from deadly import doubled_at_home
from provenance.engines import Raised, each, side_by_side, tried

MANY = range(2 * side_by_side.FEW)


@pytest.mark.parametrize("workers", [1, 2, None])
def test_results_come_in_order_whoever_does_the_work(workers: int | None) -> None:
    assert list(each(math.sqrt, MANY, workers)) == [math.sqrt(n) for n in MANY]


@pytest.mark.parametrize("workers", [1, 2])
def test_what_is_raised_for_an_item_is_raised_or_stands_in_its_place(workers: int) -> None:
    items = [*MANY, -1]
    assert list(tried(math.sqrt, items, workers))[-2:] == [math.sqrt(MANY[-1]), Raised("ValueError: math domain error")]
    with pytest.raises(ValueError, match="math domain error"):
        list(each(math.sqrt, items, workers))


def test_the_work_of_a_process_that_dies_is_done_here() -> None:
    items = [(os.getpid(), n) for n in MANY]
    assert list(each(doubled_at_home, items, 2)) == [2 * n for n in MANY]


@pytest.mark.parametrize(("items", "workers", "processes"), [(49, 8, 1), (50, 8, 2), (1000, 1, 1), (10_000, 3, 3)])
def test_a_process_has_items_enough_to_be_worth_its_start(items: int, workers: int, processes: int) -> None:
    assert side_by_side._processes(items, workers) == processes


def test_by_default_there_are_no_more_processes_than_cores() -> None:
    assert 1 <= side_by_side._processes(10**9, None) <= (os.cpu_count() or 1)


@pytest.mark.parametrize("workers", [1, 2])
def test_nothing_is_made_of_nothing(workers: int) -> None:
    assert list(each(math.sqrt, [], workers)) == []
