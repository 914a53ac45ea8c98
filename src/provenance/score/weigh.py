"""Weigh a lineage."""

from __future__ import annotations

from provenance.model import Corroboration, Lineage, Opinion, Settings, Term


def weigh(lineage: Lineage, settings: Settings) -> Corroboration:
    """Placeholder."""
    return Corroboration(0.5, 0, 0, 0.5, (), Opinion(0, 0, 1), "F6", Term("base rate", 0.5))
