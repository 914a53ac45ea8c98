"""Several processes give what one gives, in its order; what is raised, or dies, loses nothing."""

from __future__ import annotations

import math
import os
from concurrent.futures import ThreadPoolExecutor

import pytest

from deadly import Sealed, doubled_at_home, process
from provenance.engines import ALONE, Processes, Raised, processes

MANY = range(2 * processes.FEW)


@pytest.mark.parametrize("number", [1, 2, None])
def test_results_come_in_order_whoever_does_the_work(number: int | None) -> None:
    with Processes(number) as opened:
        assert list(opened.each(math.sqrt, MANY)) == [math.sqrt(n) for n in MANY]


def test_the_work_is_done_elsewhere_and_by_the_same_processes_again() -> None:
    with Processes(2) as opened:
        first, again = (set(opened.each(process, MANY)) for _ in range(2))
    assert os.getpid() not in first | again
    assert len(first | again) <= 2


@pytest.mark.parametrize("number", [1, 2])
def test_what_is_raised_for_an_item_is_raised_or_stands_in_its_place(number: int) -> None:
    items = [*MANY, -1]
    with Processes(number) as opened:
        found = list(opened.tried(math.sqrt, items))
        with pytest.raises(ValueError, match="math domain error"):
            list(opened.each(math.sqrt, items))
    assert found[-2:] == [math.sqrt(MANY[-1]), Raised("ValueError: math domain error")]


def test_the_work_of_a_process_that_dies_is_done_here_and_it_is_told() -> None:
    items = [(os.getpid(), n) for n in MANY]
    with Processes(2) as opened, pytest.warns(RuntimeWarning, match="goes on in one process"):
        assert list(opened.each(doubled_at_home, items)) == [2 * n for n in MANY]


def test_so_is_the_work_on_what_cannot_be_handed_over() -> None:
    items = [Sealed() for _ in MANY]
    with Processes(2) as opened, pytest.warns(RuntimeWarning, match="goes on in one process"):
        assert list(opened.each(id, items)) == [id(each) for each in items]


def test_two_threads_have_workers_of_their_own() -> None:
    def work(number: int) -> list[float]:
        with Processes(number) as opened:
            return list(opened.each(math.sqrt, range(number * processes.FEW)))

    with ThreadPoolExecutor(2) as threads:
        found = list(threads.map(work, [3, 2], timeout=60))
    assert list(map(len, found)) == [3 * processes.FEW, 2 * processes.FEW]


def test_work_that_is_left_undone_leaves_nothing_running() -> None:
    with Processes(2) as opened:
        assert next(opened.each(math.sqrt, MANY)) == 0.0
        pool = opened._pool
    assert not pool._processes


@pytest.mark.parametrize(("items", "number", "processes"), [(49, 8, 1), (50, 8, 2), (1000, 1, 1), (10_000, 3, 3)])
def test_a_process_has_items_enough_to_be_worth_its_start(items: int, number: int, processes: int) -> None:
    with Processes(number) as opened:
        assert opened._processes(items) == processes


def test_by_default_there_are_no_more_processes_than_cores() -> None:
    with Processes() as opened:
        assert 1 <= opened._processes(10**9) <= min(os.cpu_count() or 1, processes.MOST)


def test_closed_workers_and_one_alone_start_nothing() -> None:
    assert list(Processes(2).each(process, MANY)) == [os.getpid()] * len(MANY)
    assert list(ALONE.each(process, MANY)) == [os.getpid()] * len(MANY)


@pytest.mark.parametrize("number", [1, 2])
def test_nothing_is_made_of_nothing(number: int) -> None:
    with Processes(number) as opened:
        assert list(opened.each(math.sqrt, [])) == []
