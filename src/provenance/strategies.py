"""Hypothesis strategies for this library's values, to test what is built on it.

The only module that imports hypothesis; nothing in the library imports this one.

>>> from hypothesis import given
>>> @given(claims())
... def every_claim_has_statements(claim):
...     assert claim.statements
"""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import Any

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

_NAMES = ("Ada Lind", "Bo Marsh", "Cato Reed", "Dora Vale", "Egil Stone", "Fay Brook")
_BODIES = ("Ministry of Ferries", "Port Authority", "Lind & Sons", "Institute of Tides")
_DESCRIBED = ("a harbour official", "a person close to the board", "residents", "a crew member")
_OUTLETS = ("Morning Ledger", "Harbour Post", "Vale Courier", "Northern Wire")
_WORDS = ("the ferry", "the harbour", "the mayor", "on Monday", "three crews", "was closed", "has sunk", "will sail")

_OUTLET_KINDS = (Kind.NEWS_OUTLET, Kind.WIRE_AGENCY)
_OTHER_KINDS = tuple(kind for kind in Kind if kind not in _OUTLET_KINDS)

_PROBABILITIES = st.floats(0, 1, allow_nan=False)


def sources(identities: tuple[Identity, ...] = tuple(Identity)) -> st.SearchStrategy[Source]:
    """Sources of every kind but outlets, of the given identities; few names, so that some are drawn twice."""
    return st.sampled_from(identities).flatmap(_source)


def _source(identity: Identity) -> st.SearchStrategy[Source]:
    names = {
        Identity.NAMED: _NAMES,
        Identity.ORGANISATION: _BODIES,
        Identity.UNNAMED: _DESCRIBED,
        Identity.VAGUE: ("reports", "sources"),
    }[identity]
    drawn = st.builds(Source, st.sampled_from(names), st.sampled_from(_OTHER_KINDS), st.just(identity))
    if identity in (Identity.NAMED, Identity.ORGANISATION):
        return st.builds(lambda source, party: evolve(source, party=party), drawn, st.none() | st.sampled_from(_BODIES))
    return drawn


def outlets() -> st.SearchStrategy[Source]:
    """Outlets and agencies, as sources that are cited."""
    return st.builds(Source, st.sampled_from(_OUTLETS), st.sampled_from(_OUTLET_KINDS), st.just(Identity.ORGANISATION))


def hops(of: st.SearchStrategy[Source] | None = None) -> st.SearchStrategy[Hop]:
    """Hops to the given sources, or to any source or outlet."""
    return st.builds(Hop, of if of is not None else sources() | outlets(), st.sampled_from(Access))


def chains(longest: int = 4) -> st.SearchStrategy[tuple[Hop, ...]]:
    """Chains of up to `longest` hops: as many outlets as it goes through, then a source, an outlet or nobody."""
    relays = st.lists(hops(outlets()), max_size=max(0, longest - 1))
    ends = st.none() | hops()
    return st.builds(lambda before, end: (*before, end) if end else tuple(before), relays, ends)


def statements(document: str | None = None, outlet: str | None = None) -> st.SearchStrategy[Statement]:
    """Statements of one document, or with `outlet` of one carrier built by hand, or with neither of any outlet."""
    carried: dict[str, Any] = {"document": st.just(document), "outlet": st.just(outlet)}
    if document is None and outlet is None:
        carried["outlet"] = st.sampled_from(_OUTLETS)
    return st.builds(
        Statement,
        chain=chains(),
        span=st.builds(lambda start, length: Span(start, start + length), st.integers(0, 500), st.integers(1, 80)),
        text=st.lists(st.sampled_from(_WORDS), min_size=1, max_size=5).map(" ".join),
        polarity=st.sampled_from(Polarity),
        relation=st.sampled_from(Relation),
        confidence=_PROBABILITIES,
        **carried,
    )


@st.composite
def claims(draw: st.DrawFn, by_hand: bool | None = None, most: int = 6) -> Claim:
    """Claims of one to `most` statements in documents "d0", "d1", ... or, built by hand, in outlets."""
    if by_hand is None:
        by_hand = draw(st.booleans())
    said = []
    for n in range(draw(st.integers(1, most))):
        one = draw(statements(document=None if by_hand else f"d{draw(st.integers(0, most - 1))}"))
        said.append(evolve(one, id=f"{one.carrier}:{n}"))
    return Claim("c-drawn", said[0].text, said)


def documents(id: str | None = None) -> st.SearchStrategy[Document]:
    """Documents with or without an outlet, date and credit."""
    return st.builds(
        Document,
        st.just(id) if id is not None else st.integers(0, 5).map("d{}".format),
        st.lists(st.sampled_from(_WORDS), max_size=40).map(" ".join),
        outlet=st.none() | st.sampled_from(_OUTLETS),
        published=st.none() | st.dates().map(lambda day: day.isoformat()),
        credit=st.none() | st.sampled_from(_OUTLETS),
    )


def origins(polarity: Polarity | None = None, name: str = "somebody") -> st.SearchStrategy[Origin]:
    """Origins of any kind and identity whose source bears `name`; a vague one may have no source."""
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
    """Lineages of up to `most` origins of different sources, with whole counts that agree with them."""
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
