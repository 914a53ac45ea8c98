"""Settings files for tests, and a finding that a baseline knows."""

from __future__ import annotations

from pathlib import Path

from provenance.model import Confidence, Finding, Location, Severity

KNOWN = Finding("SRC101", "single-origin", Severity.WARNING, Confidence.HIGH, "one", None, [Location()], "0f")


def write(folder: Path, text: str, name: str = "provenance.toml") -> Path:
    """A file of that text in a folder."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
