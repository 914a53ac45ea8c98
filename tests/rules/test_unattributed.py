"""Which documents assert a claim and attribute it to nobody."""

from __future__ import annotations

import pytest

from provenance.model import Claim, Polarity, Statement
from provenance.rules.catalogue.unattributed import RULE

from .corpus import document, evidence

CLAIM = "The harbour wall of Vale leaks"


@pytest.mark.parametrize(("polarity", "asserts"), [(Polarity.SUPPORTS, True), (Polarity.DOUBTS, False)])
def test_who_doubts_it_asserts_nothing(polarity: Polarity, asserts: bool) -> None:
    said = [
        Statement(document="Courier", text=CLAIM, id="1"),
        Statement(document="Courier", text="It may not be so", id="2", polarity=polarity),
    ]
    assert bool(list(RULE.check(evidence([document("Courier", [CLAIM])], [Claim("c", CLAIM, said)])))) is asserts
