"""Values as TOML has them, checked; each fault names the path of its setting."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from provenance.errors import SettingError, UnknownNameError
from provenance.model import Kind


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


def text(path: str, value: object) -> str:
    if not isinstance(value, str):
        raise SettingError(path, f"expected a string, not {value!r}")
    return value


def words(path: str, value: object) -> str:
    """A text that is not empty."""
    if not text(path, value).strip():
        raise SettingError(path, "expected some words")
    return text(path, value)


def number(path: str, value: object, low: float, high: float, range: str) -> float:
    """A number from `low` to `high`, both allowed."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise SettingError(path, f"expected a number, not {value!r}")
    if not low <= value <= high:  # false for NaN
        raise SettingError(path, f"expected a number in {range}, not {value!r}")
    return float(value)


def share(path: str, value: object) -> float:
    return number(path, value, 0, 1, "0..1")


def day(path: str, value: object) -> str:
    """A day, as TOML has it or as text, as text."""
    if type(value) is date:
        return value.isoformat()
    try:
        return date.fromisoformat(text(path, value)).isoformat()
    except ValueError as error:
        raise SettingError(path, f"expected a day, as in 2026-12-31, not {value!r}") from error


def kind(path: str, name: str) -> Kind:
    try:
        return Kind(name)
    except UnknownNameError as error:
        raise SettingError(path, str(error)) from error
