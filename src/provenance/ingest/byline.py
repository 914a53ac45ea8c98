"""Who wrote an article, where it says so."""

from __future__ import annotations

import re
from functools import cache

from provenance.ingest.dates import near_the_ends
from provenance.ingest.written_by import BEFORE_NAME, called_agency, is_paper
from provenance.outlets import looks_like_outlet
from provenance.outlets.table import publishers

_CAPITAL = "".join(letter for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)) if (letter := chr(code)).isupper())
_WORD = rf"(?:[A-Z{_CAPITAL}][\w.'’-]*|de|da|del|van|von|der|al|el|bin|ibn|la|le)"
_PERSON = rf"[A-Z{_CAPITAL}][\w.'’-]*(?:\s+{_WORD}){{1,4}}"
_PEOPLE = rf"{_PERSON}(?:(?:\s*,\s+(?:and\s+)?|\s+(?:and|&)\s+){_PERSON}){{0,6}}"
_ROLE = (
    r"(?:[A-Z]\w+\s)?(?:[Ss]taff|[Cc]orrespondent|[Rr]eporter|[Ee]ditor|[Ww]riter|The\s|AP\b|AFP\b|Reuters|Associated)"
)
_OFFICE = (  # in small letters, so with its end: "By Ada Moor, a writer who died" is none
    r"(?:[\w'’-]+\s){0,3}(?:staff|correspondent|reporter|editor|writer|columnist|critic)s?"
    r"(?=\s*(?:$|[,;|•·–—-]|(?:for|in|at|of)\s))"
)
_END_OF_NAMES = rf"(?=\s*$|\s*[|•·]|\s+[-–—]\s|\s+(?:for|in|at|of)\s|\s*,\s+(?:{_ROLE}|{_OFFICE}))"
_LINE = re.compile(rf"(?:Written\s+)?(?:By|BY|by)[: ]\s*(?:{BEFORE_NAME})?(?P<names>{_PEOPLE}){_END_OF_NAMES}")
_GLUED = re.compile(rf"[.!?][”\"’']?\s*By (?P<names>{_PEOPLE})\s*$")
_SPLIT = re.compile(r"\s*,\s+(?:(?:and|AND)\s+)?|\s+(?:and|AND|&)\s+")
_NOT_OF_A_NAME = re.compile(
    r"\b(?:News|Press|Staff|Writer|Editor|Correspondent|Reporter|Agency|Posted|Published|Updated|AP|AFP|Times|Post|Service|"
    r"January|February|March|April|June|July|August|September|October|November|December|The|This|Our)\b",
    re.I,
)


def byline(text: str) -> tuple[str, ...]:
    """The names of the people in an article's byline as printed, in order; empty without one.

    It is looked for in lines of their own near the beginning and end, and glued to the last sentence, as pages that
    lose their markup have it: "... the minister said.By Jane Roe".
    """
    for line in near_the_ends(text):
        if len(line) <= 300 and (found := _LINE.match(_without_publisher(line))) and (names := _people(found["names"])):
            return names
    found = _GLUED.search(text[-200:])
    return _people(found["names"]) if found else ()


def _without_publisher(line: str) -> str:
    bare = _agency().sub("", line)
    names, _, last = bare.rpartition(", ")
    return names if names and looks_like_outlet(last) else bare


@cache
def _agency() -> re.Pattern[str]:
    """An agency behind the names, and what follows it: "By JANE ROE Associated Press"."""
    agencies = "|".join(re.escape(name) for name in publishers().agencies_printed)
    return re.compile(rf"(?<=\w)(?:\s*[,|–-]\s*|\s)(?:[Tt]he\s)?(?:{agencies})\b.*$")


def _people(printed: str) -> tuple[str, ...]:
    names = [" ".join(name.split()) for name in _SPLIT.split(printed)]
    return tuple(
        name
        for n, name in enumerate(names)
        if not (_NOT_OF_A_NAME.search(name) or looks_like_outlet(name) or called_agency(name) or is_paper(name, n))
    )
