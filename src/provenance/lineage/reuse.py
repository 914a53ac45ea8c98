"""Text that one document took from another."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.model import Derivation, Document


def reuse(documents: Sequence[Document]) -> tuple[Derivation, ...]:
    """Placeholder."""
    return ()
