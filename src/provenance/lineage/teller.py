"""Whose story it is, where most that is told of a claim comes from one source."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from provenance.lineage.alike import Endings, hops, in_doubt
from provenance.lineage.graph import Link, Node
from provenance.lineage.names import bears_name, is_outlet
from provenance.model import Polarity

# How probable it is that whom a text does not name is the source that other texts name for it. Of what the training
# rumours have, .5 to .9 by kind of source; and it is whom gold gives 50 of 107 documents of 109 rumours that cite
# nobody, or "reports" (50 of the 74 that have an origin in gold).
_TOLD = 0.5

# So many texts name the one whose story it is, and this share of those that name that one or nobody.
_LEAST, _SHARE = 2, 1 / 3


def retold(endings: Endings, texts: Mapping[str, str]) -> Iterator[Link]:
    """A link from each origin that nobody names to the named source of whom more texts have the claim than of any
    other: "a man says" where others say which man, or an outlet that retells him.

    Those who spoke to an outlet that is known are the outlet's own. `texts` names for each carrier, by id, the text
    that it prints: a copy is no further text. One text is not enough: a source new to the claim changes nothing else.
    """
    behind = {node: found for node, at in endings.items() if hops(at) and (found := _texts(endings, node, texts))}
    doubted = [node for node in in_doubt(endings) if node in behind]
    teller = _teller({node: behind[node] for node in behind if _is_named(endings, node) and node not in doubted})
    if teller and len(behind[teller]) >= _SHARE * len(behind[teller].union(*(behind[node] for node in doubted))):
        for node in doubted:
            if not _spoke_elsewhere(endings, node):
                yield Link(min(node, teller), max(node, teller), _TOLD)


def unattributed(endings: Endings, texts: Mapping[str, str]) -> Iterator[Link]:
    """A link from what a document says for the claim in its own voice, or by "reports", to the source, named or not, of
    whom more texts have it than of any other. A denial in a document's own voice is its own.
    """
    known = {node: _texts(endings, node, texts) for node, at in endings.items() if not node.nobody and hops(at)}
    if teller := _teller(known):
        for node in endings:
            if node.nobody and _supports(endings, node):
                yield Link(min(node, teller), max(node, teller), _TOLD)


def _teller(behind: Mapping[Node, Collection[str]]) -> Node | None:
    """Who is behind more texts than any other, two at least."""
    most = max(map(len, behind.values()), default=0)
    tellers = [node for node, found in behind.items() if len(found) == most]
    return tellers[0] if most >= _LEAST and len(tellers) == 1 else None


def _supports(endings: Endings, node: Node) -> bool:
    """Whether a document that was read supports the claim there."""
    return all(each.statement.document and each.statement.polarity is Polarity.SUPPORTS for each in endings[node])


def _texts(endings: Endings, node: Node, texts: Mapping[str, str]) -> frozenset[str]:
    return frozenset(texts.get(each.statement.carrier, each.statement.carrier) for each in endings[node])


def _is_named(endings: Endings, node: Node) -> bool:
    """Whether a text that was read names it: who builds a claim by hand says who is who."""
    read = all(each.statement.document for each in endings[node])
    return read and any(bears_name(hop.source) for hop in hops(endings[node]))


def _spoke_elsewhere(endings: Endings, node: Node) -> bool:
    return node.key[:2] == ("told", "outlet") and not any(is_outlet(hop) for hop in hops(endings[node]))
