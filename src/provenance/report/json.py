"""The audit as JSON: shared format version 1, an exact round trip.

`records` holds the format's shape, `flatten` and `nest` lead from the model to it and back.
"""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from attrs import asdict, evolve, has
from cattrs.gen import make_dict_unstructure_fn, override

from provenance.errors import FormatError, InputError
from provenance.model import Audit, Settings, Term
from provenance.report import records, strict
from provenance.report.flatten import flatten
from provenance.report.nest import nest

_DEEPEST = 4  # where the hops of statements and the explanations of scores stand: each of these is in one line
_ATTENTION_ONCE = 0.3  # what was not written before `attention` always was: the default of then, in every profile
_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False)
_CONVERTER = strict.converter()
_CONVERTER.register_unstructure_hook(  # only what is set: the defaults are long; what None means changed once
    Settings,
    make_dict_unstructure_fn(
        Settings, _CONVERTER, _cattrs_omit_if_default=True, attention=override(omit_if_default=False)
    ),
)


def _term(term: Term) -> dict[str, Any]:
    terms = [_term(each) for each in term.terms]
    return {"label": term.label, "value": term.value, "operation": term.operation, "terms": terms}


_CONVERTER.register_unstructure_hook(Term, _term)  # by far the most of an audit's records


def render(audit: Audit) -> str:
    """The audit as JSON, one line a value; a hop, a score's explanation and what else stands as deep are one value.

    Raises InputError where two different sources or statements share an id.
    """
    text = _written(asdict(flatten(audit), recurse=False)) + "\n"
    return re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):04x}", text)  # UTF-8 has no lone surrogates


def read(text: str | bytes) -> Audit:
    """The audit that `render`, or another tool, wrote. Raises FormatError with the path of each fault."""
    try:
        data = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise FormatError("not an audit", [f"not JSON: {error}"]) from error
    if isinstance(data, dict) and data.get("version", records.VERSION) != records.VERSION:
        raise FormatError("not an audit", [f"version: this reads version {records.VERSION}, not {data['version']!r}"])
    if isinstance(data, dict) and isinstance(chosen := data.get("settings"), dict):
        chosen.setdefault("attention", _ATTENTION_ONCE)
    try:
        return nest(strict.structure(_CONVERTER, data, records.Audit, "not an audit"))
    except FormatError:
        raise
    except InputError as error:  # a value that no record of ours may hold: a confidence below 0
        raise FormatError("not an audit", [str(error)]) from error


def without_texts(audit: Audit) -> Audit:
    """The audit with its documents' texts left out; their digests stay."""
    return evolve(audit, documents=[evolve(document, text="") for document in audit.documents])


def _written(value: Any, depth: int = 0) -> str:
    if has(type(value)):  # a record at a time: all of them at once would be most of an audit's memory
        value = _CONVERTER.unstructure(value)
    if depth == _DEEPEST or not value or not isinstance(value, dict | list | tuple):
        return _ENCODER.encode(value)
    if isinstance(value, dict):
        parts = [f"{_ENCODER.encode(key)}: {_written(each, depth + 1)}" for key, each in value.items()]
        opening, closing = "{}"
    else:
        parts = [_written(each, depth + 1) for each in value]
        opening, closing = "[]"
    edge = "\n" + " " * depth
    return f"{opening}{edge} " + f",{edge} ".join(parts) + f"{edge}{closing}"


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")
