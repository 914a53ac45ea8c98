"""Corrections as a settings file holds them.

[[corrections]]
one = ["Jo Lind", "the harbour master"]
reason = "she has held the post since 2029"

[[corrections]]
apart = ["Jo Lind", { source = "Ms Lind", document = "herald.txt" }]

[[corrections]]
first-hand = "a clerk at the port"

[[corrections]]
known = { source = "a palace insider", document = "chronicle.txt" }
"""

from __future__ import annotations

from typing import Any

from provenance.errors import SettingError, UnknownNameError
from provenance.model import Says, SourceCorrection, Whom


def corrections(path: str, value: object) -> tuple[SourceCorrection, ...]:
    """The corrections in a list of tables, each with one of "one", "apart", "first-hand", "known" and, if you like, a
    reason. Raises SettingError with the path of the fault.
    """
    if not isinstance(value, list | tuple):
        raise SettingError(path, f"expected a list of tables, not {value!r}")
    return tuple(_correction(f"{path}[{n}]", each) for n, each in enumerate(value))


def _correction(path: str, table: object) -> SourceCorrection:
    given = _table(path, table, (*Says, "reason"))
    said = [name for name in given if name in list(Says)]
    if len(said) != 1:
        raise SettingError(path, f"expected one of {', '.join(Says)}, not {' and '.join(said) or 'none of them'}")
    named = given[said[0]]
    at = f"{path}.{said[0]}"
    whom = (
        [_whom(f"{at}[{n}]", each) for n, each in enumerate(named)] if isinstance(named, list) else [_whom(at, named)]
    )
    reason = _text(f"{path}.reason", given["reason"]) if "reason" in given else None
    try:
        return SourceCorrection(said[0], whom, reason)
    except ValueError as error:
        raise SettingError(at, str(error)) from error


def _whom(path: str, value: object) -> Whom:
    if isinstance(value, str):
        return Whom(_text(path, value))
    given = _table(path, value, ("source", "document"))
    if "source" not in given:
        raise SettingError(path, "no source: give its name, or a table with source and document")
    return Whom(**{name: _text(f"{path}.{name}", each) for name, each in given.items()})


def _table(path: str, value: object, names: tuple[str, ...]) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise SettingError(path, f"expected a table, not {value!r}")
    for name in value:
        if name not in names:
            raise SettingError(f"{path}.{name}", str(UnknownNameError("setting", name, names)))
    return value


def _text(path: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise SettingError(path, f"expected a string, not {value!r}")
    return value
