"""Which findings fail a test."""

from __future__ import annotations

from provenance.model import Finding


def counts(finding: Finding, level: str) -> bool:
    """Whether a finding is of severity `level` or worse, and nobody accepted it. Raises UnknownNameError."""
    return finding.suppressed is None and finding.severity.reaches(level)
