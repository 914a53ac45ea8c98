"""How a field takes any sequence and keeps a tuple."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def as_tuple(items: Iterable[Any]) -> tuple[Any, ...]:
    """`tuple`, in a form that type checkers accept as a converter."""
    return tuple(items)
