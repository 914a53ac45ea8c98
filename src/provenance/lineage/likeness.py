"""What says that two origins of one side of a claim are the same people, beyond their keys."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from provenance.lexicon.words import FUNCTION_WORDS, stem, words
from provenance.lineage.graph import Ending, Link, Node
from provenance.lineage.names import bears_name, place
from provenance.lineage.shingles import shared, shingles
from provenance.model import Hop

Endings = Mapping[Node, Sequence[Ending]]

# How sure each sign makes us. Judgements: position and summary are how news is written, description and wording can
# mislead.
_POSITION = 1.0
_SUMMARY = 1.0
_DESCRIPTION = 0.9
_WORDING = 0.9

# Words of a description that tell nobody from anybody.
_PLAIN = frozenset(
    """
    one two three four five six several many some few number multiple various group another other others
    source sources person people official officials unnamed unidentified anonymous senior top high level ranking
    familiar matter knowledge close asked identified named condition anonymity who spoke speaking told
    """.split()
)
_PLURAL = re.compile(r"\b(?:\w{3,}s|people|men|women|police)\b")
_ALIKE = 0.5  # the share of the shorter description from which two are alike
_SHARED_WORDS = 5  # a run of so many words, several times over, is nobody's own wording twice


def likeness(endings: Endings, copied: Collection[str]) -> set[Link]:
    """The links that positions, summaries, descriptions and wordings draw between the origins of one side.

    `copied` are the ids of documents that are copies of others here: their unnamed sources are their models' already.
    """
    return {
        *_positions(endings),
        *_summaries(endings),
        *_descriptions(endings, copied),
        *_wordings(endings),
    }


def _hops(endings: Sequence[Ending]) -> list[Hop]:
    return [ending.hop for ending in endings if ending.hop]


def _positions(endings: Endings) -> Iterator[Link]:
    """Unnamed officials repeat the position of their side where somebody of it has put it on record."""
    on_record = {node.key[1]: node for node in endings if node.key[0] == "party"}
    for node in _told(endings):
        for party in sorted({hop.source.party for hop in _hops(endings[node]) if hop.source.party}):
            if party in on_record:
                yield Link(node, on_record[party], _POSITION)


def _summaries(endings: Endings) -> Iterator[Link]:
    """What "experts say", or what a lead gives to "an official", is said by whom the document then names for it."""
    named: dict[tuple[str, str], list[tuple[int, Node]]] = defaultdict(list)
    for node in sorted(endings):
        for ending in endings[node]:
            if ending.hop and bears_name(ending.hop.source):
                named[ending.statement.carrier, place(ending.hop)].append((_start(ending), node))
    for node in _described_only(endings):
        for ending in endings[node]:
            if ending.hop and _of_nobody(ending):
                who = named.get((ending.statement.carrier, place(ending.hop)), [])
                if who and (_PLURAL.search(_mention(ending.hop)) or _start(ending) < min(who)[0]):
                    yield Link(node, min(who)[1], _SUMMARY)


def _start(ending: Ending) -> int:
    return ending.statement.span.start if ending.statement.span else 0


def _of_nobody(ending: Ending) -> bool:
    """Whether the document itself says this of them, with nobody between."""
    return len(ending.statement.chain) == 1 and ending.statement.document is not None


def _descriptions(endings: Endings, copied: Collection[str]) -> Iterator[Link]:
    """Two documents whose outlet is unknown cannot be said to have spoken to different people whom they describe alike,
    and officials described as a body's are that body's.

    Each such origin is linked to those most like it: most words shared, then what is said in most wordings.
    """
    described = {node: _described(endings[node]) for node in sorted(endings) if _hops(endings[node])}
    tentative = frozenset(_described_only(endings))
    places = {node: _places(endings[node]) for node in described}
    for node in _described_only(endings):
        if node.key[0] == "told" and (node.key[1] != "document" or node.key[2] in copied):
            continue
        alike = [
            ((likeness, len({ending.statement.text for ending in endings[other]})), other)
            for other in described
            if other != node and places[node] & places[other]
            for likeness in [_overlap(described[node], described[other], bare=other in tentative)]
            if likeness >= _ALIKE
        ]
        best = max((rank for rank, _ in alike), default=None)
        yield from (Link(node, other, _DESCRIPTION) for rank, other in alike if rank == best)


def _wordings(endings: Endings) -> Iterator[Link]:
    """What an unnamed source is quoted with in the words of another is the same disclosure."""
    rows = [(node, ending) for node in sorted(endings) for ending in endings[node] if ending.hop]
    sets = [shingles(ending.statement.text, _SHARED_WORDS) for _, ending in rows]
    for one, other, number in shared(sets):
        nodes = rows[one][0], rows[other][0]
        unnamed = nodes[0] != nodes[1] and all(node.key[0] == "told" for node in nodes)
        if unnamed and 2 * number >= min(len(sets[one]), len(sets[other])):
            yield Link(*nodes, _WORDING)


def _told(endings: Endings) -> list[Node]:
    return sorted(node for node in endings if node.key[0] == "told")


def _described_only(endings: Endings) -> list[Node]:
    """The origins that nobody names: unnamed people, and bodies only described ("a monitoring group")."""
    return sorted(
        node
        for node in endings
        if node.key[0] == "told"
        or (
            node.key[0] == "source"
            and endings[node]
            and not any(bears_name(hop.source) for hop in _hops(endings[node]))
        )
    )


def _mention(hop: Hop) -> str:
    return hop.text or hop.source.name


def _places(endings: Sequence[Ending]) -> frozenset[str]:
    return frozenset(place(hop) for hop in _hops(endings))


def _described(endings: Sequence[Ending]) -> frozenset[str]:
    mentions = [part for hop in _hops(endings) for part in (_mention(hop), hop.source.affiliation) if part]
    return frozenset(
        stem(word) for part in mentions for word in words(part) if word not in FUNCTION_WORDS and word not in _PLAIN
    )


def _overlap(one: frozenset[str], other: frozenset[str], bare: bool) -> float:
    """The share of the shorter description that the other has, in 0..1. With `bare`, a bare "officials" fits any."""
    if not one or not other:
        return _ALIKE if bare else 0.0
    return round(len(one & other) / min(len(one), len(other)), 9)
