"""An audit in; text of one format out. One file a format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from provenance.errors import UnknownNameError
from provenance.model import Audit
from provenance.report import github, html, json, junit, prov, sarif, text
from provenance.report.context import Context
from provenance.report.explanation import explain
from provenance.report.json import without_texts
from provenance.report.schema import schema

__all__ = [
    "FORMATS",
    "SUFFIXES",
    "Context",
    "explain",
    "format_of",
    "json",
    "render",
    "schema",
    "text",
    "without_texts",
]

FORMATS: Mapping[str, Callable[[Audit, Context], str]] = {
    "text": lambda audit, _: text.render(audit),
    "json": lambda audit, _: json.render(audit),
    "html": html.render,
    "sarif": sarif.render,
    "junit": junit.render,
    "github": github.render,
    "prov": prov.render,
    "prov-json": prov.render_json,
}
SUFFIXES = {
    ".txt": "text",
    ".json": "json",
    ".html": "html",
    ".htm": "html",
    ".sarif": "sarif",
    ".xml": "junit",
    ".provn": "prov",
    ".prov.json": "prov-json",
}


def render(audit: Audit, format: str, context: Context | None = None) -> str:
    """The audit in a format; the `context` is for those that other tools read. Raises UnknownNameError."""
    if format not in FORMATS:
        raise UnknownNameError("format", format, FORMATS)
    return FORMATS[format](audit, context or Context())


def format_of(path: Path) -> str:
    """The format that a file's suffix, or its last two, stand for. Raises UnknownNameError."""
    for suffix in ("".join(path.suffixes[-2:]).lower(), path.suffix.lower()):
        if suffix in SUFFIXES:
            return SUFFIXES[suffix]
    raise UnknownNameError("suffix", path.suffix, SUFFIXES)
