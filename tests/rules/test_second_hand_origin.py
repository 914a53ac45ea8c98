"""Who was told by others, and what never hears anything."""

from __future__ import annotations

import pytest

from provenance.model import Access, Claim, Hop, Identity, Kind, Source, Statement
from provenance.rules.catalogue.second_hand_origin import RULE

from .corpus import document, evidence

CLAIM = "The harbour wall of Vale leaks"


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (Source("Ada Lind", Kind.OFFICIAL), True),
        (Source("the letter", Kind.DOCUMENT, Identity.ORGANISATION), False),
        (Source("the Echo", Kind.NEWS_OUTLET, Identity.ORGANISATION), False),
    ],
)
def test_a_paper_was_told_nothing(source: Source, told: bool) -> None:
    said = [Statement([Hop(source, access=Access.SECOND_HAND)], document="Courier", text=CLAIM, id="s")]
    assert bool(list(RULE.check(evidence([document("Courier", [CLAIM])], [Claim("c", CLAIM, said)])))) is told
