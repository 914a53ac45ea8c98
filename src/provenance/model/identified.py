"""Values that have an id: one value for each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar

from provenance.errors import InputError


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


_Value = TypeVar("_Value", bound=_Identified)


def by_id(what: str, values: Iterable[_Value]) -> dict[str, _Value]:
    """The values by their ids, sorted. Raises InputError, naming `what` they are, for two different ones of one id."""
    found: dict[str, _Value] = {}
    for value in values:
        if found.setdefault(value.id, value) != value:
            raise InputError(f"two different {what} have the id {value.id!r}: give one of them another id")
    return {id: found[id] for id in sorted(found)}
