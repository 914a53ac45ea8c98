"""Why a hop is typed as it is: the words without which it would be another."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance import outlets
from provenance.model import Access, Aspect, Ground, Identity, Kind, Span
from provenance.resolve.chains.access import Stance
from provenance.resolve.printed.kinds import kind_of
from provenance.resolve.printed.mentions import Form, Mention, read
from provenance.resolve.printed.roles import role_kind

_WORD = re.compile(r"[\w’'.&-]*\w")
_NEAR = 300  # characters before and after a mention in which its words are looked for
# How a source is said to know, to the end of what is said.
_KNOWLEDGE = re.compile(
    r"\b(?:(?:with|who ha[sd]|having) (?:[\w’'-]+ ){0,3}(?:knowledge|access)\b|familiar with|briefed (?:on|about|by)"
    r"|privy to|close to|aware of|informed (?:of|about|on)|involved in|participating in|present (?:at|in|during|when)"
    r"|who (?:(?:(?:ha[sd]|have) )?read\b|attended|witnessed|saw|overheard|was there|were there|worked|works|took part)"
    r"|in the room"
    r"|(?:working|participating) (?:on|in|for|with))\b[^,;.()]*",
    re.I,
)


def kind_ground(kind: Kind, mention: Mention, descriptions: tuple[str, ...]) -> Ground | None:
    """Why a mention, `descriptions` being what else the text says of it, is of a kind; None for the unknown one."""
    if kind is Kind.UNKNOWN:
        return None
    if kind_of(mention, descriptions) is not kind:
        return Ground(Aspect.KIND, "by its other mentions")
    match mention.form:
        case Form.OUTLET:
            name = mention.name or mention.text
            why = "a known publisher" if outlets.outlet_named(name) else "named as publishers are"
            return Ground(Aspect.KIND, why, name)
        case Form.ORGANISATION:
            beside = mention.description if kind_of(read(mention.name)) is not kind else mention.name
            return Ground(Aspect.KIND, "by its name" if beside == mention.name else "described so", beside)
        case Form.PERSON:
            for part in (each for text in (mention.description, *descriptions) for each in text.split(";")):
                if role_kind(part) is not None:
                    return Ground(Aspect.KIND, "described so", _telling(part.strip(), of_person=True))
            return Ground(Aspect.KIND, "described so", mention.owner)
    return Ground(Aspect.KIND, "described so", _telling(mention.text))


def identity_ground(identity: Identity, mention: Mention) -> Ground:
    """Why a mention is named, speaks as one, is only described, or is nobody in particular."""
    match identity:
        case Identity.NAMED if mention.form is Form.PERSON:
            return Ground(Aspect.IDENTITY, "a person's name", mention.name)
        case Identity.NAMED:
            return Ground(Aspect.IDENTITY, "an office that one person holds", mention.text)
        case Identity.ORGANISATION:
            return Ground(Aspect.IDENTITY, "a body that speaks as one", mention.name or mention.text)
        case Identity.UNNAMED:
            return Ground(Aspect.IDENTITY, "described, not named", mention.text)
    return Ground(Aspect.IDENTITY, "nobody in particular", mention.text)


def access_grounds(stance: Stance, wording: str) -> list[Ground]:
    """Why a source stands as it does towards what it says, and how the text says that it knows."""
    found = []
    if stance.access is not Access.UNKNOWN:
        found.append(Ground(Aspect.ACCESS, stance.why, stance.words))
    if knowing := _KNOWLEDGE.search(wording):
        found.append(Ground(Aspect.KNOWLEDGE, "said to know so", knowing[0].strip()))
    return found


def placed(ground: Ground, near: Span, text: str) -> Ground:
    """The ground with the place of its words: in the mention, else near it, else wherever the text has them first."""
    if not ground.text or ground.span is not None:
        return ground
    around = max(0, near.start - _NEAR), min(len(text), near.end + _NEAR)
    for start, end in ((near.start, near.end), around, (0, len(text))):
        if (found := _place_of(ground.text, text, start, end)) is not None:
            return Ground(ground.aspect, ground.why, found.of(text), found)
    return ground


def _place_of(words: str, text: str, start: int, end: int) -> Span | None:
    """Where words first stand as words of their own between two places, in any case where not as they are."""
    at = text.find(words, start, end)
    while at >= 0 and (text[at - 1 : at].isalnum() or text[at + len(words) : at + len(words) + 1].isalnum()):
        at = text.find(words, at + 1, end)
    if at >= 0:
        return Span(at, at + len(words))
    found = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)", re.I).search(text, start, end) if words.islower() else None
    return Span(found.start(), found.end()) if found else None


@lru_cache(maxsize=20_000)
def _telling(text: str, of_person: bool = False) -> str:
    """The part of a description from the first to the last word without which its kind would be another.

    Where no word is needed since two say the same ("deputy minister"), the first that says it alone.
    """
    kind = _kind(text, of_person)
    words = list(_WORD.finditer(text))
    telling = [each for each in words if _kind(text[: each.start()] + text[each.end() :], of_person) is not kind]
    if telling:
        return text[telling[0].start() : telling[-1].end()]
    return next((each[0] for each in words if _kind(each[0], of_person) is kind), text)


def _kind(text: str, of_person: bool) -> Kind | None:
    if of_person:
        return role_kind(text)
    return kind_of(read(text)) if text.strip() else None
