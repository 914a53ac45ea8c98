"""Whose a published piece is: "a story on the Gazer website", "the Vale Courier's story" are those publishers'."""

from __future__ import annotations

import re

from provenance import outlets
from provenance.lexicon import organisations
from provenance.lexicon.grammar import DAYS_AND_TIMES
from provenance.lexicon.places import COUNTRY_ADJECTIVES

_NAME = r"(?:[Tt]he )?[A-Z][\w’'&.-]*(?: (?:of |and )?[A-Z][\w’'&.-]*){0,3}"
_SITE = r"(?:web ?site|site|blog|portal|newspaper|magazine|tabloid|news channel|news site|news website)"
_PIECE = (
    r"(?:article|story|piece|report|post|posting|item|editorial|exclusive|rumou?r|write-?up|entry|analysis|headline)"
)
_MADE = r"(?:,? (?:first |originally )?(?:published|posted|carried|printed|done|written|that appeared))?"
# Who only looks like a publisher.
_NOT_IT = r"(?!.*\b(?:fake|spoof|bogus|phony|mock|parody|hoax)\b)"
# "a false story, published on the website Gazer", "a posting on the Gazer website".
_PLACED = re.compile(
    rf"(?i:(?:an?|the|another|one) )?(?:[\w-]+ ){{0,3}}?{_PIECE}{_MADE} (?:on|in|by|from|at) {_NOT_IT}(?:(?:an?|the) )?"
    rf"(?:[\w-]+ ){{0,3}}?(?:{_SITE} (?P<after>{_NAME})|(?P<before>{_NAME}) {_SITE})"
)
_FROM = re.compile(
    r"(?i:(?:an?|the|another) )?(?:[\w-]+ ){0,3}?(?:rumou?r|piece|posting|item|analysis)"
    r" (?:from|by|in|at) (?P<name>\S.*)"
)
# "the Gazer's piece", "The Gazer's About page", "the Vale Courier story's correction".
_OWNED = re.compile(
    rf"(?P<name>(?:[Tt]he )?[A-Z][\w’'&-]*(?: [A-Z][\w’'&-]*){{1,3}})['’]s? (?:[\w-]+ ){{0,2}}?"
    rf"(?:{_PIECE}|{_SITE}|(?:About |home ?)page|correction|disclaimer)"
)
# "The Gazer Report's About page": what has one of these under a name with an article is a site.
_SITED = re.compile(r"[Tt]he .*['’]s? (?:About page|home ?page|website|editorial|headline|disclaimer|piece)")
_BROADCASTS = re.compile(r"(?:\w-TV|\wTV|\wNews|\b(?:News|TV|Radio))")
_BESIDE = re.compile(
    rf"(?:(?:[Aa]n?|[Tt]he|[\w.-]+) ){{0,4}}?(?P<name>{_NAME}) {_PIECE}(?:['’]s (?:correction|headline|disclaimer))?"
)


def publisher_in(text: str) -> str | None:
    """The publisher whose piece a mention is of, as printed; None for any other mention.

    Where nothing beside a name says that it is a publisher's, only one that looks so: "the Vale Post article", but not
    "the Lind report".
    """
    if (placed := _PLACED.fullmatch(text)) is not None:
        name = placed["after"] or placed["before"]
        return None if _speaks_elsewhere(name) else name
    if (piece := _FROM.fullmatch(text)) is not None and outlets.looks_like_outlet(piece["name"]):
        return str(piece["name"])
    if (owned := _OWNED.fullmatch(text)) is not None:
        known = outlets.looks_like_outlet(owned["name"])
        return str(owned["name"]) if known or _SITED.fullmatch(text) else None
    if (beside := _BESIDE.fullmatch(text)) is not None:
        words = beside["name"].split()
        runs = (" ".join(words[at:]) for at in range(len(words)))
        named = next((run for run in runs if outlets.outlet_named(run)), None)
        return beside["name"] if named is None and _BROADCASTS.search(words[-1]) else named
    return None


def _speaks_elsewhere(name: str) -> bool:
    """Whether a name is of a network that anybody writes on, of a time, or of a country: "a South Korean newspaper"."""
    words = name.lower().split()
    of_time = DAYS_AND_TIMES.issuperset(words)
    return of_time or name in COUNTRY_ADJECTIVES or not organisations.SOCIAL_SITES.isdisjoint(words)
