"""Several processes on this machine, side by side."""

from __future__ import annotations

import multiprocessing
import signal
import warnings
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Self, TypeVar

from provenance.engines.workers import Raised, Workers

FEW = 25  # items a process: to start one takes as long as to read some ten articles
MOST = 8  # processes, unless more are asked for: each takes some 200 MB
CHUNK = 4  # items that are sent at a time

T = TypeVar("T")
R = TypeVar("R")


class Processes(Workers):
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

    def _elsewhere(self, trying: Callable[[T], R | Raised], items: Sequence[T]) -> Iterator[R | Raised]:
        """The results of the processes, in order; none of too few items.

        Where they fail, as when one is killed, a RuntimeWarning says so, and what is left is done here.
        """
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
