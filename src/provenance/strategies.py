"""Hypothesis strategies for sources, chains, claims, lineages and documents, to test what is built on this library.

Every drawn value is one that the library accepts: `provenance.audit` audits drawn claims and documents, `score.weigh`
weighs drawn lineages, rules read both, and none of them raises. Values shrink towards short chains and few statements.
Names come from a small roster, so that a source is often drawn twice: what is built on them must cope with the same
source in several places, which is where counting goes wrong. What each strategy guarantees stands under it.

Needs `hypothesis`; nothing else of the library imports this module.

>>> from hypothesis import given
>>> @given(claims())
... def every_claim_has_statements(claim):
...     assert claim.statements
"""

from __future__ import annotations

from functools import cache
from itertools import product

from attrs import evolve
from hypothesis import strategies as st

from provenance.model import (
    Access,
    Claim,
    Count,
    Document,
    Hop,
    Identity,
    Kind,
    Lineage,
    Origin,
    Polarity,
    Relation,
    Source,
    Span,
    Statement,
)

__all__ = ["chains", "claims", "documents", "hops", "lineages", "origins", "outlets", "sources", "statements"]

_ROSTER = (
    Source("Ada Lind", Kind.WITNESS),
    Source("Bo Marsh", Kind.OFFICIAL, party="Port Authority"),
    Source("Cato Reed", Kind.EXPERT),
    Source("Dora Vale", Kind.COMPANY, party="Lind & Sons"),
    Source("Egil Stone", Kind.INSIDER),
    Source("Port Authority", Kind.INSTITUTION, Identity.ORGANISATION, party="Port Authority"),
    Source("Lind & Sons", Kind.COMPANY, Identity.ORGANISATION, party="Lind & Sons"),
    Source("an institute of tides", Kind.INSTITUTION, Identity.ORGANISATION),
    Source("a harbour official", Kind.OFFICIAL, Identity.UNNAMED, party="Port Authority"),
    Source("a person close to the board", Kind.INSIDER, Identity.UNNAMED),
    Source("officials", Kind.OFFICIAL, Identity.UNNAMED),
    Source("residents", Kind.WITNESS, Identity.UNNAMED),
    Source("reports", Kind.UNKNOWN, Identity.VAGUE),
    Source("sources", Kind.INSIDER, Identity.VAGUE),
)
_OUTLETS = ("Morning Ledger", "Harbour Post", "Vale Courier", "Northern Wire")
_PUBLISHERS = tuple(
    Source(name, Kind.WIRE_AGENCY if name.endswith("Wire") else Kind.NEWS_OUTLET, Identity.ORGANISATION)
    for name in _OUTLETS
)
_TEXTS = tuple(
    f"{who} {what}{when}"
    for who in ("the ferry", "the harbour of Vale")
    for what in ("was closed", "has sunk", "will sail with three crews")
    for when in ("", " on Monday")
)
_LAST = 500  # where a statement may begin
_LENGTH = _LAST + max(map(len, _TEXTS))

_PROBABILITIES = st.floats(0, 1, allow_nan=False)


def sources(identities: tuple[Identity, ...] = tuple(Identity)) -> st.SearchStrategy[Source]:
    """Sources of the given identities, no outlets; from a small roster, so that some are drawn twice.

    Laws: the identity is one of those given; equal ids are equal sources.
    """
    return st.sampled_from([source for source in _ROSTER if source.identity in identities])


def outlets() -> st.SearchStrategy[Source]:
    """Outlets and agencies, as sources that are cited.

    Laws: the kind is news-outlet or wire-agency, the identity organisation.
    """
    return st.sampled_from(_PUBLISHERS)


def hops(of: tuple[Source, ...] = _ROSTER + _PUBLISHERS) -> st.SearchStrategy[Hop]:
    """Hops to the given sources, with every access.

    Laws: kind and identity are the source's own.
    """
    return st.sampled_from([Hop(source, access) for source in of for access in Access])


def chains(longest: int = 4) -> st.SearchStrategy[tuple[Hop, ...]]:
    """Chains of up to `longest` hops: as many outlets as it goes through, then a source, an outlet or nobody.

    Laws: no longer than `longest`; every hop but the last is an outlet or agency. The empty chain is drawn too.
    """
    if longest < 1:
        return st.just(())
    relays = st.lists(hops(_PUBLISHERS), max_size=longest - 1)
    return st.tuples(relays, st.none() | hops()).map(lambda drawn: (*drawn[0], drawn[1]) if drawn[1] else (*drawn[0],))


def statements(document: str | None = None, outlet: str | None = None) -> st.SearchStrategy[Statement]:
    """Statements of one document, or of one outlet, built by hand; with neither of any outlet.

    Laws: the span is as long as the text; the carrier is the document or outlet that is given.
    """
    carried = st.just(outlet) if document or outlet else st.sampled_from(_OUTLETS)
    ways = tuple(product(_TEXTS, Polarity, Relation))
    drawn = st.tuples(chains(), st.integers(0, _LAST), st.sampled_from(ways), _PROBABILITIES, carried)
    return drawn.map(lambda each: _statement(document, *each))


def _statement(
    document: str | None,
    chain: tuple[Hop, ...],
    start: int,
    way: tuple[str, Polarity, Relation],
    confidence: float,
    outlet: str | None,
) -> Statement:
    text, polarity, relation = way
    return Statement(
        chain,
        document,
        outlet,
        Span(start, start + len(text)),
        text,
        polarity=polarity,
        relation=relation,
        confidence=confidence,
    )


def claims(by_hand: bool | None = None, most: int = 6) -> st.SearchStrategy[Claim]:
    """Claims of one to `most` statements in documents "d0", "d1", ... or, built by hand, in outlets.

    Laws: one to `most` statements, with ids of their own; all in documents, or all built by hand.
    """
    if by_hand is None:
        return claims(by_hand=True, most=most) | claims(by_hand=False, most=most)
    one = statements() if by_hand else st.one_of([statements(document=f"d{n}") for n in range(most)])
    return st.lists(one, min_size=1, max_size=most).map(_claim)


def _claim(said: list[Statement]) -> Claim:
    return Claim("c-drawn", said[0].text, [evolve(one, id=f"{one.carrier}:{n}") for n, one in enumerate(said)])


def documents(id: str | None = None) -> st.SearchStrategy[Document]:
    """Documents with or without an outlet, date and credit.

    Laws: the text is one English sentence, and blanks to where every drawn statement has a place; the id is `id`, or
    one of those that `claims` names.
    """
    drawn = st.tuples(
        st.just(id) if id is not None else st.integers(0, 5).map("d{}".format),
        st.sampled_from(_TEXTS),
        st.none() | st.sampled_from(_OUTLETS),
        st.none() | st.sampled_from(("2031-03-01", "2031-03-02", "2031-03-02T10:00:00+00:00")),
        st.none() | st.sampled_from(_OUTLETS),
    )
    return drawn.map(
        lambda each: Document(each[0], each[1].ljust(_LENGTH), outlet=each[2], published=each[3], credit=each[4])
    )


def origins(polarity: Polarity | None = None, name: str = "somebody") -> st.SearchStrategy[Origin]:
    """Origins of any kind and identity whose source bears `name`; a vague one may have no source.

    Laws: the polarity is the one given; quality and confidence lie in 0..1; only a vague origin lacks a source.
    """
    drawn = st.tuples(st.sampled_from(_origins(polarity, name)), _PROBABILITIES, _PROBABILITIES)
    return drawn.map(lambda each: evolve(each[0], quality=each[1], confidence=each[2]))


@cache
def _origins(polarity: Polarity | None, name: str) -> tuple[Origin, ...]:
    """One of each: drawing from these is much faster than drawing every field."""
    ways = product(Polarity if polarity is None else (polarity,), Kind, Identity, Access, (False, True))
    return tuple(
        Origin(
            source=None if nobody else Source(name, kind, identity),
            kind=Kind.UNKNOWN if nobody else kind,
            identity=identity,
            access=access,
            polarity=side,
            interested=interested,
        )
        for side, kind, identity, access, interested in ways
        for nobody in ((False, True) if identity is Identity.VAGUE and kind is Kind.UNKNOWN else (False,))
    )


def lineages(most: int = 5) -> st.SearchStrategy[Lineage]:
    """Lineages of up to `most` origins of different sources, with whole counts that agree with them.

    Laws: no two origins share a source; on each side 0 <= low <= count <= high, `high` being the number of origins
    there, and vague ones count only in `high`.
    """
    several = [st.tuples(*(origins(name=f"source {i}") for i in range(n))) for n in range(most + 1)]
    return st.one_of(several).map(_lineage)


def _lineage(found: tuple[Origin, ...]) -> Lineage:
    return Lineage(
        "c-drawn",
        found,
        supporting=_whole_count(found, Polarity.SUPPORTS),
        denying=_whole_count(found, Polarity.DENIES),
    )


def _whole_count(found: tuple[Origin, ...], polarity: Polarity) -> Count:
    identities = [origin.identity for origin in found if origin.polarity is polarity]
    unnamed, vague = identities.count(Identity.UNNAMED), identities.count(Identity.VAGUE)
    known = len(identities) - unnamed - vague
    return Count(known + unnamed, known + min(1, unnamed), known + unnamed + vague)
