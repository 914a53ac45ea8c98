"""Which findings fail a test."""

from __future__ import annotations

from provenance.model import Finding, Severity


def counts(finding: Finding, level: str) -> bool:
    """Whether a finding is of severity `level` or worse, and nobody accepted it. Raises UnknownNameError."""
    worst_first = list(Severity)
    return finding.suppressed is None and worst_first.index(finding.severity) <= worst_first.index(Severity(level))
