"""People whose name is transliterated in several ways."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from provenance.resolve.coreference import Figure
from provenance.resolve.names import fold, parts, person_key, skeleton
from provenance.resolve.parties import countries_in
from provenance.resolve.phrases import PERSON_ROLES

_LEAST_CONSONANTS = 2


def one_spelling(groups: Mapping[tuple[str, ...], Sequence[Figure]]) -> dict[tuple[str, ...], list[Figure]]:
    """Join the groups of figures that are one person under two transliterations, as Naser Jadeh and Nasir Jadah.

    Their names have the same consonants, part by part, and the texts give both a common role and no two countries.
    Names that spell one part alike are not joined: two people may share a surname, or a given name.
    A name of two parts is also joined with a longer one that it begins, given a common role.
    """
    joined = {key: list(figures) for key, figures in groups.items()}
    alike: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for key in sorted(groups):
        bones = tuple(skeleton(part) for part in parts(groups[key][0].mention.name)) if key[0] == "person" else ()
        if len(bones) > 1 and all(len(bone) >= _LEAST_CONSONANTS for bone in bones):
            alike[bones].append(key)
    for key in sorted(joined):
        name = parts(joined[key][0].mention.name) if key[0] == "person" else ()
        short = ("person", person_key(" ".join(name[:2])))
        if len(name) > 2 and short in joined and _of_one_role(joined[short], joined[key]):
            joined[key] += joined.pop(short)
    for keys in alike.values():
        keys = [key for key in keys if key in joined]
        for key in keys[1:]:
            first = next(other for other in keys if other in joined)
            if first != key and _one_person(joined[first], joined[key]):
                joined[first] += joined.pop(key)
    return joined


def _one_person(some: Sequence[Figure], others: Sequence[Figure]) -> bool:
    names = parts(some[0].mention.name), parts(others[0].mention.name)
    if any(one == other for one, other in zip(*names, strict=True)):
        return False
    return _of_one_role(some, others)


def _of_one_role(some: Sequence[Figure], others: Sequence[Figure]) -> bool:
    (roles, countries), (other_roles, other_countries) = _told_of(some), _told_of(others)
    return bool(roles & other_roles) and (not countries or not other_countries or bool(countries & other_countries))


def _told_of(figures: Sequence[Figure]) -> tuple[set[str], set[str]]:
    """The roles with the word before each ("interior minister"), and the countries."""
    text = "; ".join(text for figure in figures for text in (figure.mention.description, *figure.descriptions))
    words = [fold(word) for word in re.findall(r"[\w-]+", text)]
    return {f"{before} {role}" for before, role in pairwise(words) if role in PERSON_ROLES}, countries_in(text)
