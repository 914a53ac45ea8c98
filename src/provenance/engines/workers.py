"""A function over many items in several processes: the results and their order are those of one."""

from __future__ import annotations

import multiprocessing
import signal
import warnings
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, Self, TypeVar

from attrs import frozen

FEW = 25  # items a process: to start one takes as long as to read some ten articles
MOST = 8  # processes, unless more are asked for: each takes some 200 MB
CHUNK = 4  # items that are sent at a time

T = TypeVar("T")
R = TypeVar("R")


@frozen
class Raised:
    """What a function raised for one item: "ValueError: no such thing"."""

    error: str


class Workers:
    """Processes that run functions side by side, and end with the `with` block that they are opened in.

    At most `number` of them; None for as many as there are cores, `MOST` at most, and for none beside this one in a
    process that is itself one of several. They start at the first use that has `FEW` items for each; what is done with
    fewer, or outside of a `with` block, is done in this process.
    """

    def __init__(self, number: int | None = None) -> None:
        self._number = number
        self._open = False
        self._pool: Any = None
        self._size = 0

    def __enter__(self) -> Self:
        self._open = True
        return self

    def __exit__(self, *_: object) -> None:
        self._open = False
        self._close()

    def each(self, function: Callable[[T], R], items: Sequence[T]) -> Iterator[R]:
        """What `function` gives for each item, in order; what it raises is raised.

        It must be one that a module holds, give the same whenever it is asked, and change nothing outside it.
        """
        for item, found in zip(items, self.tried(function, items), strict=True):
            yield function(item) if isinstance(found, Raised) else found  # here it raises it itself

    def tried(self, function: Callable[[T], R], items: Sequence[T]) -> Iterator[R | Raised]:
        """What `each` gives, with what the function raised for an item in that item's place: the others go on.

        Where the processes fail, as when one is killed, a RuntimeWarning says so, and this one goes on with what is
        left.
        """
        trying = partial(attempt, function)
        done = 0
        for found in self._elsewhere(trying, items):
            yield found
            done += 1
        yield from map(trying, items[done:])

    def once(self, kind: type[R], of: object, make: Callable[[], R]) -> R:
        """What `make` gives, a `kind`, here and now: it is made of `of` and of nothing else."""
        return make()

    def _elsewhere(self, trying: Callable[[T], R | Raised], items: Sequence[T]) -> Iterator[R | Raised]:
        """The results of other processes, in order, as many as they give before they fail; none of too few items."""
        if (processes := self._processes(len(items))) < 2:
            return
        try:
            pool = self._started(processes)
            chunks = (items[at : at + CHUNK] for at in range(0, len(items), CHUNK))
            # Not the pool's own `map`, which cancels what an interruption leaves, and then stumbles over it.
            waiting = deque(pool.submit(_of_each, trying, chunk) for chunk in chunks)
            while waiting:
                yield from waiting.popleft().result()
        except Exception as error:  # of the processes: what the function raises is a result
            self.__exit__()
            told = f"{type(error).__name__}: {error}".partition("\n")[0]
            warnings.warn(f"reading goes on in one process, several failed: {told}", RuntimeWarning, 2)

    def _processes(self, items: int) -> int:
        most = min(items // FEW, items if self._number is None else self._number)
        if most < 2 or not self._open or multiprocessing.current_process().daemon:  # that may have no children
            return 1
        if self._number is not None:
            return most
        if multiprocessing.parent_process() is not None:
            return 1
        from loky import cpu_count

        cores: int = cpu_count()
        return min(most, cores, MOST)

    def _started(self, processes: int) -> Any:
        if self._size < processes:
            from loky import ProcessPoolExecutor  # late: 0.1 s
            from loky.backend import get_context

            self._close()
            # This context does not run the user's script again in each process. Interruptions are this one's to handle.
            self._pool = ProcessPoolExecutor(
                processes,
                context=get_context("loky"),
                initializer=signal.signal,
                initargs=(signal.SIGINT, signal.SIG_IGN),
            )
            self._size = processes
        return self._pool

    def _close(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(kill_workers=True)
        self._pool, self._size = None, 0


def _of_each(function: Callable[[T], R], items: Sequence[T]) -> list[R]:
    return list(map(function, items))


ALONE = Workers(1)  # this process alone


def attempt(function: Callable[[T], R], item: T) -> R | Raised:
    """What a function gives for an item, or what it raised."""
    try:
        return function(item)
    except Exception as error:  # a bug in a stage must not lose the other items, nor look like a clean result
        return Raised(f"{type(error).__name__}: {error}")
