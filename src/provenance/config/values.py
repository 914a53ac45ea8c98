"""Values as TOML has them, checked; each fault names the path of its setting."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from provenance.errors import SettingError, UnknownNameError
from provenance.model import allowed


def known(name: str, names: Iterable[str], under: str = "") -> str:
    """`name` if it is one of `names`; `under` is the path before it, with its point."""
    if name not in (names := list(names)):
        raise SettingError(f"{under}{name}", str(UnknownNameError("setting", name, names)))
    return name


def table(path: str, value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise SettingError(path, f"expected a table, not {value!r}")
    return value


def table_of(path: str, value: object, names: Iterable[str]) -> dict[str, Any]:
    """A table that sets nothing but `names`."""
    for name in table(path, value):
        known(name, names, f"{path}.")
    return table(path, value)


def tables(path: str, value: object) -> list[tuple[str, dict[str, Any]]]:
    """The tables of ``[[path]]``, each with its own path."""
    if not isinstance(value, list | tuple):
        raise SettingError(path, f"expected tables [[{path}]], not {value!r}")
    return [(f"{path}[{n}]", table(f"{path}[{n}]", each)) for n, each in enumerate(value)]


def words(path: str, value: object) -> str:
    """A text that is not empty."""
    if not (given := allowed.text(path, value)).strip():
        raise SettingError(path, "expected some words")
    return given
