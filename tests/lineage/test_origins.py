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


LIND = pv.Source("Ada Lind", kind="official")


def identity(*before: pv.Source) -> str:
    said = pv.Statement([pv.Hop(source) for source in (*before, LIND)], outlet="Harbour Post")
    (origin,) = pv.audit(claims=[pv.ClaimDraft("The lock is shut", [said])]).claims[0].origins
    assert origin.source == LIND
    return origin.identity


def test_whom_somebody_unnamed_says_he_has_it_from_is_not_on_record() -> None:
    assert identity(pv.Source("a warden", kind="insider", identity="unnamed")) == "unnamed"


def test_who_is_quoted_on_record_by_others_stays_on_record() -> None:
    assert identity() == "named"
    assert identity(pv.Source("Bo Marsh", kind="insider")) == "named"
    assert identity(pv.Source("Vale Courier", kind="news-outlet", identity="organisation")) == "named"
    assert identity(pv.Source("a letter", kind="document", identity="unnamed")) == "named"
    assert identity(pv.Source("a spokesman", kind="official", identity="unnamed")) == "named"
    assert identity(pv.Source("two officials", kind="official", identity="unnamed")) == "named"
    assert identity(pv.Source("her lawyer", kind="insider", identity="unnamed")) == "named"
    assert identity(pv.Source("representatives of the port", kind="insider", identity="unnamed")) == "named"
