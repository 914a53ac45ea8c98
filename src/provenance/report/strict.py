"""A converter that coerces nothing, and says where each fault is."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypeVar, get_args, get_origin

import attrs
from cattrs import Converter, transform_error
from cattrs.errors import BaseValidationError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from provenance.errors import FormatError

_Record = TypeVar("_Record")


def converter() -> Converter:
    """Between attrs records and JSON values, strictly: a number is no string, true is no number, a string no list.

    A field `from_` is the key ``from``. Keys that no field names are passed over.
    """
    strict = Converter(detailed_validation=True)
    strict.register_structure_hook(str, _only(str, "a string"))
    strict.register_structure_hook(StrEnum, _word)
    strict.register_structure_hook(bool, _only(bool, "true or false"))
    strict.register_structure_hook(int, _only(int, "a whole number"))
    strict.register_structure_hook(float, _number)
    strict.register_structure_hook_factory(
        _is_tuple,
        lambda kind: _listed(kind, strict),
    )
    strict.register_structure_hook_factory(_is_mapping, lambda kind: _mapped(kind, strict))
    strict.register_structure_hook_factory(attrs.has, lambda kind: _structured(kind, strict))
    strict.register_unstructure_hook_factory(
        attrs.has, lambda kind: make_dict_unstructure_fn(kind, strict, **_renamed(kind))
    )
    return strict


def structure(strict: Converter, data: object, record: type[_Record], what: str) -> _Record:
    """`data` as a record. Raises FormatError, naming `what`, with the path and cause of each fault."""
    try:
        return strict.structure(data, record)
    except (BaseValidationError, TypeError) as error:
        lines = transform_error(error, "$", lambda cause, _: _cause(cause))
        raise FormatError(what, map(_path_first, lines)) from error


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _is_mapping(kind: Any) -> bool:
    return get_origin(kind) is Mapping


def _cause(error: BaseException) -> str:
    return "missing" if isinstance(error, KeyError) else str(error)


def _path_first(line: str) -> str:
    cause, _, path = line.rpartition(" @ $")
    path = re.sub(r"(?<=\w)_(?=$|[.\[])", "", path).removeprefix(".")
    return f"{path}: {cause}" if path else cause


def _only(kind: type[Any], name: str) -> Callable[[Any, Any], Any]:
    def check(value: Any, _: Any) -> Any:
        if type(value) is not kind:
            raise TypeError(f"expected {name}, not {_shown(value)}")
        return value

    return check


def _number(value: Any, _: Any) -> float:
    if type(value) not in (int, float) or not math.isfinite(value):
        raise TypeError(f"expected a finite number, not {_shown(value)}")
    return float(value)


def _word(value: Any, kind: type[StrEnum]) -> StrEnum:
    if not isinstance(value, str):
        raise TypeError(f"expected one of {', '.join(kind)}, not {_shown(value)}")
    return kind(value)


def _listed(kind: Any, strict: Converter) -> Callable[[Any, Any], Any]:
    of = get_args(kind)
    plain = strict.get_structure_hook(list[of[0]]) if of[1:] == (...,) else None  # type: ignore[valid-type]

    def check(value: Any, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise TypeError(f"expected a list, not {_shown(value)}")
        if plain is not None:
            return tuple(plain(value, list[of[0]]))  # type: ignore[valid-type]
        if len(value) != len(of):
            raise TypeError(f"expected {len(of)} items, not {len(value)}")
        return tuple(strict.structure(item, each) for item, each in zip(value, of, strict=True))

    return check


def _mapped(kind: Any, strict: Converter) -> Callable[[Any, Any], Any]:
    key, each = get_args(kind)
    plain = strict.get_structure_hook(dict[key, each])  # type: ignore[valid-type]

    def check(value: Any, _: Any) -> Any:
        if not isinstance(value, dict):
            raise TypeError(f"expected an object, not {_shown(value)}")
        return plain(value, dict[key, each])  # type: ignore[valid-type]

    return check


def _structured(kind: type[Any], strict: Converter) -> Callable[[Any, Any], Any]:
    plain = make_dict_structure_fn(kind, strict, _cattrs_forbid_extra_keys=False, **_renamed(kind))

    def check(value: Any, _: Any) -> Any:
        if not isinstance(value, dict):
            raise TypeError(f"expected an object, not {_shown(value)}")
        return plain(value, kind)

    return check


def _renamed(kind: type[Any]) -> dict[str, Any]:
    return {each.name: override(rename=each.name[:-1]) for each in attrs.fields(kind) if each.name.endswith("_")}


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 40 else f"{shown[:37]}..."
