"""Who took a text from whom where nothing tells."""

from __future__ import annotations

import pytest

from provenance.lineage.direction import direction
from provenance.model import Document

TEXT = "The ferry has sunk off the mole, a clerk said."


@pytest.mark.parametrize("dated", ["2031-03-09", None])
def test_without_a_sign_the_one_without_an_outlet_is_upstream(dated: str | None) -> None:
    one, other = Document("a", TEXT, outlet="Harbour Post", published=dated), Document("b", TEXT)
    for pair in ((one, other), (other, one)):
        found = direction(*pair)
        assert (found.upstream, found.downstream, found.confidence) == (other, one, 0.5)
