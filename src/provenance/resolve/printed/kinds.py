"""What a source is, from how it is mentioned and described."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance import outlets
from provenance.lexicon import organisations, people
from provenance.lexicon.places import COUNTRY_NAMES, SEATS_OF_POWER
from provenance.model import Kind
from provenance.resolve.printed.mentions import BORROWED, Form, Mention, read
from provenance.resolve.printed.names import fold
from provenance.resolve.printed.parties import countries_in
from provenance.resolve.printed.phrases import KNOWN_COMPANIES
from provenance.resolve.printed.roles import (
    AGENTS,
    ARMED,
    BLOGGERS,
    LEARNED,
    OUTSIDE_AGENTS,
    ROLES,
    SCIENTIST,
    body_kind,
    represents_state,
    role_kind,
    words_of,
)

_THINGS: tuple[tuple[frozenset[str], Kind], ...] = (
    (organisations.IMAGE_WORDS, Kind.IMAGE_VIDEO),
    (organisations.SOCIAL_MEDIA_WORDS, Kind.SOCIAL_MEDIA),
    (organisations.DOCUMENT_WORDS, Kind.DOCUMENT),
    (organisations.COMPANY_WORDS, Kind.COMPANY),
    (organisations.STATE_BODIES, Kind.INSTITUTION),
    (organisations.MEDIA_WORDS, Kind.NEWS_OUTLET),
    (organisations.OTHER_INSTITUTIONS | organisations.PLURAL_INSTITUTIONS, Kind.INSTITUTION),
)
_ON_SOCIAL_MEDIA = organisations.SOCIAL_SITES | {"social", "internet", "online", "web"}
_POSTED = re.compile(
    rf"\b(?:on|in|across|via|through) (?:[\w'’-]+ ){{0,3}}(?:{'|'.join(sorted(organisations.SOCIAL_SITES))}"
    r"|social (?:media|networks?)|forums?|blogs?|message boards?|chat ?rooms?)\b",
    re.I,
)
_ON_X = re.compile(r"\b(?:on|to|via) X\b")
_MESSAGES = frozenset("message messages account accounts".split())
_FOR_A_SIDE = frozenset("supporter supporters sympathiser sympathisers sympathizer sympathizers".split())
# Whoever these are, what they put on a social network is known from there.
_POSTING = people.CIVILIANS | people.VAGUE_WORDS | {"jihadists", "extremists"}
_TOLD = organisations.DOCUMENT_WORDS | people.VAGUE_WORDS
_SECRET = organisations.DOCUMENT_WORDS | frozenset(
    "reports assessments assessment agencies agency services service community".split()
)
_POSTED_BY = _POSTING | organisations.MEDIA_WORDS
_SITES = organisations.MEDIA_WORDS | {"websites", "sites"}
_INSIDE = people.INSIDERS | _FOR_A_SIDE | {"members", "member", "guards"}
_REPRESENTING = people.SPOKESPEOPLE | people.REPRESENTATIVES
_LEADING = people.SPOKESPEOPLE | people.LEADERS
_LISTED = (*ROLES, *_THINGS)
_OF_FIGHTERS = frozenset("group message statement forces army leader leaders".split())
# Where a source is, and nothing of what it is.
_FROM_SOMEWHERE = re.compile(
    r"(?:(?:[Aa]n?|[Tt]he|[Oo]ne|[Ss]ome|[Ss]everal|[Rr]eliable|[Uu]nnamed|[Aa]nonymous|[A-Z][\w-]*) )*[Ss]ources?"
    r"(?: in(?: the)?(?: [A-Z][\w-]*)+)?"
)
_NO_LONGER = frozenset("former ex retired".split())
_FIGHTS = re.compile(r"\bwho (?:is|are|was|were|has been|have been)? ?(?:fighting|fights?|fought)\b", re.I)


def kind_of(mention: Mention, descriptions: Sequence[str] = ()) -> Kind:
    """The kind of a source as mentioned, `descriptions` being what else the text says of it."""
    match mention.form:
        case Form.VAGUE:
            return _vague(mention)
        case Form.OUTLET:
            return _outlet(mention, descriptions)
        case Form.ORGANISATION:
            return _organisation(mention.name, mention.description)
        case Form.PERSON:
            return _person(mention, descriptions)
    return _described(mention)


def _outlet(mention: Mention, descriptions: Sequence[str]) -> Kind:
    name = mention.name or mention.text
    if outlets.is_agency(name):
        return Kind.WIRE_AGENCY
    words = words_of(mention.text)
    if _A_WIRE.search(mention.text) or (
        outlets.outlet_named(name) is None and any(map(_THE_AGENCY.fullmatch, descriptions))
    ):
        return Kind.WIRE_AGENCY
    if words[-1:] in (["agency"], ["service"]) and {"news", "press", "wire"}.intersection(words[-2:-1]):
        return Kind.WIRE_AGENCY
    partisan = ARMED.search(mention.text) or _extreme(words)
    return Kind.SOCIAL_MEDIA if partisan and {"blog", "forum"}.intersection(words) else Kind.NEWS_OUTLET


_A_WIRE = re.compile(r"\b[Nn]ews ?[Ww]ire$")  # but not "Barbed Wire"
# What a text calls an agency that no table has.
_THE_AGENCY = re.compile(r"[Tt]he (?:(?:news|press|wire) )?agency")


def _vague(mention: Mention) -> Kind:
    words = set(words_of(mention.text))
    if words & _ON_SOCIAL_MEDIA and not words & {"reportedly"}:
        return Kind.SOCIAL_MEDIA
    if words & {"media", "press"} and not words & {"reports", "report"}:
        return Kind.NEWS_OUTLET
    return Kind.UNKNOWN


def _organisation(name: str, description: str) -> Kind:
    words = words_of(name)
    beside = set(words_of(description))
    if name in organisations.ARMED_GROUPS or organisations.ARMED_GROUP_WORDS.intersection(words):
        return Kind.ARMED_GROUP
    if name in organisations.INTELLIGENCE_SERVICES or organisations.INTELLIGENCE_WORDS.intersection(words):
        return Kind.INTELLIGENCE_SERVICE
    if fold(name) in organisations.SOCIAL_SITES:
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
    if mention.owner and any(outlets.looks_like_outlet(each) for each in (mention.owner, f"the {mention.owner}")):
        said = set(words_of(" ".join((mention.description, *descriptions))))
        return Kind.COMPANY if said & _SPEAKS_FOR and not said & people.JOURNALISTS else Kind.NEWS_OUTLET
    if LEARNED.intersection(words_of(mention.owner)):
        return Kind.EXPERT
    if mention.owner and kind_of(read(mention.owner)) is Kind.COMPANY:
        return Kind.COMPANY
    if " " not in mention.name and (_ACCOUNT.search(mention.description) or mention.head == "user"):
        return Kind.SOCIAL_MEDIA
    for description in (mention.description, *descriptions):
        for part in description.split(";"):
            if _WAS_THERE.match(part.strip()):
                return Kind.WITNESS
            if (kind := role_kind(part)) is not None:
                return kind
    if (works := _WORKS_FOR.match(mention.description)) and outlets.looks_like_outlet(works[1]):
        return Kind.NEWS_OUTLET
    if mention.name.startswith("@") or _BESIDE_HANDLE.search(mention.description):
        return Kind.SOCIAL_MEDIA
    if mention.head in {"dr", "doctor"} and {"hospital", "clinic"}.intersection(words_of(mention.description)):
        return Kind.EXPERT
    if _OF_A_BODY.match(mention.description) and LEARNED.intersection(words_of(mention.description)):
        return Kind.EXPERT
    return Kind.UNKNOWN


# Who speaks for a publisher as for any firm: "the Echo's Mara Lind, an executive vice president".
_SPEAKS_FOR = people.SPOKESPEOPLE | {"executive", "president", "vice-president", "publicist"}
_WAS_THERE = re.compile(r"who (?:also )?(?:witnessed|saw|was (?:there|nearby|at the scene|passing))\b")
_ACCOUNT = re.compile(rf"\b(?:{'|'.join(sorted(organisations.SOCIAL_SITES))}) (?:user|account|member)\b", re.I)
_BESIDE_HANDLE = re.compile(r"\(\s?@\w+\s?\)")
_WORKS_FOR = re.compile(r",? ?(?:(?:writing|reporting) )?(?:for|of|from|with|at) ((?:the )?[A-Z0-9][^,;]*)")
# All that a name has beside it: "of Ostby Research".
_OF_A_BODY = re.compile(r"(?:of|from|with|at) (?:the )?[A-Z]")


def _described(mention: Mention) -> Kind:
    words, head = words_of(mention.text), mention.head
    before = words[: words.index(head)] if head in words else words
    if head in BLOGGERS or (head in _POSTING and _POSTED.search(mention.text)):
        return Kind.SOCIAL_MEDIA
    if head in _FOR_A_FIRM and mention.owner and kind_of(read(mention.owner)) is Kind.COMPANY:
        return Kind.COMPANY
    if head == "executive" and before[-1:] == ["chief"]:
        return Kind.COMPANY
    if head in _INSIDE:
        return _insider(mention.text, words, head)
    if head in _TOLD and people.WITNESSES.intersection(before):
        return Kind.WITNESS
    if BORROWED.search(mention.text):
        return Kind.SOCIAL_MEDIA
    if head in _MESSAGES and (_POSTED.search(mention.text) or _ON_X.search(mention.text)):
        return Kind.SOCIAL_MEDIA
    if head in organisations.INTELLIGENCE_WORDS:
        return Kind.INTELLIGENCE_SERVICE
    if head in _SECRET and organisations.INTELLIGENCE_WORDS.intersection(before):
        return Kind.INTELLIGENCE_SERVICE
    if head in _POSTED_BY and (
        organisations.SOCIAL_SITES.intersection(words) or ("social" in words and "media" in words)
    ):
        return Kind.SOCIAL_MEDIA
    if head in {"agency", "agencies"} and (kind := _agency(before)) is not None:
        return kind
    if head in organisations.MEDIA_WORDS and {"blog", "forum", "facebook", "twitter"}.intersection(words):
        return Kind.SOCIAL_MEDIA
    if head in _SITES and (ARMED.search(mention.text) or _extreme(words) or "social" in before):
        return Kind.SOCIAL_MEDIA
    if head in {"website", "websites", "article", "articles", "story", "stories"}:
        return Kind.NEWS_OUTLET
    if head in _OF_FIGHTERS and (ARMED.search(mention.text) or _rebel(words)):
        return Kind.ARMED_GROUP
    if _FIGHTS.search(mention.text):
        return Kind.ARMED_GROUP
    if head in people.SOLDIERS and _NO_LONGER.isdisjoint(before):
        return Kind.WITNESS
    if head in {"attorney", "attorneys", "counsel"} and not represents_state(words):
        return Kind.INSIDER
    if head in _REPRESENTING and _of_somebody(mention, words):
        return Kind.INSIDER
    if head in _LEADING:
        body = body_kind(mention.text) or Kind.OFFICIAL
        return Kind.OFFICIAL if body is Kind.EXPERT and head in people.SPOKESPEOPLE else body
    for listed, kind in _LISTED:
        if head in listed:
            return kind
    if SCIENTIST.fullmatch(head):
        return Kind.EXPERT
    return Kind.CIVILIAN if any(map(_AGED.fullmatch, mention.text.split())) else Kind.UNKNOWN


def _agency(before: Sequence[str]) -> Kind | None:
    """What an agency is by the words before it; None where these do not say: "the state-run agency"."""
    if {"news", "wire"}.intersection(before):
        return Kind.WIRE_AGENCY
    last = before[-1] if before else ""
    if last in organisations.HIRED_AGENCIES:
        return Kind.COMPANY
    return Kind.INSTITUTION if last in organisations.PUBLIC_AGENCIES | people.PORTFOLIOS else None


_FOR_A_FIRM = (
    people.SPOKESPEOPLE
    | people.REPRESENTATIVES
    | people.LEADERS
    | frozenset("attorney attorneys counsel lawyer lawyers general publicist".split())
)
_REPRESENTED = re.compile(r"\bfor (.+)")
_OF_A_PERFORMER = re.compile(rf"\bof ((?:the )?(?:{'|'.join(sorted(people.PERFORMERS))})\b.*)")
_PRIVATE = people.CIVILIANS | people.WITNESSES | people.INSIDERS | people.PERFORMERS


def _of_somebody(mention: Mention, words: Sequence[str]) -> bool:
    """Whether who represents somebody speaks for a private person: "the singer's rep", "a spokesman for Mara Lind"."""
    if (found := _REPRESENTED.search(mention.text) or _OF_A_PERFORMER.search(mention.text)) is not None:
        client = read(found[1])
        if body_kind(client.text) is not None:
            return False
        if client.form is Form.PERSON:
            return not client.head or client.head in _PRIVATE
        return client.form in (Form.DEFINITE, Form.INDEFINITE) and client.head in _PRIVATE
    if mention.owner and read(mention.owner).form is Form.PERSON:
        return (
            " " in mention.owner and not {"camp", "campaign"}.intersection(words) and body_kind(mention.owner) is None
        )
    return any(word in _PRIVATE or _AGED.fullmatch(word) for word in map(str.lower, _OWNERS.findall(mention.text)))


_OWNERS = re.compile(r"([\w-]+)['’]s\b")
_AGED = re.compile(r"\d+-year-olds?")
_THERE = re.compile(r"\b(?:living|who live[sd]?|nearby|at the scene|in the area|who (?:saw|witnessed))\b", re.I)


def _insider(text: str, words: Sequence[str], head: str) -> Kind:
    """A source is what it is a source in: officials of the security services, fighters of a militia."""
    if head in {"people", "person", "workers", "employees"} and _THERE.search(text):
        return Kind.WITNESS
    if head in {"source", "sources"} and _FROM_SOMEWHERE.fullmatch(text) and countries_in(text):
        return Kind.UNKNOWN
    inside = set(words[: words.index("who")] if "who" in words else words)
    if head in AGENTS:
        return Kind.OFFICIAL if inside & OUTSIDE_AGENTS else Kind.INSIDER
    if inside & organisations.INTELLIGENCE_WORDS and "contacts" not in inside:
        return Kind.INTELLIGENCE_SERVICE
    if head in _FOR_A_SIDE | {"source", "sources", "members", "member"}:
        if inside & (organisations.STATE_BODIES | {"security", "forces", "congress", "official"}):
            return Kind.OFFICIAL
        if ARMED.search(text) or inside & (organisations.ARMED_GROUP_WORDS | {"underground"}):
            return Kind.ARMED_GROUP if "informants" not in inside else Kind.INSIDER
    if head in people.INSIDERS:
        return Kind.INSIDER
    return Kind.CIVILIAN


def _extreme(words: Sequence[str]) -> bool:
    return any(word.startswith(("islamist", "jihad", "militant", "extremist")) for word in words)


def _rebel(words: Sequence[str]) -> bool:
    return any(word in organisations.ARMED_GROUP_WORDS or word.startswith("anti-government") for word in words)
