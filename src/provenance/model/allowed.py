"""What a setting may be: each check takes its path and a value, and gives the value as it is kept.

A value that it may not be raises SettingError. The settings and whoever reads them from a file share these checks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from numbers import Integral, Real
from typing import Any, TypeVar

from provenance.errors import SettingError, UnknownNameError
from provenance.model.freeze import FrozenMapping
from provenance.model.priors import Prior
from provenance.model.vocabulary import Kind, Severity

_Value = TypeVar("_Value")
_Check = Callable[[str, object], _Value]


def text(path: str, value: object) -> str:
    if not isinstance(value, str):
        raise SettingError(path, f"expected a string, not {value!r}")
    return value


def number(path: str, value: object, low: float, high: float, range: str) -> float:
    """A number from `low` to `high`, both allowed."""
    if isinstance(value, bool) or not isinstance(value, Real):
        raise SettingError(path, f"expected a number, not {value!r}")
    if not low <= value <= high:  # type: ignore[operator]  # false for NaN; typeshed does not say that reals compare
        raise SettingError(path, f"expected a number in {range}, not {value!r}")
    return float(value)


def share(path: str, value: object) -> float:
    return number(path, value, 0, 1, "0..1")


def base_rate(path: str, value: object) -> float:
    """Beyond these ends its log-odds would be lost in what the score's `held` cuts off."""
    return number(path, value, 1e-9, 1 - 1e-9, "1e-9..1 - 1e-9")


def fidelity(path: str, value: object) -> float:
    return number(path, value, 0.5, 1, "0.5..1")


def count(path: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, Integral) or value < 0:
        raise SettingError(path, f"expected a number of labelled claims, not {value!r}")
    return int(value)


def prior(path: str, value: object) -> Prior:
    if not isinstance(value, Prior):
        raise SettingError(path, f"expected Prior(named, unnamed), not {value!r}")
    named, unnamed = (
        number(f"{path}.{name}", getattr(value, name), 0.5, 1 - 1e-9, "[0.5, 1)") for name in ("named", "unnamed")
    )
    if unnamed > named:
        raise SettingError(path, f"unnamed ({unnamed}) must not be above named ({named})")
    return Prior(named, unnamed)


def day(path: str, value: object) -> str:
    """A day or an ISO 8601 string of one, compact or by weeks too, as year-month-day: days are compared as strings."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    try:
        return date.fromisoformat(text(path, value)).isoformat()
    except ValueError as error:
        raise SettingError(path, f"expected a day, as in 2026-12-31, not {value!r}") from error


def kind(path: str, value: object) -> Kind:
    try:
        return Kind(text(path, value))
    except UnknownNameError as error:
        raise SettingError(path, str(error)) from error


def severity(path: str, value: object) -> Severity:
    try:
        return Severity(text(path, value))
    except UnknownNameError as error:
        raise SettingError(path, str(error)) from error


def level(path: str, value: object) -> str:
    return severity(path, value).value


def or_none(check: _Check[_Value]) -> _Check[_Value | None]:
    return lambda path, value: None if value is None else check(path, value)


def several(check: _Check[_Value], what: str) -> _Check[tuple[_Value, ...]]:
    """A list or the like of `what`, each of which passes `check`; a string is one, not several."""

    def checked(path: str, value: object) -> tuple[_Value, ...]:
        if isinstance(value, str | Mapping) or not isinstance(value, Iterable):
            raise SettingError(path, f"expected a list of {what}, not {value!r}")
        return tuple(check(f"{path}[{n}]", each) for n, each in enumerate(value))

    return checked


def each_a(kind: type[_Value]) -> _Check[tuple[_Value, ...]]:
    """A list or the like of values of that type."""

    def one(path: str, value: object) -> _Value:
        if not isinstance(value, kind):
            raise SettingError(path, f"expected a {kind.__name__}, not {value!r}")
        return value

    return several(one, f"{kind.__name__} values")


def mapping(key: _Check[Any], check: _Check[_Value]) -> _Check[FrozenMapping[Any, _Value]]:
    """A mapping whose keys and values pass these checks."""

    def checked(path: str, value: object) -> FrozenMapping[Any, _Value]:
        if not isinstance(value, Mapping):
            raise SettingError(path, f"expected a mapping, not {value!r}")
        return FrozenMapping(
            (key(f"{path}.{name}", name), check(f"{path}.{name}", each)) for name, each in value.items()
        )

    return checked


def keep(settings: object, under: str, checks: Mapping[str, _Check[Any]]) -> None:
    """Check the fields of a new value, and keep them as the checks give them; `under` goes before their names."""
    for name, check in checks.items():
        object.__setattr__(settings, name, check(f"{under}{name}", getattr(settings, name)))
