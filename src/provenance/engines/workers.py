"""A function over many items, in this process; the engines beside it run it elsewhere, with the same results."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Self, TypeVar

from attrs import frozen

T = TypeVar("T")
R = TypeVar("R")


@frozen
class Raised:
    """What a function raised for one item: "ValueError: no such thing"."""

    error: str


class Workers:
    """Whoever runs functions over items: this process, and what an engine that is built on it hands them to.

    Whoever runs them, the results are those of one process, in the order of the items. An engine is open within a
    `with` block; out of one, this process does the work.
    """

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def each(self, function: Callable[[T], R], items: Sequence[T]) -> Iterator[R]:
        """What `function` gives for each item, in order; what it raises is raised.

        It must be one that a module holds, give the same whenever it is asked, and change nothing outside it.
        """
        for item, found in zip(items, self.tried(function, items), strict=True):
            yield function(item) if isinstance(found, Raised) else found  # here it raises it itself

    def tried(self, function: Callable[[T], R], items: Sequence[T]) -> Iterator[R | Raised]:
        """What `each` gives, with what the function raised for an item in that item's place: the others go on."""
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
        """The results that others give, in order, for the first of the items; what they leave is done here."""
        return iter(())


ALONE = Workers()  # this process


def attempt(function: Callable[[T], R], item: T) -> R | Raised:
    """What a function gives for an item, or what it raised."""
    try:
        return function(item)
    except Exception as error:  # a bug in a stage must not lose the other items, nor look like a clean result
        return Raised(f"{type(error).__name__}: {error}")
