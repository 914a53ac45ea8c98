"""How a field takes any sequence or mapping and keeps what nobody can change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

_LONGEST = 60  # characters of what is shown of a mistake
_Key = TypeVar("_Key")
_Value = TypeVar("_Value", covariant=True)


def as_tuple(items: Iterable[Any]) -> tuple[Any, ...]:
    """Several items as a tuple. Raises TypeError for a bare string, which is one item, and for what is no iterable."""
    if type(items) is tuple:
        return items
    if isinstance(items, str | bytes):
        raise TypeError(f"expected several items, not the one string {items!r}: write [{items!r}]")
    try:
        each = iter(items)
    except TypeError:
        one = repr(items) if len(repr(items)) <= _LONGEST else f"{type(items).__name__}(...)"
        raise TypeError(f"expected several items, not {one}: write [{one}] for one") from None
    return tuple(each)


class FrozenMapping(Mapping[_Key, _Value]):
    """A copy of a mapping that nobody can change; equal to a mapping of the same items, and hashable where they are."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[_Key, _Value] | Iterable[tuple[_Key, _Value]] = ()) -> None:
        self._items = dict(items)

    def __getitem__(self, key: _Key) -> _Value:
        return self._items[key]

    def __iter__(self) -> Iterator[_Key]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def __repr__(self) -> str:
        return repr(self._items)
