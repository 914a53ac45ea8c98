"""What the exit status says, whatever happens: a failure is never a clean bill."""

from __future__ import annotations

from provenance.model import Failure, Finding, Severity

CLEAN, FINDINGS, USAGE, FAILURES, INTERRUPTED = 0, 1, 2, 3, 130


def status_of(findings: tuple[Finding, ...], failures: tuple[Failure, ...], level: str = Severity.ERROR) -> int:
    """The exit status of an audit: failures before findings of severity `level` or worse that nobody accepted."""
    if failures:
        return FAILURES
    counted = (each for each in findings if each.suppressed is None and each.severity.reaches(level))
    return FINDINGS if any(counted) else CLEAN
