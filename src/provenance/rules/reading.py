"""What rules commonly ask of one assessed claim."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from provenance.lexicon.people import SPOKESPEOPLE
from provenance.model import (
    OUTLETS,
    Aspect,
    Assessment,
    Hop,
    Identity,
    Kind,
    Origin,
    Passage,
    Polarity,
    Relation,
    Statement,
)
from provenance.outlets import same_outlet

_IN_PASSING = frozenset({Kind.CIVILIAN, Kind.EXPERT, Kind.UNKNOWN, Kind.WITNESS})
_HELD_BACK = frozenset({Kind.ARMED_GROUP, Kind.COMPANY, Kind.INSIDER, Kind.INTELLIGENCE_SERVICE, Kind.OFFICIAL})
_ONE_PERSON = re.compile(r"(?:one|another) (?:[\w-]+ ){0,2}?\w+(?:[eo]r|ant|ee|ian|ist|man|person)\b|.*\bsources?\b")
ON_RECORD = frozenset({Identity.NAMED, Identity.ORGANISATION})
_SURE_ENOUGH = 0.65  # confidence of the reading: of 16 findings that readers judged from .4 up to here 13 were wrong
MATERIAL = OUTLETS | {Kind.DOCUMENT, Kind.SOCIAL_MEDIA, Kind.IMAGE_VIDEO}


def supporting(assessment: Assessment) -> tuple[Statement, ...]:
    """The statements that found the claim: they say it, or a part of it."""
    return tuple(
        said
        for said in assessment.claim.statements
        if said.polarity is Polarity.SUPPORTS and said.relation is not Relation.BEARS
    )


def favouring(assessment: Assessment) -> tuple[Statement, ...]:
    """The statements on the claim's side, those that only bear on it among them."""
    return tuple(said for said in assessment.claim.statements if said.polarity is Polarity.SUPPORTS)


def opposing(assessment: Assessment) -> tuple[Statement, ...]:
    """The statements that deny or doubt the claim."""
    return tuple(said for said in assessment.claim.statements if said.polarity is not Polarity.SUPPORTS)


def origins(assessment: Assessment, polarity: Polarity) -> tuple[Origin, ...]:
    """The claim's origins on one side."""
    return tuple(each for each in assessment.lineage.origins if each.polarity is polarity)


def resting_on(assessment: Assessment, founders: Iterable[Origin]) -> tuple[Statement, ...]:
    """The claim's statements that rest on any of these origins."""
    ids = {id for origin in founders for id in origin.statements}
    return tuple(said for said in assessment.claim.statements if said.id in ids)


def by_carrier(statements: Iterable[Statement]) -> dict[str, list[Statement]]:
    """Statements by the document (or, built by hand, the outlet) that carries them."""
    carried: dict[str, list[Statement]] = {}
    for said in statements:
        carried.setdefault(said.carrier, []).append(said)
    return carried


def in_one_of_several(assessment: Assessment, statements: Iterable[Statement]) -> bool:
    """Whether one document alone has these, of several that carry a claim that nobody worded.

    Of what readers judged of derivative and vague-attribution, 37 of 88 were right where one of several documents had
    the flaw, 99 of 122 where more had: what one has alone is as often about something beside the claim.
    """
    having = by_carrier(statements)
    return not assessment.claim.asked and len(having) == 1 < len(by_carrier(assessment.claim.statements))


def weight(statements: Iterable[Statement]) -> float:
    """How much statements speak on the claim together."""
    return round(sum(said.confidence for said in statements), 6)


def one_outlet(one: str | None, other: str | None) -> bool:
    """Whether two names are known and of one outlet."""
    return bool(one and other and same_outlet(one, other))


def relays(hop: Hop) -> bool:
    """Whether this hop is a newspaper, broadcaster, site or agency."""
    return hop.kind in OUTLETS


def unnamed_person(hop: Hop) -> bool:
    """Whether this hop is somebody, no paper, post or picture, who is described and not named."""
    return hop.identity is Identity.UNNAMED and hop.kind not in MATERIAL


def in_passing(origin: Origin) -> bool:
    """Whether an unnamed origin is not plainly one person whose name is held back, as an insider or an official is.

    A witness, a neighbour or an expert whom a text mentions in passing may be several, or be named elsewhere; who
    speaks for others speaks on their record; "the senator" or "US president" is known to the text; and of some words no
    kind shows.
    """
    if origin.identity is not Identity.UNNAMED or origin.source is None:
        return False
    name = origin.source.name.casefold()
    known = origin.kind is Kind.OFFICIAL and _KNOWN.match(name) is not None
    return known or not SPOKESPEOPLE.isdisjoint(name.split()) or origin.kind in _IN_PASSING


# "The coroner", "US president", "his defence minister": there is one of them. Not "a minister", "one of her ministers".
_KNOWN = re.compile(
    r"the (?!.*\b(?:aides?|insiders?|officers|officials|sources?)\b)"
    r"|(?!(?:an?|one|another|some|any|every|each|no|former|ex)\b)"
    r"(?:(?!(?:close|for|in|loyal|near|of|to|with)\b)[\w’'.-]+ ){0,5}"
    r"(?:president|premier|minister|chancellor|king|queen|pope|governor|mayor|chief|ceo|senator|secretary)\Z",
    re.IGNORECASE,
)


def held_back(hop: Hop, on_terms: bool = False) -> bool:
    """Whether this hop is somebody whose name the document knows and does not print, as far as its words show.

    An insider or an official is, not "the coroner" or "US president", who can be looked up, or who speaks for others;
    nor are critics, experts or voters at large. Of those whom a text mentions in passing it is who is cited `on_terms`,
    and of words that no kind shows "a council source" and "one shareholder".
    """
    if not unnamed_person(hop):
        return False
    name = hop.source.name.casefold()
    if on_terms:
        return True
    if _KNOWN.match(name) or not SPOKESPEOPLE.isdisjoint(name.split()):
        return False
    return hop.kind in _HELD_BACK or (hop.kind is Kind.UNKNOWN and _ONE_PERSON.match(name) is not None)


def surely_cited(founders: Iterable[Origin]) -> bool:
    """Whether it is sure enough that a text cites any of these origins for what they are counted for."""
    return any(round(origin.confidence, 6) > _SURE_ENOUGH for origin in founders)


def lumps_several(origin: Origin) -> bool:
    """Whether several are one in its words: "guards and a doctor", "the police and friends of the pilot"."""
    return origin.source is not None and _AND_ANOTHER.search(origin.source.name) is not None


_AND_ANOTHER = re.compile(
    r"\w and (?:an?|one|two|three|some|several|his|her|their|the|friends|relatives)\b", re.IGNORECASE
)


def told_of(assessments: Iterable[Assessment], aspect: Aspect) -> frozenset[tuple[str, str]]:
    """Carrier and source id of those of whom a document says, anywhere, what a ground of this aspect holds."""
    return frozenset(
        (said.carrier, hop.source.id)
        for each in assessments
        for said in each.claim.statements
        for hop in said.chain
        if any(ground.aspect is aspect for ground in hop.grounds)
    )


def by_document(passages: Iterable[Passage]) -> dict[str, list[Passage]]:
    """The passages of each document, in order."""
    read: dict[str, list[Passage]] = {}
    for passage in passages:
        read.setdefault(passage.document, []).append(passage)
    return read


def names(founders: Iterable[Origin], at_most: int = 3, called: Callable[[Origin], str] | None = None) -> str:
    """Who these origins are, for a message: named once each, sorted, the first few, as `called` has it."""
    return listed(((called or _named)(each) for each in founders), at_most)


def listed(words: Iterable[str], at_most: int = 3) -> str:
    """Words for a message: once each, sorted, the first few."""
    known = sorted(set(words))
    return ", ".join(known[:at_most]) + (f" and {len(known) - at_most} more" if len(known) > at_most else "")


def _named(origin: Origin) -> str:
    return origin.source.name if origin.source else "the documents' own voice"


def counted(number: int, noun: str) -> str:
    """`1 document`, `2 documents`."""
    return f"{number} {noun}" + ("" if number == 1 else "s")
