"""What rules ask of a hop."""

from __future__ import annotations

import pytest

from provenance.model import Hop, Identity, Kind, Source
from provenance.rules.reading import held_back


@pytest.mark.parametrize(
    ("name", "kind", "identity", "expected"),
    [
        ("a mill clerk", Kind.INSIDER, Identity.UNNAMED, True),
        ("officials", Kind.OFFICIAL, Identity.UNNAMED, True),
        ("a harbour source", Kind.UNKNOWN, Identity.UNNAMED, True),
        ("one night porter", Kind.UNKNOWN, Identity.UNNAMED, True),
        ("Ada Lind", Kind.INSIDER, Identity.NAMED, False),
        ("a former minister", Kind.OFFICIAL, Identity.UNNAMED, True),
        ("one of her ministers", Kind.OFFICIAL, Identity.UNNAMED, True),
        ("Vale prime minister", Kind.OFFICIAL, Identity.UNNAMED, False),
        ("the coroner", Kind.OFFICIAL, Identity.UNNAMED, False),
        ("a spokeswoman for the mill", Kind.COMPANY, Identity.UNNAMED, False),
        ("critics", Kind.EXPERT, Identity.UNNAMED, False),
        ("a jury", Kind.UNKNOWN, Identity.UNNAMED, False),
        ("one poem", Kind.UNKNOWN, Identity.UNNAMED, False),
        ("a leaked letter", Kind.DOCUMENT, Identity.UNNAMED, False),
    ],
)
def test_whose_name_is_held_back(name: str, kind: Kind, identity: Identity, expected: bool) -> None:
    assert held_back(Hop(Source(name, kind, identity))) is expected


def test_whoever_speaks_on_such_terms_holds_a_name_back() -> None:
    neighbour = Hop(Source("a neighbour", Kind.CIVILIAN, Identity.UNNAMED))
    assert held_back(neighbour, on_terms=True)
    assert not held_back(neighbour)
