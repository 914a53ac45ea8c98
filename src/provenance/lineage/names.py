"""Keys under which relays and sources of one claim are the same."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance import outlets
from provenance.model import OUTLETS, Hop, Identity, Kind, Source

_POSSESSIVE = re.compile(r"(.+?)['’]s?\s")

# An article and a common noun or a description: "a group that ...", "the company", "a Vale-based group".
_DESCRIPTION = re.compile(r"(?:[Aa]n?|[Oo]ne|[Ss]ome|[Ss]everal)\s|[Tt]he\s+[a-z]")

# Those who stood in different places towards an event are different people, even when they spoke to one outlet.
_PLACES = {
    Kind.WITNESS: "witnesses",
    Kind.CIVILIAN: "witnesses",
    Kind.ARMED_GROUP: "fighters",
    Kind.EXPERT: "experts",
    Kind.SOCIAL_MEDIA: "users",
    Kind.IMAGE_VIDEO: "images",
    Kind.DOCUMENT: "papers",
}


@lru_cache(maxsize=100_000)
def outlet_key(name: str) -> str:
    """The same key for every spelling of one outlet's name, and for "the Herald's Ann Roe" that of her paper."""
    known = outlets.outlet_named(name)
    if known is None and (owner := _POSSESSIVE.match(name)):
        known = outlets.outlet_named(owner[1])
    return (known or outlets.key_of(name)).casefold()


def party_key(name: str) -> str:
    """The same key for every spelling of one party's name."""
    return " ".join(name.casefold().split())


def without_outlet(name: str) -> str:
    """A description without the outlet that it begins with: "sources" for "the Herald's sources"."""
    owner = _POSSESSIVE.match(name)
    return name[owner.end() :] if owner and outlets.outlet_named(owner[1]) else name


def bears_name(source: Source) -> bool:
    """Whether the source is named, and not only described: "the Tide Institute", not "an institute in the capital"."""
    if source.identity not in (Identity.NAMED, Identity.ORGANISATION):
        return False
    return _DESCRIPTION.match(source.name) is None


def is_outlet(hop: Hop) -> bool:
    """Whether the hop is a publisher, or a journalist speaking for one, and not "reports"."""
    return hop.source.kind in OUTLETS and hop.source.identity is not Identity.VAGUE


def place(hop: Hop) -> str:
    """Where an unnamed source stood towards the event, as coarsely as a text can show."""
    return _PLACES.get(hop.source.kind, "insiders")
