"""What an origin is, beyond who it is."""

from __future__ import annotations

import provenance as pv
from provenance.model import Kind


def test_the_kind_of_an_origin_is_that_of_those_who_cite_it_where_its_own_does_not_show() -> None:
    lind = pv.Source("Mara Lind", kind="unknown")
    hops = [pv.Hop(lind, kind=kind) for kind in ("witness", "witness", "expert", "news-outlet", "unknown")]
    said = [pv.Statement([hop], outlet=f"Paper {n}") for n, hop in enumerate(hops)]
    (origin,) = pv.audit(claims=[pv.ClaimDraft("The boat sank", said)]).claims[0].origins
    assert origin.kind is Kind.WITNESS
    known = pv.Source("Mara Lind", kind="official")
    (origin,) = (
        pv.audit(claims=[pv.ClaimDraft("It sank", [pv.Statement([pv.Hop(known, kind="witness")])])]).claims[0].origins
    )
    assert origin.kind is Kind.OFFICIAL
