"""How faithfully what was said survives a step on its way to the reader."""

from __future__ import annotations

from collections.abc import Iterable

from provenance import outlets
from provenance.model import OUTLETS, Hop, Kind, Settings


def relayed(hops: Iterable[Hop], settings: Settings) -> float:
    """What is left of the quality after these hops relayed: the product of (2 * fidelity - 1), in 0..1."""
    quality = 1.0
    for hop in hops:
        quality *= kept(hop.kind, settings, hop.source.name)
    return quality


def printed(outlet: str | None, settings: Settings) -> float:
    """What is left after an outlet (None where unknown) put it before the reader, in 0..1."""
    agency = outlet is not None and outlets.is_agency(outlet)
    return kept(Kind.WIRE_AGENCY if agency else Kind.NEWS_OUTLET, settings, outlet)


def kept(kind: Kind, settings: Settings, name: str | None = None) -> float:
    """2 * fidelity - 1 of one that relays, in 0..1: what remains of Q in SCORING.

    An outlet of that name which the user rated relays like social media at a rating of 0, like an agency at 1.
    """
    fidelity = _fidelity(kind, settings)
    if settings.ratings and name and kind in OUTLETS:
        rating = settings.ratings.get(outlets.key_of(name))
        if rating is not None:
            worst, best = _fidelity(Kind.SOCIAL_MEDIA, settings), _fidelity(Kind.WIRE_AGENCY, settings)
            fidelity = worst + rating * (best - worst)
    return 2 * fidelity - 1


def _fidelity(kind: Kind, settings: Settings) -> float:
    return settings.fidelity.get(kind, settings.relay)
