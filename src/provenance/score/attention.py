"""Which claims a reader should look at first."""

from __future__ import annotations

from provenance.model import Claim, Lineage


def attention(claim: Claim, lineage: Lineage) -> float:
    """Placeholder."""
    return 0.0
