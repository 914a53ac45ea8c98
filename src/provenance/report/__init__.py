"""An audit in; text of one format out. One file a format."""

from __future__ import annotations

from pathlib import Path

from provenance.errors import UnknownName
from provenance.model import Assessment, Audit
from provenance.report import json

__all__ = ["explain", "format_of", "json", "render"]

FORMATS = {"json": json.render}
SUFFIXES = {".json": "json"}


def render(audit: Audit, format: str) -> str:
    """The audit in a format. Raises UnknownName."""
    if format not in FORMATS:
        raise UnknownName("format", format, FORMATS)
    return FORMATS[format](audit)


def format_of(path: Path) -> str:
    """The format that a file's suffix stands for. Raises UnknownName."""
    if path.suffix not in SUFFIXES:
        raise UnknownName("suffix", path.suffix, SUFFIXES)
    return SUFFIXES[path.suffix]


def explain(assessment: Assessment) -> str:
    """Placeholder."""
    return str(assessment.corroboration.explanation)
