"""People whose name is printed in several ways: transliterated, shortened, without the given name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from provenance.lexicon import people
from provenance.lexicon.words import FUNCTION_WORDS
from provenance.resolve.document.figure import Figure
from provenance.resolve.printed.mentions import Form
from provenance.resolve.printed.names import fold, parts, person_key, skeleton
from provenance.resolve.printed.parties import countries_in
from provenance.resolve.printed.phrases import PERSON_ROLES
from provenance.resolve.sources.offices import Office, is_office, offices_of

_LEAST_CONSONANTS = 2


Key = tuple[str, ...]
Groups = dict[Key, list[Figure]]


def one_spelling(groups: Mapping[Key, Sequence[Figure]]) -> Groups:
    """Join the groups of figures that are one person whose name is printed in several ways.

    Two transliterations, as Naser Jadeh and Nasir Jadah, have the same consonants, part by part, and the texts give
    both a common role and no two countries. Names that spell one part alike are not joined: two people may share a
    surname, or a given name. A name of two parts is also joined with a longer one that it begins, a short or initial
    given name with the one full form of it, and an office holder's bare surname with the one full name, each given a
    common role.
    """
    joined = {key: list(figures) for key, figures in groups.items()}
    _join_longer(joined)
    _join_transliterated(joined)
    _join_shortened(joined)
    _join_surnames(joined)
    _join_offices(joined)
    return joined


def _join_longer(joined: Groups) -> None:
    for key in _people(joined):
        name = _name(joined[key])
        short = ("person", person_key(" ".join(name[:2])))
        if len(name) > 2 and short in joined and _of_one_role(joined[short], joined[key]):
            joined[key] += joined.pop(short)


def _join_transliterated(joined: Groups) -> None:
    alike: dict[Key, list[Key]] = defaultdict(list)
    for key in _people(joined):
        bones = tuple(skeleton(part) for part in _name(joined[key]))
        if len(bones) > 1 and all(len(bone) >= _LEAST_CONSONANTS for bone in bones):
            alike[bones].append(key)
    for keys in alike.values():
        for key in keys[1:]:
            first = next(other for other in keys if other in joined)
            if first != key and _transliterated(joined[first], joined[key]):
                joined[first] += joined.pop(key)


def _join_shortened(joined: Groups) -> None:
    """Pat Lind is Patricia Lind, and M. Lind Mara Lind, where no other full form stands beside it."""
    by_surname: dict[str, list[Key]] = defaultdict(list)
    for key in _people(joined):
        if len(name := _name(joined[key])) == 2:
            by_surname[name[1]].append(key)
    for keys in by_surname.values():
        for key in keys:
            short = _name(joined[key])[0]
            full = [other for other in keys if other in joined and _shortens(short, _name(joined[other])[0])]
            if len(full) == 1 and _of_one_office(joined[key], joined[full[0]]):
                joined[full[0]] += joined.pop(key)


def _join_surnames(joined: Groups) -> None:
    """The bare surname of an office holder is that of the one who holds the office by the full name elsewhere."""
    by_surname: dict[str, list[Key]] = defaultdict(list)
    for key in _people(joined):
        by_surname[_name(joined[key])[-1]].append(key)
    for key in sorted(joined):
        mention = joined[key][0].mention
        if key[0] == "person" or mention.form is not Form.PERSON:
            continue
        same = [
            other for other in by_surname.get(_name(joined[key])[-1], ()) if _of_one_role(joined[other], joined[key])
        ]
        if len(same) == 1:
            joined[same[0]] += joined.pop(key)


def _join_offices(joined: Groups) -> None:
    """Who is known by an office alone is its one holder, or whoever else is known by that office."""
    holders: dict[Office, list[Key]] = defaultdict(list)
    alone = [key for key in sorted(joined) if key[0] == "here" and is_office(joined[key][0])]
    for key in _people(joined):
        for office in sorted({office for figure in joined[key] for office in offices_of(figure)}):
            holders[office].append(key)
    for key in alone:
        offices = sorted(offices_of(joined[key][0]))
        if len(offices) != 1:
            continue
        held = holders[offices[0]]
        if not held:
            held.append(key)
        elif len(held) == 1 and held[0] in joined:
            joined[held[0]] += joined.pop(key)


def _people(groups: Groups) -> list[Key]:
    return [key for key in sorted(groups) if key[0] == "person"]


def _name(figures: Sequence[Figure]) -> tuple[str, ...]:
    return parts(figures[0].mention.name)


def _shortens(short: str, full: str) -> bool:
    return full in people.FULL_FORMS.get(short, ()) or (len(short) == 1 < len(full) and full.startswith(short))


def _transliterated(some: Sequence[Figure], others: Sequence[Figure]) -> bool:
    if any(one == other for one, other in zip(_name(some), _name(others), strict=True)):
        return False
    return _of_one_role(some, others)


def _of_one_role(some: Sequence[Figure], others: Sequence[Figure]) -> bool:
    """Whether both have a role with the word that narrows it ("interior minister"), and no two countries."""
    one, other = _offices(some), _offices(others)
    return bool(_narrowed(one) & _narrowed(other)) and _of_one_country(some, others)


def _of_one_office(some: Sequence[Figure], others: Sequence[Figure]) -> bool:
    """Whether both have a role, whatever narrows it, and no two countries."""
    one, other = _offices(some), _offices(others)
    return bool({role for _, role in one} & {role for _, role in other}) and _of_one_country(some, others)


def _of_one_country(some: Sequence[Figure], others: Sequence[Figure]) -> bool:
    one, other = countries_in(_told_of(some)), countries_in(_told_of(others))
    return not one or not other or bool(one & other)


def _offices(figures: Sequence[Figure]) -> set[tuple[str, str]]:
    """The roles, each with the word before it."""
    words = ["", *map(fold, re.findall(r"[\w-]+", _told_of(figures)))]
    words = [people.TITLES_IN_FULL.get(word, word) for word in words]
    return {(before, role) for before, role in pairwise(words) if role in PERSON_ROLES}


def _narrowed(offices: set[tuple[str, str]]) -> set[tuple[str, str]]:
    return {(before, role) for before, role in offices if before and before not in FUNCTION_WORDS}


def _told_of(figures: Sequence[Figure]) -> str:
    return "; ".join(text for figure in figures for text in (figure.mention.description, *figure.descriptions))
