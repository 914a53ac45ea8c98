"""What a source is, from how it is mentioned and described."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance import outlets
from provenance.lexicon import organisations, people
from provenance.lexicon.places import COUNTRY_NAMES, SEATS_OF_POWER
from provenance.model import Kind
from provenance.resolve.mentions import Form, Mention
from provenance.resolve.names import fold
from provenance.resolve.parties import country_in
from provenance.resolve.phrases import KNOWN_COMPANIES

# What a person's role makes of them; the first list that has the word decides.
_ROLES: tuple[tuple[frozenset[str], Kind], ...] = (
    (organisations.ARMED_GROUP_WORDS, Kind.ARMED_GROUP),
    (people.WITNESSES, Kind.WITNESS),
    (people.JOURNALISTS, Kind.NEWS_OUTLET),
    (people.COMPANY_PEOPLE, Kind.COMPANY),
    (people.EXPERTS | {"sheikh", "imam"}, Kind.EXPERT),
    (people.OFFICIALS | people.OFFICES | people.RANKS, Kind.OFFICIAL),
    (people.INSIDERS, Kind.INSIDER),
    (people.CIVILIANS, Kind.CIVILIAN),
)
_THINGS: tuple[tuple[frozenset[str], Kind], ...] = (
    (organisations.IMAGE_WORDS, Kind.IMAGE_VIDEO),
    (organisations.SOCIAL_MEDIA_WORDS, Kind.SOCIAL_MEDIA),
    (organisations.DOCUMENT_WORDS, Kind.DOCUMENT),
    (organisations.COMPANY_WORDS, Kind.COMPANY),
    (organisations.STATE_BODIES, Kind.INSTITUTION),
    (organisations.MEDIA_WORDS, Kind.NEWS_OUTLET),
    (organisations.OTHER_INSTITUTIONS, Kind.INSTITUTION),
)
_ON_SOCIAL_MEDIA = frozenset(
    "twitter facebook instagram youtube tiktok telegram weibo reddit social internet online web".split()
)
_SOCIAL_SITES = frozenset("twitter facebook instagram youtube tiktok telegram weibo reddit".split())
_LEARNED = frozenset(
    "university institute college professor think-tank studies academy research school museum watch".split()
)
_OUTSIDE_AGENTS = frozenset("federal fbi cia state police special intelligence border customs".split())
_OF_FIGHTERS = frozenset("group message statement forces army leader leaders".split())
_AFTER_HEAD = frozenset("of at for from with in on to and within inside by who which whose".split())
_LEADS_A_BODY = re.compile(r"\b(?:head|director|founder|chairman|leader) of (?:the )?[A-Z]")
_WORDS = re.compile(r"[^\W_][\w.-]*\w|\w")
_ARMED = re.compile(r"(?<![\w-])(?:" + "|".join(sorted(map(re.escape, organisations.ARMED_GROUPS))) + r")(?![\w-])")


def kind_of(mention: Mention, descriptions: Sequence[str] = ()) -> Kind:
    """The kind of a source as mentioned, `descriptions` being what else the text says of it."""
    match mention.form:
        case Form.VAGUE:
            return _vague(mention)
        case Form.OUTLET:
            return Kind.WIRE_AGENCY if outlets.is_agency(mention.name or mention.text) else Kind.NEWS_OUTLET
        case Form.ORGANISATION:
            return _organisation(mention.name, mention.description)
        case Form.PERSON:
            return _person(mention, descriptions)
    return _described(mention)


def _vague(mention: Mention) -> Kind:
    words = set(_folded(mention.text))
    if words & _ON_SOCIAL_MEDIA and not words & {"reportedly"}:
        return Kind.SOCIAL_MEDIA
    if words & {"media", "press"} and not words & {"reports", "report"}:
        return Kind.NEWS_OUTLET
    return Kind.UNKNOWN


def _organisation(name: str, description: str) -> Kind:
    words = _folded(name)
    beside = set(_folded(description))
    if name in organisations.ARMED_GROUPS or organisations.ARMED_GROUP_WORDS.intersection(words):
        return Kind.ARMED_GROUP
    if name in organisations.INTELLIGENCE_SERVICES or organisations.INTELLIGENCE_WORDS.intersection(words):
        return Kind.INTELLIGENCE_SERVICE
    if fold(name) in _SOCIAL_SITES:
        return Kind.SOCIAL_MEDIA
    if name in COUNTRY_NAMES or name in SEATS_OF_POWER or not words:
        return Kind.INSTITUTION
    if words[0] in KNOWN_COMPANIES or fold(name) in KNOWN_COMPANIES:
        return Kind.COMPANY
    if organisations.COMPANY_WORDS.intersection(words) and not organisations.STATE_BODIES.intersection(words):
        return Kind.COMPANY
    if beside & organisations.ARMED_GROUP_WORDS:
        return Kind.ARMED_GROUP
    return Kind.COMPANY if beside & (organisations.COMPANY_WORDS - {"group"}) else Kind.INSTITUTION


def _person(mention: Mention, descriptions: Sequence[str]) -> Kind:
    if mention.owner and outlets.outlet_named(mention.owner):
        return Kind.NEWS_OUTLET
    for description in (mention.description, *descriptions):
        for part in description.split(";"):
            if (kind := _role(part)) is not None:
                return kind
    return Kind.UNKNOWN


def _role(description: str) -> Kind | None:
    """The kind that a role gives: its head noun decides, or for who leads or speaks for a body, the body."""
    words = _folded(description)
    end = next((at for at, word in enumerate(words) if at and word in _AFTER_HEAD), len(words))
    for core in (words[:end], words):
        for at in range(len(core) - 1, -1, -1):
            kind = _of_role(core[at], words, at, description)
            if kind is not None:
                return kind
    if words[:1] == ["who"] and {"runs", "heads", "leads", "founded", "directs"}.intersection(words[1:3]):
        return _of_body(description) or Kind.INSTITUTION
    return None


def _of_role(word: str, words: Sequence[str], at: int, description: str) -> Kind | None:
    if word in {"agent", "agents"} and _OUTSIDE_AGENTS.intersection(words):
        return Kind.OFFICIAL
    if word in people.JOURNALISTS and not outlets.outlet_named(description):
        return Kind.EXPERT if word == "editor" else Kind.NEWS_OUTLET
    former = bool({"former", "ex", "retired", "onetime"}.intersection(words[:at]))
    if word == "executive" and "chief" in words[:at]:
        return Kind.COMPANY
    of_another = _LEADS_A_BODY.search(description) is not None and country_in(description) is None
    if word in people.LEADERS and (former or of_another) and _of_body(description) is None:
        return Kind.EXPERT
    if word in people.LEADERS:
        return _of_body(description) or (Kind.OFFICIAL if word not in {"members", "member"} else None)
    for listed, kind in _ROLES:
        if word in listed:
            return Kind.EXPERT if former and kind is Kind.OFFICIAL else kind
    return None


def _of_body(description: str) -> Kind | None:
    """The kind of those who lead or speak for the body that a description names; None where it does not tell."""
    words = set(_folded(description))
    if _ARMED.search(description) or words & organisations.ARMED_GROUP_WORDS:
        return Kind.ARMED_GROUP
    if words & organisations.MONITOR_WORDS:
        return Kind.INSTITUTION
    if words & organisations.STATE_BODIES:
        return Kind.OFFICIAL
    if words & _LEARNED:
        return Kind.EXPERT
    if words & (organisations.COMPANY_WORDS | KNOWN_COMPANIES):
        return Kind.COMPANY
    return None


def _described(mention: Mention) -> Kind:
    words, head = _folded(mention.text), mention.head
    before = words[: words.index(head)] if head in words else words
    if head in people.INSIDERS | {"members", "member", "supporters", "supporter"}:
        return _insider(mention.text, words, head)
    if head in organisations.INTELLIGENCE_WORDS:
        return Kind.INTELLIGENCE_SERVICE
    if head in organisations.DOCUMENT_WORDS and organisations.INTELLIGENCE_WORDS.intersection(before):
        return Kind.INTELLIGENCE_SERVICE
    if head in people.CIVILIANS | organisations.MEDIA_WORDS and _SOCIAL_SITES.intersection(words):
        return Kind.SOCIAL_MEDIA
    if head in {"agency", "agencies"} and {"news", "wire"}.intersection(before):
        return Kind.WIRE_AGENCY
    if head in organisations.MEDIA_WORDS and {"blog", "forum", "facebook", "twitter"}.intersection(words):
        return Kind.SOCIAL_MEDIA
    if head in {"website", "websites"} and not _ARMED.search(mention.text) and not _extreme(words):
        return Kind.NEWS_OUTLET
    if head in _OF_FIGHTERS and (_ARMED.search(mention.text) or _rebel(words)):
        return Kind.ARMED_GROUP
    if head in people.SPOKESPEOPLE | people.LEADERS:
        return _of_body(mention.text) or Kind.OFFICIAL
    for listed, kind in (*_ROLES, *_THINGS):
        if head in listed:
            return kind
    return Kind.UNKNOWN


_THERE = re.compile(r"\b(?:living|who live[sd]?|nearby|at the scene|in the area|who (?:saw|witnessed))\b", re.I)


def _insider(text: str, words: Sequence[str], head: str) -> Kind:
    """A source is what it is a source in: officials of the security services, fighters of a militia."""
    if head in {"people", "person", "workers", "employees"} and _THERE.search(text):
        return Kind.WITNESS
    inside = set(words[: words.index("who")] if "who" in words else words)
    if head in {"agent", "agents"}:
        return Kind.OFFICIAL if inside & _OUTSIDE_AGENTS else Kind.INSIDER
    if inside & organisations.INTELLIGENCE_WORDS and "contacts" not in inside:
        return Kind.INTELLIGENCE_SERVICE
    if head in {"source", "sources", "members", "member", "supporters", "supporter"}:
        if inside & (organisations.STATE_BODIES | {"security", "forces", "congress", "official"}):
            return Kind.OFFICIAL
        if _ARMED.search(text) or inside & (organisations.ARMED_GROUP_WORDS | {"underground"}):
            return Kind.ARMED_GROUP if "informants" not in inside else Kind.INSIDER
    if head in people.INSIDERS:
        return Kind.INSIDER
    return Kind.CIVILIAN


def _extreme(words: Sequence[str]) -> bool:
    return any(word.startswith(("islamist", "jihad", "militant", "extremist")) for word in words)


def _rebel(words: Sequence[str]) -> bool:
    return any(word in organisations.ARMED_GROUP_WORDS or word.startswith("anti-government") for word in words)


def _folded(text: str) -> list[str]:
    return [
        word for found in _WORDS.findall(text) for word in (fold(found.replace("-", "_")).replace("_", "-"),) if word
    ]
