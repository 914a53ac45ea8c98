"""Run the rules."""

from __future__ import annotations

from provenance.model import Evidence, Failure, Finding


def check(evidence: Evidence) -> tuple[tuple[Finding, ...], tuple[Failure, ...]]:
    """Placeholder."""
    return (), ()
