"""Whom an author field names: people, and the agency that stands among them."""

from __future__ import annotations

import re

from provenance.outlets import is_agency, looks_like_outlet, outlet_named

_BY = re.compile(r"^(?:written\s+)?by[:\s]\s*", re.I)
_BETWEEN = re.compile(r"\s*;\s*|\s*,\s+(?:and\s+)?(?!(?:Jr|Sr|Ph\.?D|M\.?D|I{2,3}|IV)\b)|\s+(?:and|&|\|)\s+")
_TURNED = re.compile(r"([^\W\d_][\w'’-]*),\s+([^\W\d_][\w'’-]*)")
_ROLE = re.compile(
    r"\b(?:staff|editors?|correspondents?|reporters?|writers?|columnists?|contributors?|agencies|newsroom|desk|team|"
    r"bureau chief)$",
    re.I,
)
_NAME = r"[A-Z][\w.&'’-]*"
# What agencies alone are called; "Jo Wire" and "Ada Jo Wire" are people.
_CALLED = re.compile(
    rf"(?:[Tt]he )?(?:{_NAME} ){{1,4}}(?:(?:News|Press|Wire) (?:Agency|Service)|Newswire|News Wire)|"
    rf"[Tt]he (?:{_NAME} ){{2,4}}Wire"
)
_CLAIMED = re.compile(r"\s(?:stated|said|says|claims|claimed)$")  # who made the claim that a page checks
_BEATS = (
    "acting affairs arts assistant associate business chief city community court crime cultural culture data defence "
    "defense democracy deputy diplomatic economics education environment foreign general health home housing "
    "international investigations? legal local managing media national news political politics religion royal science "
    "security senior social special sports? staff technology transport video world"
).split()
_OFFICES = "reporter|correspondent|editor|writer|columnist"
BEFORE_NAME = rf"(?i:(?:(?:{'|'.join(_BEATS)})\s){{0,4}}(?:{_OFFICES})\s)"
"""What somebody is for a paper, before the name: "Local Democracy Reporter Owen Price"."""

_BEFORE = re.compile(rf"^{BEFORE_NAME}(?=\S+\s)")
_STAFF = re.compile(r"\s+(?:staff|reporters?|newsroom|desk|team)$", re.I)


def written_by(printed: str) -> tuple[tuple[str, ...], str | None]:
    """The people whom an author field names, in order, and the agency that it credits, if any.

    What else stands there is left out: other publishers, roles, dates.

    >>> written_by("By Mara Lind, Political Editor, and Omid Parsa; Reuters Staff")
    (('Mara Lind', 'Omid Parsa'), 'Reuters')
    """
    bare = _BY.sub("", " ".join(printed.split()))
    if (turned := _TURNED.fullmatch(bare)) and not any(map(_publisher, turned.groups())):
        bare = f"{turned[2]} {turned[1]}"
    parts = [_BEFORE.sub("", part, count=1) for part in _BETWEEN.split(bare) if part]
    agency = next(
        (name for part in parts if (name := _publisher(part)) and (is_agency(name) or called_agency(name))), None
    )
    people = (
        part for n, part in enumerate(parts) if not _publisher(part) and not is_paper(part, n) and _is_person(part, n)
    )
    return tuple(people), agency


def called_agency(name: str) -> bool:
    """Whether a name is that of an agency by its words, whether or not the agency is known.

    >>> called_agency("Valmora Press Agency"), called_agency("the press agency"), called_agency("Jo Wire")
    (True, False, False)
    """
    return _CALLED.fullmatch(name) is not None


def is_paper(part: str, position: int) -> bool:
    """Whether what stands behind a name, in three words or more, is a paper's, its article left out.

    >>> is_paper("Kelm Daily Star", 1), is_paper("Kelm Daily Star", 0), is_paper("Jo Star", 1)
    (True, False, False)
    """
    return position > 0 and part.count(" ") > 1 and looks_like_outlet(f"the {part}")


def _publisher(part: str) -> str | None:
    """The publisher that a part names, the table's name where it has one: "Reuters Staff", "The Valmora Gazette"."""
    for name in (part, _STAFF.sub("", part)):
        if known := outlet_named(name):
            return known
        if " " in name and (looks_like_outlet(name) or called_agency(name)):
            return name
    return None


def _is_person(part: str, position: int) -> bool:
    role = _ROLE.search(part) and (position > 0 or len(part.split()) < 3)
    return not role and not _CLAIMED.search(part) and not re.search(r"\d", part)
