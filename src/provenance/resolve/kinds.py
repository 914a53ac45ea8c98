"""What a source is, from how it is mentioned and described."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from provenance import outlets
from provenance.lexicon import organisations, people
from provenance.lexicon.places import COUNTRY_NAMES, SEATS_OF_POWER
from provenance.model import Kind
from provenance.resolve.mentions import Form, Mention
from provenance.resolve.names import fold

# Head nouns and what they make of a source; the first list that has the word decides.
_HEADS: tuple[tuple[frozenset[str], Kind], ...] = (
    (organisations.ARMED_GROUP_WORDS, Kind.ARMED_GROUP),
    (people.WITNESSES, Kind.WITNESS),
    (people.JOURNALISTS, Kind.NEWS_OUTLET),
    (people.COMPANY_PEOPLE, Kind.COMPANY),
    (people.EXPERTS, Kind.EXPERT),
    (people.OFFICIALS, Kind.OFFICIAL),
    (people.INSIDERS, Kind.INSIDER),
    (people.CIVILIANS, Kind.CIVILIAN),
    (organisations.IMAGE_WORDS, Kind.IMAGE_VIDEO),
    (organisations.SOCIAL_MEDIA_WORDS, Kind.SOCIAL_MEDIA),
    (organisations.DOCUMENT_WORDS, Kind.DOCUMENT),
    (organisations.COMPANY_WORDS, Kind.COMPANY),
    (organisations.STATE_BODIES, Kind.INSTITUTION),
    (organisations.MEDIA_WORDS, Kind.NEWS_OUTLET),
    (organisations.OTHER_INSTITUTIONS, Kind.INSTITUTION),
)
_RUMOUR = frozenset("rumour rumours rumor rumors speculation gossip twitter facebook internet online web viral".split())
_AFTER_HEAD = frozenset("of at for from with in on to and".split())
_WORDS = re.compile(r"[^\W_][\w-]*")


def kind_of(mention: Mention, descriptions: Sequence[str] = ()) -> Kind:
    """The kind of a source as mentioned, `descriptions` being what else the text says of it."""
    if mention.form is Form.VAGUE:
        return _vague(mention)
    if mention.form is Form.OUTLET:
        return Kind.WIRE_AGENCY if outlets.is_agency(mention.name or mention.text) else Kind.NEWS_OUTLET
    if mention.form is Form.ORGANISATION:
        return _organisation(mention.name)
    if mention.form is Form.PERSON:
        return _person([mention.description, *descriptions] if mention.description else descriptions, mention)
    return _described(mention)


def _vague(mention: Mention) -> Kind:
    words = {fold(word) for word in _WORDS.findall(mention.text)}
    if words & _RUMOUR or words & organisations.SOCIAL_MEDIA_WORDS - {"user", "users"}:
        return Kind.SOCIAL_MEDIA
    if words & {"media", "press"} and not words & {"reports", "report"}:
        return Kind.NEWS_OUTLET
    if words & {"sources", "source"}:
        return Kind.INSIDER
    return Kind.UNKNOWN


def _organisation(name: str) -> Kind:
    if name in organisations.ARMED_GROUPS:
        return Kind.ARMED_GROUP
    words = [fold(word) for word in re.findall(r"[\w.'’&-]+", name)]
    if name in organisations.INTELLIGENCE_SERVICES or organisations.INTELLIGENCE_WORDS.intersection(words):
        return Kind.INTELLIGENCE_SERVICE
    if fold(name) in {fold(each) for each in ("Twitter", "Facebook", "Instagram", "YouTube")}:
        return Kind.SOCIAL_MEDIA
    if name in COUNTRY_NAMES or name in SEATS_OF_POWER:
        return Kind.INSTITUTION
    if organisations.ARMED_GROUP_WORDS.intersection(words):
        return Kind.ARMED_GROUP
    if any(word in organisations.KNOWN_COMPANIES for word in (fold(name), words[0], fold(name.split()[0]))):
        return Kind.COMPANY
    if organisations.COMPANY_WORDS.intersection(words) and not organisations.STATE_BODIES.intersection(words):
        return Kind.COMPANY
    return Kind.INSTITUTION


def _person(descriptions: Iterable[str], mention: Mention) -> Kind:
    if mention.owner and outlets.outlet_named(mention.owner):
        return Kind.NEWS_OUTLET
    for description in descriptions:
        kind = _role(description)
        if kind is not None:
            return kind
    return Kind.UNKNOWN


def _role(description: str) -> Kind | None:
    """The kind that the first telling word of a description gives: the head comes before what modifies it."""
    words = [fold(word) for word in _WORDS.findall(re.split(r"\b(?:who|which|whose)\b", description)[0])]
    if not words:
        return None
    core: list[str] = []
    for word in words:
        if core and word in _AFTER_HEAD and (kind := _head_kind(core)) is not None:
            return kind
        core.append(word)
    return _head_kind(core)


def _head_kind(core: Sequence[str]) -> Kind | None:
    for word in reversed(core):
        if (word in people.EXPERTS and word not in {"dr", "doctor"}) or word in {"sheikh", "imam"}:
            return Kind.EXPERT
        for words, kind in _HEADS[:8]:
            if word in words or word in people.OFFICES | people.RANKS:
                return kind if word in words else Kind.OFFICIAL
    return None


def _described(mention: Mention) -> Kind:
    words = [fold(word) for word in _WORDS.findall(mention.text)]
    head = mention.head
    core = words[: words.index(head)] if head in words else []
    if head in people.INSIDERS and (organisations.STATE_BODIES | {"security"}).intersection(words[: len(core) + 6]):
        if organisations.INTELLIGENCE_WORDS.intersection(core):
            return Kind.INTELLIGENCE_SERVICE
        return Kind.OFFICIAL
    if head in {"source", "sources", "people"} and organisations.MEDIA_WORDS.intersection(core):
        return Kind.NEWS_OUTLET
    if organisations.INTELLIGENCE_WORDS.intersection({head}):
        return Kind.INTELLIGENCE_SERVICE
    if head in organisations.MEDIA_WORDS and organisations.SOCIAL_MEDIA_WORDS.intersection(words):
        return Kind.SOCIAL_MEDIA
    for listed, kind in _HEADS:
        if head in listed:
            return kind
    return Kind.UNKNOWN
