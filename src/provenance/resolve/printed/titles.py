"""What a title is held of: the portfolio, the place and the side that tell one holder from another."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile

from attrs import frozen

from provenance.lexicon import organisations, people
from provenance.resolve.printed.names import fold
from provenance.resolve.printed.parties import countries_in

_TOKEN = re.compile(r"[\w’'.-]+|[,;()]")
_POSSESSIVE = re.compile(r"['’]s?$")
_REACH = 7  # words before and after a title that say what it is of
_OF = frozenset("of for at in".split())
_IN_NAMES = frozenset("of for the and".split())
_ENDS = frozenset("who which whose that said says told".split())
_EMPTY = frozenset(
    "the a an and of for at in with his her its their our new former then late chief senior top longtime".split()
)
# What one portfolio is called, where no country has two of them as a rule.
_SPELLINGS = {
    "defense": "defence",
    "labor": "labour",
    "commerce": "trade",
    "economy": "finance",
    "economic": "finance",
    "economics": "finance",
}
# Who speaks for one of these speaks for none of the others.
_SIDES = (
    frozenset({"army"}),
    frozenset({"navy"}),
    frozenset({"police"}),
    frozenset({"opposition"}),
    frozenset("government ministry cabinet ruling governing".split()),
    frozenset("hospital clinic".split()),
    frozenset({"union"}),
    frozenset({"court"}),
    organisations.COMPANY_WORDS,
    organisations.ARMED_GROUP_WORDS,
)


@frozen
class Scope:
    """What stands beside a title: all words, folded, and those of the names whose it is."""

    words: frozenset[str]
    names: frozenset[str]


@lru_cache(maxsize=20_000)
def scope_of(text: str, title: str) -> Scope:
    """What a wording says that a title in it is of.

    >>> sorted(scope_of("Orlo's finance minister", "minister").words)
    ['finance', 'orlo']
    >>> sorted(scope_of("the mayor of Orlo", "mayor").names)
    ['orlo']
    """
    titles = next((each for each in (people.SPOKESPEOPLE, people.LAWMAKERS) if title in each), {title})
    tokens = _TOKEN.findall(text)
    words, names = set[str](), set[str]()
    for at, token in enumerate(tokens):
        if people.TITLES_IN_FULL.get(fold(token), fold(token)) not in titles:
            continue
        before = _until_end(tokens[at - 1 :: -1] if at else [])
        after = _until_end(tokens[at + 2 :]) if tokens[at + 1 : at + 2] and tokens[at + 1] in _OF else []
        words.update(map(_bare, (*before, *after)))
        names.update(_owners(before))
        names.update(_bare(each) for each in after if each[0].isupper())
    return Scope(frozenset(words - _EMPTY), frozenset(names))


def are_two(title: str, one: str, other: str) -> bool:
    """Whether two wordings with one title are of two people: of another portfolio, another place, another side.

    What only one of them says tells nobody apart.

    >>> are_two("minister", "Orlo's interior minister", "Finance Minister Mara Lind")
    True
    >>> are_two("minister", "the minister", "Finance Minister Mara Lind")
    False
    """
    these, those = scope_of(one, title), scope_of(other, title)
    here, there = _sides(these.words), _sides(those.words)
    if title == "minister":  # "the Union minister" is one of the cabinet
        here, there = here - _UNION, there - _UNION
    if _apart(these.words & people.PORTFOLIOS, those.words & people.PORTFOLIOS):
        return True
    if _apart(here, there):
        return True
    return _apart(these.names, those.names) and not countries_in(one) & countries_in(other)


def _apart(one: frozenset[str] | frozenset[int], other: frozenset[str] | frozenset[int]) -> bool:
    return bool(one) and bool(other) and one.isdisjoint(other)


def _sides(words: frozenset[str]) -> frozenset[int]:
    return frozenset(at for at, side in enumerate(_SIDES) if words & side)


_UNION = _sides(frozenset({"union"}))


def _owners(before: list[str]) -> set[str]:
    """Whose a title is, of the words before it from the last to the first: the "Bank of England" in its possessive."""
    start = next((at for at, each in enumerate(before) if _POSSESSIVE.search(each) and each[0].isupper()), len(before))
    run = takewhile(lambda each: each[0].isupper() or each in _IN_NAMES, before[start:])
    return {_bare(each) for each in run if each[0].isupper()} - _EMPTY


def _until_end(tokens: list[str]) -> list[str]:
    end = next((at for at, each in enumerate(tokens) if not each[0].isalnum() or each in _ENDS), len(tokens))
    return tokens[: min(end, _REACH)]


def _bare(token: str) -> str:
    word = fold(_POSSESSIVE.sub("", token))
    return _SPELLINGS.get(word, word)
