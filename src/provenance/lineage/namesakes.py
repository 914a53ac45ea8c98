"""Which named origins of one side of a claim bear one name, printed in several ways by different documents."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from itertools import combinations

from attrs import frozen

from provenance.lexicon.words import words
from provenance.lineage.alike import Endings
from provenance.lineage.graph import Link, Node
from provenance.lineage.names import bears_name
from provenance.model import Identity, Source

# Two people of one name may both speak of one thing, as a father and his son: seldom.
_NAMESAKES = 0.95

_LEAST_CONSONANTS = 2
_SHORTENED = 3  # letters of a given name
_ARTICLES = frozenset("al el the".split())

Words = tuple[str, ...]


@frozen
class _Name:
    words: Words
    person: bool


def namesakes(endings: Endings) -> Iterator[Link]:
    """A link between any two named origins that texts give one name: "Ada Roe" and "Mayor Ada Roe", "Gil Ek" and
    "Gillian Ek".

    A name that may be short for two different ones is linked with neither. Who builds a claim by hand says who is who.
    """
    names = {node: found for node in sorted(endings) if (found := _names(endings, node))}
    of: dict[Node, set[Node]] = defaultdict(set)
    for one, other in _comparable(names):
        if any(_one_name(a, b) for a in names[one] for b in names[other]):
            of[one].add(other)
            of[other].add(one)
    long = {node: max(len(name.words) for name in found) for node, found in names.items()}
    # What is short for one name alone, however many ways that is printed in.
    plain = {one for one in of if _are_one([other for other in of[one] if long[other] >= long[one]], of)}
    for one in sorted(of):
        for other in sorted(of[one]):
            shorter = {each for each in (one, other) if long[each] == min(long[one], long[other])}
            if one < other and shorter <= plain:
                yield Link(one, other, _NAMESAKES)


def _are_one(nodes: Collection[Node], of: Mapping[Node, Collection[Node]]) -> bool:
    """Whether any two of the nodes bear one name."""
    return all(other in of[one] for one, other in combinations(nodes, 2))


def bear_one_name(one: Source, other: Source) -> bool:
    """Whether two sources bear one name, however it is printed."""
    return any(_one_name(a, b) for a in _names_of(one) for b in _names_of(other))


def _comparable(names: Mapping[Node, Collection[_Name]]) -> list[tuple[Node, Node]]:
    """The pairs of origins of which a name begins with the same word, or ends on the same consonants."""
    at: dict[str, set[Node]] = defaultdict(set)
    for node, found in names.items():
        for name in found:
            at[f"{name.words[0]} "].add(node)
            at[f" {_consonants(name.words[-1])}"].add(node)
    return sorted({pair for nodes in at.values() for pair in combinations(sorted(nodes), 2)})


def _names(endings: Endings, node: Node) -> frozenset[_Name]:
    """The names that texts give an origin."""
    found = (
        name
        for ending in endings[node]
        if ending.hop and ending.statement.document
        for name in _names_of(ending.hop.source)
    )
    return frozenset(found)


def _names_of(source: Source) -> frozenset[_Name]:
    if not bears_name(source):
        return frozenset()
    named = (_Name(_words(name), source.identity is Identity.NAMED) for name in (source.name, *source.aliases))
    return frozenset(name for name in named if name.words)


@lru_cache(maxsize=50_000)
def _words(name: str) -> Words:
    plain = "".join(each for each in unicodedata.normalize("NFKD", name) if not unicodedata.combining(each))
    return tuple(word for word in words(plain.replace("'", "").replace("’", "")) if word not in _ARTICLES)


def _one_name(one: _Name, other: _Name) -> bool:
    """Whether the two may be one name. A person's may be spelled otherwise or lack its front or its end; of bodies only
    the same words are the same, and one word ("Police") names none.
    """
    people = one.person and other.person
    short, long = sorted((one.words, other.words), key=len)
    if not people:
        return short == long and len(short) > 1
    ends = short, long[-len(short) :]
    return short == long[: len(short)] or short == ends[1] or (len(short) > 1 and _spelled_alike(*ends))


def _spelled_alike(one: Words, other: Words) -> bool:
    """Whether two names differ in vowels and doubled letters alone, or in a given name cut short: "Gil", "Gillian"."""
    alike = [_consonants(a) == _consonants(b) for a, b in zip(one, other, strict=True)]
    cut = [_cut(a, b) for a, b in zip(one[:-1], other[:-1], strict=True)]
    return alike[-1] and all(a or b for a, b in zip(alike, cut, strict=False))


def _cut(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _SHORTENED and (one.startswith(other) or other.startswith(one))


@lru_cache(maxsize=50_000)
def _consonants(word: str) -> str:
    """The consonants of a word, doubled ones once; of a word with fewer than two, the word."""
    found = re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouy]", "", word))
    return found if len(found) >= _LEAST_CONSONANTS else word
