"""An audit in; text of one format out. One file a format."""

from __future__ import annotations

from pathlib import Path

from provenance.errors import UnknownNameError
from provenance.model import Assessment, Audit
from provenance.report import json
from provenance.report.json import without_texts

__all__ = ["FORMATS", "SUFFIXES", "explain", "format_of", "json", "render", "without_texts"]

FORMATS = {"text": json.render, "json": json.render}
SUFFIXES = {".json": "json"}


def render(audit: Audit, format: str) -> str:
    """The audit in a format. Raises UnknownNameError."""
    if format not in FORMATS:
        raise UnknownNameError("format", format, FORMATS)
    return FORMATS[format](audit)


def format_of(path: Path) -> str:
    """The format that a file's suffix stands for. Raises UnknownNameError."""
    if path.suffix not in SUFFIXES:
        raise UnknownNameError("suffix", path.suffix, SUFFIXES)
    return SUFFIXES[path.suffix]


def explain(assessment: Assessment) -> str:
    """Placeholder."""
    return str(assessment.corroboration.explanation)
