"""An audit in; text of one format out. One file a format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from provenance.errors import UnknownNameError
from provenance.model import Audit
from provenance.report import json, text
from provenance.report.explanation import explain
from provenance.report.json import without_texts
from provenance.report.schema import schema

__all__ = ["FORMATS", "SUFFIXES", "explain", "format_of", "json", "render", "schema", "text", "without_texts"]

FORMATS: Mapping[str, Callable[[Audit], str]] = {"text": text.render, "json": json.render}
SUFFIXES = {".txt": "text", ".json": "json"}


def render(audit: Audit, format: str) -> str:
    """The audit in a format. Raises UnknownNameError."""
    if format not in FORMATS:
        raise UnknownNameError("format", format, FORMATS)
    return FORMATS[format](audit)


def format_of(path: Path) -> str:
    """The format that a file's suffix stands for. Raises UnknownNameError."""
    if path.suffix.lower() not in SUFFIXES:
        raise UnknownNameError("suffix", path.suffix, SUFFIXES)
    return SUFFIXES[path.suffix.lower()]
