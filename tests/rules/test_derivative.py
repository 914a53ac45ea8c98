"""Which documents only relay another outlet."""

from __future__ import annotations

import pytest

from provenance.model import Claim, Hop, Identity, Kind, Polarity, Relation, Source, Statement
from provenance.rules.catalogue.derivative import RULE

from .corpus import document, evidence

CLAIM = "The harbour wall of Vale leaks"
ECHO = Source("The Echo", Kind.NEWS_OUTLET, Identity.ORGANISATION)
CLERK, WARDEN = Source("Bo Marsh", Kind.INSIDER), Source("Ada Lind", Kind.OFFICIAL)


def said(who: Source, confidence: float, relation: str = "same", polarity: str = "supports") -> Statement:
    return Statement([Hop(who)], text=CLAIM, confidence=confidence, relation=relation, polarity=polarity)


@pytest.mark.parametrize(
    ("other", "relays"),
    [
        (said(CLERK, 0.9), False),
        (said(CLERK, 0.3), True),
        (said(CLERK, 0.9, Relation.BEARS), True),
        (said(WARDEN, 0.9, polarity=Polarity.DENIES), False),
        (said(WARDEN, 0.3, polarity=Polarity.DENIES), True),
    ],
)
def test_what_outlets_told_it_must_outweigh_what_it_found(other: Statement, relays: bool) -> None:
    statements = [
        Statement(
            each.chain,
            document="Courier",
            text=each.text,
            id=str(n),
            confidence=each.confidence,
            relation=each.relation,
            polarity=each.polarity,
        )
        for n, each in enumerate((said(ECHO, 0.6), other))
    ]
    drafts = list(RULE.check(evidence([document("Courier", [CLAIM])], [Claim("c", CLAIM, statements)])))
    assert bool(drafts) is relays
