"""A function over many items in several processes: the results and their order are those of one."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from typing import TypeVar

from attrs import frozen

FEW = 25  # items a process: to start one takes as long as to read some ten articles
IDLE = 30  # seconds that a process waits for more work before it ends

T = TypeVar("T")
R = TypeVar("R")


@frozen
class Raised:
    """What a function raised for one item: "ValueError: no such thing"."""

    error: str


def each(function: Callable[[T], R], items: Sequence[T], workers: int | None = None) -> Iterator[R]:
    """What `function` gives for each item, in order; what it raises is raised.

    It is run in at most so many processes as there are `workers`, or cores where that is None, with `FEW` items each at
    least; so it must be one that a module holds, and change nothing outside it. Where a process dies, or none can be
    started, this one goes on with what is left.
    """
    processes = _processes(len(items), workers)
    done = 0
    if processes > 1:
        from joblib import Parallel, delayed  # late: 0.2 s

        run = Parallel(processes, backend="loky", return_as="generator", max_nbytes=None, idle_worker_timeout=IDLE)
        try:
            for result in run(delayed(function)(item) for item in items):
                yield result
                done += 1
        except (BrokenProcessPool, OSError):  # an OSError of the function's own comes again below
            pass
    yield from map(function, items[done:])


def tried(function: Callable[[T], R], items: Sequence[T], workers: int | None = None) -> Iterator[R | Raised]:
    """What `each` gives, with what the function raised for an item in that item's place: the others go on."""
    return each(partial(_tried, function), items, workers)


def _tried(function: Callable[[T], R], item: T) -> R | Raised:
    try:
        return function(item)
    except Exception as error:  # a bug in a stage must not lose the other items, nor look like a clean result
        return Raised(f"{type(error).__name__}: {error}")


def _processes(items: int, workers: int | None) -> int:
    most = min(items // FEW, items if workers is None else workers)
    if most < 2 or multiprocessing.current_process().daemon:  # that may have no children
        return 1
    if workers is not None:
        return most
    from joblib import cpu_count

    cores: int = cpu_count()
    return min(most, cores)
