"""The JSON Schema of the shared audit format, drawn from `records` so that the two cannot part."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from inspect import getdoc
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin

import attrs

from provenance.report import records


def schema() -> dict[str, Any]:
    """The schema, JSON Schema draft 2020-12. Every object may hold more keys than it names."""
    found: dict[str, Any] = {}
    top = _object(records.Audit, found)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"An audit by provenance, format version {records.VERSION}",
        **top,
        "$defs": {name: found[name] for name in sorted(found)},
    }


def _object(record: type[Any], found: dict[str, Any]) -> dict[str, Any]:
    fields = attrs.fields(attrs.resolve_types(record))
    return {
        "type": "object",
        "description": getdoc(record),
        "properties": {each.name.rstrip("_"): _type(each.type, found) for each in fields},
        "required": [each.name.rstrip("_") for each in fields if each.default is attrs.NOTHING],
    }


def _type(kind: Any, found: dict[str, Any]) -> dict[str, Any]:
    of = get_args(kind)
    if get_origin(kind) is Mapping:
        return {"type": "object", "additionalProperties": _type(of[1], found)}
    if get_origin(kind) is UnionType:
        return {"anyOf": [_type(each, found) for each in of]}
    if get_origin(kind) is Literal:
        return {"const": of[0]}
    if get_origin(kind) is tuple and of[1:] == (...,):
        return {"type": "array", "items": _type(of[0], found)}
    if get_origin(kind) is tuple:
        return {
            "type": "array",
            "prefixItems": [_type(each, found) for each in of],
            "minItems": len(of),
            "items": False,
        }
    if attrs.has(kind):
        return _reference(kind, found)
    if issubclass(kind, StrEnum):
        return {"enum": [word.value for word in kind]}
    # Every whole number of the format is an offset or an index.
    plain = {str: {"type": "string"}, bool: {"type": "boolean"}, float: {"type": "number"}, NoneType: {"type": "null"}}
    return plain.get(kind) or {"type": "integer", "minimum": 0}


def _reference(record: type[Any], found: dict[str, Any]) -> dict[str, Any]:
    name = record.__name__
    if name not in found:
        found[name] = {}  # taken before it is drawn: a term holds terms
        found[name] = _object(record, found)
    return {"$ref": f"#/$defs/{name}"}
