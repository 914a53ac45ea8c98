"""How a source stands towards what it says."""

from __future__ import annotations

import re

from attrs import frozen

from provenance.lexicon import organisations, people
from provenance.model import Access, Identity, Kind, Modality
from provenance.resolve.mentions import Mention
from provenance.resolve.names import fold

_TOLD = re.compile("|".join(rf"\b{re.escape(phrase)}\b" for phrase in people.TOLD_BY_OTHERS), re.I)
_WE = re.compile(r"\b(?:we|our|us|my|I)\b")
_RELAYING = frozenset({Kind.NEWS_OUTLET, Kind.WIRE_AGENCY})


@frozen
class Telling:
    """How a source says something: the cue, what is said, whether another source stands behind it."""

    cue: str
    content: str
    last: bool
    modality: Modality = Modality.ASSERTED
    party: str | None = None


def access_of(kind: Kind, identity: Identity, mention: Mention, telling: Telling) -> Access:
    """First-hand, second-hand or unknown, as far as the wording tells.

    A source with another behind it relays; so do outlets, and whoever is said to have been told. Organisations and
    their spokespeople speak for themselves, witnesses and fighters of what they saw and did.
    """
    if not telling.last or kind in _RELAYING or _TOLD.search(mention.text) or _TOLD.search(telling.cue):
        return Access.SECOND_HAND
    if identity is Identity.VAGUE:
        return Access.UNKNOWN
    if kind is Kind.WITNESS or kind is Kind.COMPANY:
        return Access.FIRST_HAND
    if kind is Kind.ARMED_GROUP:
        return Access.FIRST_HAND
    words = {fold(word) for word in re.findall(r"[\w-]+", mention.text)}
    if kind is Kind.INSTITUTION:
        return Access.SECOND_HAND if words & organisations.MONITOR_WORDS else Access.FIRST_HAND
    if kind is Kind.OFFICIAL:
        return _official(telling, words)
    if kind is Kind.DOCUMENT:
        return Access.SECOND_HAND
    if kind is Kind.CIVILIAN and identity is Identity.NAMED:
        return Access.SECOND_HAND
    return Access.UNKNOWN


def _official(telling: Telling, words: set[str]) -> Access:
    if telling.modality is Modality.DOUBTED:
        return Access.UNKNOWN
    if words & people.SPOKESPEOPLE or _WE.search(telling.content) or telling.modality is Modality.DENIED:
        return Access.FIRST_HAND
    if telling.party is not None and telling.party in telling.content:
        return Access.FIRST_HAND
    return Access.UNKNOWN
