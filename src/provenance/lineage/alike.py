"""How probable it is that two origins are the same people where no text names one of them.

A logistic regression with an L2 penalty on two readable features, fitted on the origins that the sixteen training
rumours were read to have, each rumour weighing the same (a pair is positive if hand-made gold traces both to one
origin), by

    python benchmarks/fit_origins.py ../shared/data/rumours/train
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from provenance import outlets
from provenance.lexicon.people import SPEAKING_FOR_OTHERS
from provenance.lexicon.words import FUNCTION_WORDS, stem, words
from provenance.lineage.graph import Ending, Link, Node
from provenance.lineage.names import bears_name, is_outlet, place, without_outlet
from provenance.model import Hop, Identity, Kind

Endings = Mapping[Node, Sequence[Ending]]

SAME: Mapping[str, float] = {
    "intercept": -0.176,
    "alike": 1.078,  # the share of the shorter description that the other has too
    "place": 1.326,  # whether any of their places towards the event is
}

NAMED = 0.5  # how alike a description must be to somebody with a name: a judgement

# Words of a description that tell nobody from anybody.
_PLAIN = frozenset(
    """
    one two three four five six several many some few number multiple various group another other others
    source sources person people official officials unnamed unidentified anonymous senior top high level ranking
    familiar matter knowledge close asked identified named condition anonymity who spoke speaking told
    """.split()
)

# Words for a body that may be said of many of its kind: "the authorities" may be the police.
_ANY_BODY = frozenset(
    map(
        stem,
        """
        administration agency association authorities authority body bodies business company department firm government
        group institution management ministry office operator organisation organization owner owners regulator
        regulators service side state
        """.split(),
    )
)

# Who is of a body and speaks for himself, unless he is one of those who speak for others.
_FOR_THEMSELVES = frozenset({Kind.INSIDER, Kind.EXPERT, Kind.WITNESS, Kind.CIVILIAN, Kind.UNKNOWN})


def hops(endings: Sequence[Ending]) -> list[Hop]:
    """The hops at which these endings stand; a document's own voice has none."""
    return [ending.hop for ending in endings if ending.hop]


def in_doubt(endings: Endings) -> list[Node]:
    """The origins that nobody names, sorted: unnamed people, and bodies only described ("a monitoring group").

    Who builds a claim by hand says who is who: those sources are not in doubt.
    """
    return sorted(
        node
        for node, found in endings.items()
        if node.key[0] == "told" or (node.key[0] == "source" and _only_described(found))
    )


def _only_described(found: Sequence[Ending]) -> bool:
    read = any(each.statement.document for each in found)
    return read and not any(bears_name(hop.source) for hop in hops(found))


def modelled(endings: Endings, owners: Mapping[str, str]) -> Iterator[Link]:
    """A link from each origin in doubt to every other that it may be: those in doubt too, and those with a name that it
    is described as.

    Sources that spoke to different outlets are different until something says otherwise: those of one owner (`owners`
    are declared in the settings) share reporters and desks. An outlet cited with nobody behind it may have the story
    from anybody. Bodies described in other words are different: the police are no hospital. So are somebody with a
    name and people who are only described as theirs and do not speak for them: a clerk at Vale Bank is not Vale Bank.
    """
    at = {node: endings[node] for node in sorted(endings) if hops(endings[node])}
    doubted = {node: None for node in in_doubt(endings) if node in at}
    seen: set[frozenset[Node]] = set()
    for node in doubted:
        for other in at:
            pair = frozenset((node, other))
            if other == node or pair in seen or _spoke_apart(pair, at, owners) or _other_bodies(at[node], at[other]):
                continue
            if is_theirs(at[node], at[other]):
                continue
            seen.add(pair)
            values = features(at[node], at[other])
            somebody = any(_holds_office(hop) for each in (node, other) for hop in hops(at[each]))
            if values["alike"] >= NAMED or (other in doubted and not somebody):
                yield Link(min(pair), max(pair), sameness(values))


def features(one: Sequence[Ending], other: Sequence[Ending]) -> dict[str, float]:
    """What the decision is taken on, the same both ways round; `SAME` says what each of them is."""
    both = hops(one), hops(other)
    places = [{place(hop) for hop in each} for each in both]
    return {
        "alike": _overlap(*(_described(each) for each in both)),
        "place": float(not places[0].isdisjoint(places[1])),
    }


def sameness(values: Mapping[str, float]) -> float:
    """The probability, in 0..1, that two origins with these features are the same people."""
    return 1 / (1 + math.exp(-SAME["intercept"] - math.fsum(SAME[name] * value for name, value in values.items())))


def _spoke_apart(pair: Iterable[Node], endings: Endings, owners: Mapping[str, str]) -> bool:
    told = {node.key[2] for node in pair if node.key[:2] == ("told", "outlet") and _shows_somebody(endings[node])}
    owned = {outlets.owner_of(outlet, owners) for outlet in told}
    return len(told) == 2 and (None in owned or len(owned) == 2)


def _other_bodies(one: Sequence[Ending], other: Sequence[Ending]) -> bool:
    """Whether both are bodies that are only described, in no word in common, and of different kinds or none in a word
    that may mean the other.
    """
    both = hops(one), hops(other)
    if not all(_is_body(hop) for each in both for hop in each):
        return False
    ours, theirs = map(_described, both)
    if not ours or not theirs or ours & theirs:
        return False
    kinds, others = ({hop.source.kind for hop in each} for each in both)
    apart = Kind.UNKNOWN not in kinds | others and kinds.isdisjoint(others)
    return apart or _ANY_BODY.isdisjoint(ours | theirs)


def _is_body(hop: Hop) -> bool:
    return hop.source.identity is Identity.ORGANISATION and not is_outlet(hop) and not bears_name(hop.source)


def speaks_for_himself(found: Sequence[Ending]) -> bool:
    """Whether texts cite it as unnamed people who speak for nobody else: no officials, no spokesmen, no lawyers."""
    return all(ending.statement.document and ending.hop and speaks_unnamed(ending.hop) for ending in found)


def speaks_unnamed(hop: Hop) -> bool:
    """Whether it is somebody unnamed who speaks for nobody else."""
    unnamed = hop.source.identity is Identity.UNNAMED and hop.source.kind in _FOR_THEMSELVES
    return unnamed and SPEAKING_FOR_OTHERS.isdisjoint(words(hop.mention))


def is_theirs(described: Sequence[Ending], named: Sequence[Ending]) -> bool:
    """Whether a description says whose somebody is who speaks for himself, and that is the one with the name: "an aide
    to Ada Lind".
    """
    if not speaks_for_himself(described):
        return False
    names = [hop.source.name for hop in hops(named) if bears_name(hop.source) and not is_outlet(hop)]
    return any(_relates_to(name, hop.mention) for name in names for hop in hops(described))


def _relates_to(name: str, mention: str) -> bool:
    bare = re.escape(re.sub(r"^the ", "", name.casefold()))
    before, after = r"\b(?:at|by|for|from|in|near|of|to|with) (?:the )?", r"(?:['’]s?)? \w"
    return re.search(rf"{before}{bare}\b|\b{bare}{after}", mention.casefold()) is not None


def described_apart(one: Hop | None, other: Hop | None) -> bool:
    """Whether both are people who are described, in no word in common: "a banker" and "two officials of the port"."""
    ours, theirs = (
        _described([hop]) if hop and hop.source.identity is Identity.UNNAMED and not is_outlet(hop) else frozenset()
        for hop in (one, other)
    )
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _holds_office(hop: Hop) -> bool:
    """Whether it is one person whom all know, though no name is printed: "the minister"."""
    return hop.source.identity is Identity.NAMED and not is_outlet(hop)


def _shows_somebody(found: Sequence[Ending]) -> bool:
    return not any(is_outlet(hop) for hop in hops(found))


def _described(at: Sequence[Hop]) -> frozenset[str]:
    mentions = [part for hop in at for part in (without_outlet(hop.mention), hop.source.affiliation) if part]
    return frozenset().union(*map(_words_of, mentions))


def _words_of(description: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words(description) if word not in FUNCTION_WORDS and word not in _PLAIN)


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return round(len(one & other) / min(len(one), len(other)), 9) if one and other else 0.0
