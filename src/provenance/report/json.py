"""The audit as JSON: shared format version 1, an exact round trip.

`records` holds the format's shape, `flatten` and `nest` lead from the model to it and back.
"""

from __future__ import annotations

import json
import re
from typing import NoReturn

from attrs import evolve
from cattrs.gen import make_dict_unstructure_fn

from provenance.errors import FormatError, InputError
from provenance.model import Audit, Settings
from provenance.report import records, strict
from provenance.report.flatten import flatten
from provenance.report.nest import nest

_CONVERTER = strict.converter()
_CONVERTER.register_unstructure_hook(  # only what is set: the defaults are long
    Settings, make_dict_unstructure_fn(Settings, _CONVERTER, _cattrs_omit_if_default=True)
)


def render(audit: Audit) -> str:
    """The audit as JSON, one line a value, with a newline at the end.

    Raises InputError where two different sources or statements share an id.
    """
    data = _CONVERTER.unstructure(flatten(audit))
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, indent=1) + "\n"
    return re.sub("[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):04x}", text)  # UTF-8 has no lone surrogates


def read(text: str | bytes) -> Audit:
    """The audit that `render`, or another tool, wrote. Raises FormatError with the path of each fault."""
    try:
        data = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise FormatError("not an audit", [f"not JSON: {error}"]) from error
    if isinstance(data, dict) and data.get("version", records.VERSION) != records.VERSION:
        raise FormatError("not an audit", [f"version: this reads version {records.VERSION}, not {data['version']!r}"])
    try:
        return nest(strict.structure(_CONVERTER, data, records.Audit, "not an audit"))
    except FormatError:
        raise
    except InputError as error:  # a value that no record of ours may hold: a confidence below 0
        raise FormatError("not an audit", [str(error)]) from error


def without_texts(audit: Audit) -> Audit:
    """The audit with its documents' texts left out; their digests stay."""
    return evolve(audit, documents=[evolve(document, text="") for document in audit.documents])


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")
