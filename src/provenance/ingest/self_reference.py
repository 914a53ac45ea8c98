"""Where a text names its own publisher, outside of its dateline."""

from __future__ import annotations

import re

from provenance.ingest.dates import near_the_ends
from provenance.outlets import is_agency, looks_like_outlet, outlet_named

_NAME = r"(?:[Tt]he\s)?[A-Z][\w.&'’/-]*(?:\s(?:of\s)?[A-Z\d][\w.&'’/-]*){0,4}"


def _said(before: str, after: str = "") -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What is said around a name, and of that what stands behind it: without that, no name need be looked for."""
    return re.compile(rf"{before}(?P<name>{_NAME}){after}"), re.compile(after)


# What a publisher says of itself alone: that it asked, learned, or could not check.
_OWN_DOING = (
    _said(r"\b", r"\s(?:was|were)\s(?:not\s(?:immediately\s)?able|unable)\sto\s(?:\w+ly\s)?(?:verify|confirm)"),
    _said(r"\b", r"\s(?:could\snot|couldn['’]t)\s(?:\w+ly\s){0,2}(?:verify|confirm)"),
    _said(r"\b", r"\shas\s(?:learned|reached\sout\sto|contacted|approached|asked\s\S+\sfor\scomment)\b"),
    _said(r"\bwhen\s(?:contacted|approached|reached)\sby\s"),
    _said(r"\brespond\s(?:immediately\s)?to\s(?:an?\s|multiple\s)?requests?\sfor\scomment\sfrom\s"),
)
# And what papers that rewrite an agency's report leave in its words: so of papers alone.
_PAPERS_DOING = (
    _said(
        r"\b(?:respond\s(?:immediately\s)?to|declined|(?:answer|return)(?:ed)?)\s(?:an?\s)?",
        r"['’]?s?\s(?:repeated\s)?(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|questions|calls?)\b",
    ),
    _said(r",\s", r"\s(?:has\s(?:confirmed|been\stold)|is\stold)\b"),  # "X, the Herald has confirmed"
    _said(r"\b", r"\scan\s(?:now\s)?(?:exclusively\s)?(?:reveal|confirm|report|disclose)\b"),
    _said(r"\bAn?\s", r"\sattempt\sto\s(?:reach|contact)"),
)
# What a publisher prints about itself below an article: who wrote for it, what else of it to read.
_BELOW = (
    re.compile(
        rf"\b(?:is|are)\s(?:an?|the)?\s?(?:[\w-]+\s){{0,4}}(?:reporter|columnist|editor|editor in chief|correspondent|"
        rf"co-?host|(?:staff\s|senior\s)writer)s?\s(?:for|of|at|with)\s(?P<name>{_NAME})"
    ),
    re.compile(
        rf"\b(?P<name>{_NAME})['’]s?\s[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+)+(?:\s(?:and|,)\s[A-Z][\w.'’-]+\s[A-Z][\w.'’-]+)?"
        r"(?:\s[A-Z][\w.'’-]+)?\scontributed\s(?:reporting|to\sthis)"
    ),
    re.compile(
        rf"(?m)^\W{{0,2}}(?i:follow|subscribe to|sign up for|join|like|download|read more (?:at|on|from))\s(?:the\s)?"
        rf"(?P<name>{_NAME})"
    ),
)
_FOOT = 500  # characters at the end of an article in which that stands
_OWNERSHIP = re.compile(
    r"(?:(?:©|\(c\)|\bCopyright)\s*)+(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?(?P<owner>[^.|•]{2,60})", re.I
)
_END_OF_OWNER = re.compile(r",|\s+[-–]\s+|\ball rights\b|\bInc\b|\bLtd\b", re.I)
_BEHIND_TITLE = re.compile(r"\s[|–—-]\s(?P<name>[^|–—]{2,40}?)(?:\shttps?://\S*)?$")
_ELSEWHERE = re.compile(
    r"\b(?i:this|the)\s(?:article|story|report|post|piece)\s(?:was\s)?(?:originally|first)\s(?:appeared|published|posted|ran)\s"
    rf"(?:\w+\s)?(?:in|on|by|at)\s(?P<name>{_NAME})"
)


_LONGEST = 20_000  # characters that are searched: an article's length, not a book's


def own_outlet(text: str) -> str | None:
    """The publisher that a text shows to be its own, no agency; else None.

    Behind the title ("Port reopens | The Valmora Gazette"), in a copyright line, by something that a publisher says
    only of itself ("The Valmora Gazette could not independently verify"), or below the article ("Jo Lind is a reporter
    for the Valmora Gazette"). "Told the Valmora Gazette" is none of these: it stands in other papers too.
    """
    name = behind_title(text) or owner(text) or _own_doing(text, *_PAPERS_DOING) or _below(text) or _last(text)
    return name if name and not is_agency(name) else None


def own_agency(text: str) -> str | None:
    """The agency that a text shows to be its own, in the ways of `own_outlet`; else None."""
    for name in (owner(text), _own_doing(text)):
        if name and is_agency(name):
            return name
    return None


def first_publisher(text: str) -> str | None:
    """Whom a text credits with having had it first ("This article originally appeared in ..."); else None."""
    found = _ELSEWHERE.search(text[:_LONGEST]) or _ELSEWHERE.search(text[-2000:])
    return _publisher(found["name"]) if found else None


def behind_title(text: str) -> str | None:
    """A known publisher behind the first line, as page titles have it; else None."""
    found = _BEHIND_TITLE.search(text.lstrip().partition("\n")[0][:300])
    return outlet_named(found["name"]) if found else None


def owner(text: str) -> str | None:
    """The publisher named in a copyright line near the beginning or end; else None."""
    for line in near_the_ends(text):
        found = _OWNERSHIP.search(line)
        if found and not line[: found.start()].endswith(" ("):  # behind a caption it is the picture's
            name = _END_OF_OWNER.split(found["owner"], maxsplit=1)[0].strip().replace("Thomson/Reuters", "Reuters")
            if known := outlet_named(name):
                return known
    return None


def _own_doing(text: str, *besides: tuple[re.Pattern[str], re.Pattern[str]]) -> str | None:
    text = text[:_LONGEST]
    for pattern, behind in (*_OWN_DOING, *besides):
        for found in pattern.finditer(text) if behind.search(text) else ():
            if (name := _publisher(found["name"])) and not _introduced(name, text):
                return name
    return None


def _last(text: str) -> str | None:
    """The publisher whose name alone is the last line."""
    line = text.rstrip().rpartition("\n")[2].strip()
    return outlet_named(line) if re.fullmatch(_NAME, line) else None


def _introduced(name: str, text: str) -> bool:
    """Whether a name is short for another that the text has: in a quotation of the Ostby Post, "The Post" is that."""
    short = re.sub(r"^[Tt]he\s", "", name)
    return (
        outlet_named(name) is None and re.search(rf"\b(?!The\b|the\b)[A-Z]\w+\s{re.escape(short)}\b", text) is not None
    )


def _below(text: str) -> str | None:
    """The known publisher of which the end of an article says that its author or its newsletter is."""
    for pattern in _BELOW:
        for found in pattern.finditer(text, max(0, len(text) - _FOOT)):
            words = found["name"].split()
            for end in range(len(words), 0, -1):  # "HuffPost Politics", "Ostby Gazette's Washington bureau"
                if name := outlet_named(" ".join(words[:end])):
                    return name
    return None


def _publisher(mention: str) -> str | None:
    return outlet_named(mention) or (re.sub(r"^the\s", "The ", mention) if looks_like_outlet(mention) else None)
