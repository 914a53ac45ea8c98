"""Workers that keep results give the same as those that do not, and do nothing twice."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from deadly import CALLS, halved
from provenance.engines import ALONE, Processes, Raised, processes
from provenance.store import Keeping, Shelf, codec, keeping

MANY = range(3 * processes.FEW)


def plus(more: int, number: int) -> int:
    CALLS.append(number)
    return number + more


def named(path: Path) -> str:
    CALLS.append(len(path.name))
    return path.name


@pytest.fixture(autouse=True)
def _no_calls() -> None:
    CALLS.clear()


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    with Shelf(tmp_path / "store.sqlite") as opened:
        yield opened


def _workers(shelf: Shelf, number: int = 1) -> Keeping:
    return Keeping(Processes(number), shelf, (halved, plus))


def test_nothing_is_done_twice(shelf: Shelf) -> None:
    first = list(_workers(shelf).each(halved, [3, 4]))
    again = list(_workers(shelf).each(halved, [4, 5, 3]))
    assert (first, again) == ([1.5, 2.0], [2.0, 2.5, 1.5])
    assert CALLS == [3, 4, 5]


def test_several_processes_do_what_is_left(shelf: Shelf) -> None:
    list(_workers(shelf).each(halved, [0, 7]))
    with _workers(shelf, 2) as opened:
        assert list(opened.each(halved, MANY)) == [n / 2 for n in MANY]
    with _workers(shelf, 2) as opened:
        assert list(opened.each(halved, MANY)) == [n / 2 for n in MANY]
    assert CALLS == [0, 7]  # the others were called elsewhere


def test_what_is_raised_is_told_each_time(shelf: Shelf) -> None:
    for _ in range(2):
        assert list(_workers(shelf).tried(halved, [2, -1])) == [1.0, Raised("ValueError: negative")]
        with pytest.raises(ValueError, match="negative"):
            list(_workers(shelf).each(halved, [-1]))
    assert CALLS.count(2) == 1
    assert CALLS.count(-1) == 6


def test_what_is_given_beforehand_makes_a_difference(shelf: Shelf) -> None:
    for more in (1, 2, 1):
        assert list(_workers(shelf).each(partial(plus, more), [10])) == [10 + more]
    assert CALLS == [10, 10]


def test_of_other_functions_nothing_is_kept(shelf: Shelf) -> None:
    opened = Keeping(ALONE, shelf, (plus,))
    assert [*opened.each(halved, [3]), *opened.each(halved, [3])] == [1.5, 1.5]
    assert CALLS == [3, 3]


def test_what_was_damaged_is_made_anew(shelf: Shelf) -> None:
    list(_workers(shelf).each(halved, [3]))
    shelf.put([(codec.key("deadly.halved", [], 3), b"{")])
    assert list(_workers(shelf).each(halved, [3])) == [1.5]
    assert list(_workers(shelf).each(halved, [3])) == [1.5]
    assert CALLS == [3, 3]


def test_what_cannot_be_looked_up_is_made_and_not_kept(shelf: Shelf, tmp_path: Path) -> None:
    opened = Keeping(ALONE, shelf, (named,))
    for _ in range(2):
        assert list(opened.each(named, [tmp_path / "gone"])) == ["gone"]
    assert CALLS == [4, 4]


def test_an_interruption_costs_no_more_than_a_batch(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "BATCH", 2)
    running = _workers(shelf).each(halved, range(10))
    for _ in range(5):
        next(running)
    running.close()
    list(_workers(shelf).each(halved, range(10)))
    assert sorted(CALLS) == list(range(10))


def test_what_is_made_of_one_thing_is_made_once(shelf: Shelf) -> None:
    for more in (1, 2, 1):
        assert _workers(shelf).once(int, more, partial(plus, more, 10)) == 10 + more
    assert CALLS == [10, 10]
