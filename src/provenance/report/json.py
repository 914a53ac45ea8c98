"""The audit as JSON: shared format version 1."""

from __future__ import annotations

from provenance.model import Audit


def render(audit: Audit) -> str:
    """Placeholder."""
    return "{}"


def read(text: str) -> Audit:
    """Placeholder."""
    raise NotImplementedError
