"""Workers that do nothing twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, Self, TypeVar, get_type_hints

from provenance.engines import Raised, Workers, attempt
from provenance.store.codec import from_bytes, key, to_bytes
from provenance.store.shelf import Shelf

BATCH = 100  # results that are written at a time: what an interruption costs

T = TypeVar("T")
R = TypeVar("R")


class Keeping(Workers):
    """Workers whose results are put on a shelf, and taken from there where they were made before, in any audit.

    Of `functions`, which name the types of what they give, results are kept by item and by what a `partial` of them
    holds; of others none. What a function raises is not kept, nor what cannot be told apart from other items.
    """

    def __init__(self, workers: Workers, shelf: Shelf, functions: Iterable[Callable[..., Any]]) -> None:
        self._workers = workers
        self._shelf = shelf
        self._kinds = {each: kind_of(each) for each in functions}

    def __enter__(self) -> Self:
        self._workers.__enter__()
        return self

    def __exit__(self, *what: object) -> None:
        self._workers.__exit__(*what)

    def tried(self, function: Callable[[T], R], items: Sequence[T]) -> Iterator[R | Raised]:
        """What the function gives or gave for each item, in order, or what it raised."""
        whole, *given = (function.func, *function.args) if isinstance(function, partial) else (function,)
        if (kind := self._kinds.get(whole)) is None:
            yield from self._workers.tried(function, items)
            return
        keys = [self._key(_named(whole), given, item) for item in items]
        held = [at is not None and self._shelf.holds(at) for at in keys]
        made = self._workers.tried(function, [item for item, there in zip(items, held, strict=True) if not there])
        new: list[tuple[bytes, bytes]] = []
        try:
            for item, at, there in zip(items, keys, held, strict=True):
                found = attempt(self._taken(kind), at) if at and there else next(made)
                if there and isinstance(found, Raised):  # what the shelf holds was damaged
                    found, there = attempt(function, item), False
                if at and not there and not isinstance(found, Raised):
                    new.append((at, to_bytes(found, kind)))
                if len(new) == BATCH:
                    self._shelf.put(new)
                    new = []
                yield found
        finally:
            self._shelf.put(new)

    def once(self, kind: type[R], of: object, make: Callable[[], R]) -> R:
        """What `make` gives or gave, made of `of` and of nothing else."""
        at = self._key(_named(kind), of)
        if at and self._shelf.holds(at) and not isinstance(found := attempt(self._taken(kind), at), Raised):
            return found
        made = make()
        self._shelf.put([(at, to_bytes(made, kind))] if at else [])
        return made

    def _key(self, *parts: object) -> bytes | None:
        found = attempt(lambda each: key(*each), parts)
        return None if isinstance(found, Raised) else found

    def _taken(self, kind: type[R]) -> Callable[[bytes], R]:
        return lambda at: from_bytes(self._shelf.get(at), kind)


def kind_of(function: Callable[..., Any]) -> Any:
    """The type of what a function gives, as it says."""
    return get_type_hints(function)["return"]


def _named(each: Any) -> str:
    return f"{each.__module__}.{each.__qualname__}"
