"""The executors of a Spark session."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Self, TypeVar

from provenance.engines.workers import Raised, Workers
from provenance.errors import EngineError, InputError

FEW = 25  # items in all: to start Python on the executors takes as long as to read some of them
PER_CORE = 4  # partitions for each core, so that a slow one keeps nobody waiting for long

# Of all that the Java machine tells: the last line of Python's own traceback, or what became of a task.
_RAISED = re.compile(r"^(?!org\.)([\w.]*(?:Error|Exception): .+)$", re.MULTILINE)
_FAILED = re.compile(r"SparkException: (?!Job aborted)([^\n]+?)(?:\. |\n|$)")
_LOST = re.compile(r"(?:ModuleNotFound|Import)Error: .*\bprovenance\b")

T = TypeVar("T")
R = TypeVar("R")


class Spark(Workers):
    """The executors of a session that is open, and stays open: what they are handed is spread over all its cores.

    Every executor needs this package, of the same version. What is done with fewer than `FEW` items is done here.
    Raises InputError for what is no session, and for one of Spark Connect, which hands no function to its executors.
    """

    def __init__(self, session: Any) -> None:
        try:
            self._context = session.sparkContext
        except Exception as error:
            told = f"{type(session).__module__}.{type(session).__name__}"
            raise InputError(f"{told} hands no function to executors: give a SparkSession, no remote one") from error
        self._open = False

    def __enter__(self) -> Self:
        self._open = True
        return self

    def __exit__(self, *_: object) -> None:
        self._open = False

    def _elsewhere(self, trying: Callable[[T], R | Raised], items: Sequence[T]) -> Iterator[R | Raised]:
        """The results of the executors, in order; none of too few items.

        Spark itself tries a lost one's work again. Raises EngineError where it gives up.
        """
        if not self._open or len(items) < FEW:
            return
        from pyspark import StorageLevel  # late: an extra

        partitions = min(len(items), PER_CORE * self._context.defaultParallelism)
        made = None
        try:
            made = self._context.parallelize(items, partitions).map(trying).persist(StorageLevel.DISK_ONLY)
            made.count()  # all partitions at once: those that are fetched one by one are made one after another
            yield from made.toLocalIterator()
        except Exception as error:  # py4j has no common exception
            raise EngineError(_why(str(error))) from error
        finally:
            if made is not None:
                made.unpersist()


def _why(told: str) -> str:
    """What went wrong on the executors, in a line."""
    causes = _RAISED.findall(told) or _FAILED.findall(told) or [told.partition("\n")[0]]
    cause = causes[-1]
    if _LOST.search(told):
        return f"Spark's executors lack this package ({cause}): install provenance-audit where they run"
    return f"Spark gave up: {cause}"
