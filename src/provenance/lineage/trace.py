"""Trace a claim to its origins."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.model import Claim, Derivation, Document, Lineage, Settings


def trace(
    claims: Sequence[Claim], documents: Sequence[Document], copies: Sequence[Derivation], settings: Settings
) -> tuple[Lineage, ...]:
    """Placeholder."""
    return tuple(Lineage(claim.id) for claim in claims)
