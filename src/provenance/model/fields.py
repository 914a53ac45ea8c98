"""What the fields of a value may hold: validators whose messages name the value's class and the field."""

from __future__ import annotations

from collections.abc import Callable
from numbers import Real
from typing import Any, SupportsFloat

from attrs import Attribute

from provenance.errors import InputError


def string(name: str, value: str) -> str:
    """The string itself. Raises TypeError, with `name`, for anything else."""
    if not isinstance(value, str):
        raise TypeError(f"{name}: expected a string, not {value!r}")
    return value


def is_text(of: object, field: Attribute[Any], value: object) -> None:
    """A string."""
    if not isinstance(value, str):
        raise TypeError(f"{_named(of, field)}: expected a string, not {value!r}")


def text_or_none(of: object, field: Attribute[Any], value: object) -> None:
    """A string or None: an empty cell of a data frame is neither."""
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{_named(of, field)}: expected a string or None, not {value!r}")


def some(kind: type[Any]) -> Callable[[object, Attribute[Any], object], None]:
    """A value of this class, or None."""

    def check(of: object, field: Attribute[Any], value: object) -> None:
        if value is not None and not isinstance(value, kind):
            raise TypeError(f"{_named(of, field)}: expected a {kind.__name__} or None, not {value!r}")

    return check


def each_a(kind: type[Any]) -> Callable[[object, Attribute[Any], tuple[object, ...]], None]:
    """Nothing but values of this class."""
    a = "a string" if kind is str else f"a {kind.__name__}"

    def check(of: object, field: Attribute[Any], values: tuple[object, ...]) -> None:
        for n, value in enumerate(values):
            if not isinstance(value, kind):
                raise TypeError(f"{_named(of, field)}[{n}]: expected {a}, not {value!r}")

    return check


def as_float(value: SupportsFloat) -> Any:
    """A float, whatever kind of real number it was; anything else as it is, for `share` to refuse."""
    if type(value) is float:  # nearly always, and much the fastest to tell
        return value
    return float(value) if isinstance(value, Real) and not isinstance(value, bool) else value


def share(of: object, field: Attribute[Any], value: object) -> None:
    """A float in 0..1."""
    if not isinstance(value, float):
        raise TypeError(f"{_named(of, field)}: expected a number, not {value!r}")
    if not 0 <= value <= 1:  # false for NaN
        raise InputError(f"{_named(of, field)}: expected a number in 0..1, not {value!r}")


def _named(of: object, field: Attribute[Any]) -> str:
    return f"{type(of).__name__}.{field.name}"
