"""Link statements of one proposition into claims."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.model import Claim, Document, Statement


def link(
    statements: Sequence[Statement], documents: Sequence[Document], asked: Sequence[str] = ()
) -> tuple[Claim, ...]:
    """Placeholder."""
    return tuple(Claim(f"c-{s.id}", s.text, (s,)) for s in statements)
