"""What says that two origins of one side of a claim are the same people, beyond their keys."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from provenance.lineage.alike import (
    Endings,
    described_apart,
    hops,
    in_doubt,
    is_theirs,
    modelled,
    speaks_for_himself,
)
from provenance.lineage.graph import Ending, Link, Node
from provenance.lineage.names import bears_name, party_key, place
from provenance.lineage.namesakes import namesakes
from provenance.lineage.shingles import shared, shingles
from provenance.lineage.studies import authored
from provenance.lineage.teller import retold, unattributed
from provenance.model import Identity, Kind, Source

# How sure each sign makes us. Judgements: position and summary are how news is written, wording can mislead.
_POSITION = 1.0
_SUMMARY = 1.0
_WORDING = 0.9

_PLURAL = re.compile(r"\b(?:\w{3,}s|people|men|women|police)\b")
# Whoever is described so was promised not to be named: not by the same document either.
_SHIELDED = re.compile(
    r"\b(?:sources?|familiar with|close to|knowledge of|briefed|anonym\w+|unnamed|unidentified|not authori[sz]ed)\b",
    re.I,
)
_SHARED_WORDS = 5  # a run of so many words, several times over, is nobody's own wording twice
_CLAUSE = 12  # so many words two reporters may put together alike, each for a source of his own


def likeness(
    endings: Endings, owners: Mapping[str, str], texts: Mapping[str, str], printed: Mapping[str, str]
) -> tuple[Link, ...]:
    """The links that positions, names, summaries, wordings and likeness draw between the origins of one side, sorted.

    `owners` of outlets are those that the settings declare, `texts` which text each carrier prints and
    `printed` its words, by id.
    """
    if len(endings) < 2:
        return ()
    told = (
        _positions(endings),
        _summaries(endings),
        _wordings(endings),
        namesakes(endings),
        authored(endings, printed),
        modelled(endings, owners),
        retold(endings, texts),
        unattributed(endings, texts),
    )
    return tuple(sorted({link for links in told for link in links}))


def _positions(endings: Endings) -> Iterator[Link]:
    """Unnamed officials repeat the position of their side where somebody of it has put it on record, and so does the
    side itself; not one of its people who speaks for himself.
    """
    on_record = {node.key[1]: node for node in endings if node.key[0] == "party"}
    for node in sorted(endings) if on_record else ():
        if node.key[0] not in ("party", "vague") and not speaks_for_himself(endings[node]):
            sides = {_side(hop.source) for hop in hops(endings[node])}
            yield from (Link(node, on_record[side], _POSITION) for side in sorted(sides & set(on_record)))


def _side(source: Source) -> str:
    """Whose position a source repeats: its party's, a body without one its own."""
    return party_key(source.party or (source.name if source.identity is Identity.ORGANISATION else ""))


def _summaries(endings: Endings) -> Iterator[Link]:
    """What "experts say", or what a lead gives to "an official", is said by whom the document then names for it, but
    not what it gives to "an aide" of that one.
    """
    named: dict[tuple[str, str], list[tuple[int, Node]]] = defaultdict(list)
    for node in sorted(endings):
        for ending in endings[node]:
            if ending.hop and bears_name(ending.hop.source):
                named[ending.statement.carrier, place(ending.hop)].append((_start(ending), node))
    for node in in_doubt(endings):
        for ending in endings[node]:
            if ending.hop and _of_nobody(ending):
                who = named.get((ending.statement.carrier, place(ending.hop)), [])
                start, first = min(who, default=(0, node))
                summary = _PLURAL.search(ending.hop.mention) or _start(ending) < start
                if first != node and summary and not is_theirs(endings[node], endings[first]):
                    yield Link(node, first, _SUMMARY)


def _start(ending: Ending) -> int:
    return ending.statement.span.start if ending.statement.span else 0


def _of_nobody(ending: Ending) -> bool:
    """Whether the document itself says this of them, with nobody between, shows what they are and shields nobody."""
    told = len(ending.statement.chain) == 1 and ending.statement.document is not None
    shown = ending.hop is not None and ending.hop.source.kind is not Kind.UNKNOWN
    return told and shown and not (ending.hop and _SHIELDED.search(ending.hop.mention))


def _wordings(endings: Endings) -> Iterator[Link]:
    """What an unnamed source is cited with in the words of another is the same disclosure. A clause that is not quoted
    is the reporters' wording, and says so only of sources that nothing tells apart.
    """
    if len(_told(endings)) < 2:
        return
    rows = [(node, ending) for node in sorted(endings) for ending in endings[node] if ending.hop]
    sets = [shingles(ending.statement.text, _SHARED_WORDS) for _, ending in rows]
    for one, other, number in shared(sets):
        nodes = rows[one][0], rows[other][0]
        unnamed = nodes[0] != nodes[1] and all(node.key[0] == "told" for node in nodes)
        if unnamed and 2 * number >= min(len(sets[one]), len(sets[other])):
            ours, theirs = rows[one][1], rows[other][1]
            telling = (ours.quoted and theirs.quoted) or number + _SHARED_WORDS - 1 > _CLAUSE
            if telling or not described_apart(ours.hop, theirs.hop):
                yield Link(*nodes, _WORDING)


def _told(endings: Endings) -> list[Node]:
    return sorted(node for node in endings if node.key[0] == "told")
