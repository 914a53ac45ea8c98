"""Claims that a user words: what bears on them, or that nothing does."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from provenance.inference import kin, shipped_vectors
from provenance.link.group import Group
from provenance.link.setting import Setting
from provenance.link.signals import concepts, names, weight
from provenance.link.similarity import DIGITS
from provenance.link.stories import Topic

ENOUGH = 0.6  # share that must be carried of the asked concepts, by weight, and of those of what happened, by number
FURTHEST = 3  # texts of a group that speak for it: those that carry most of what is asked for
NEARLY = 0.9  # of what the best group carries: one that carries less is not meant

Bag = frozenset[str]
_OPENING_NAME = re.compile(r"\W*([A-Z][\w’']*) (?=[A-Z])")


def models() -> tuple[tuple[str, str], ...]:
    """The name and digest of what asked claims are found with. Raises WeightsError where it cannot be loaded."""
    vectors = shipped_vectors()
    return ((vectors.name, vectors.sha256),)


def askings(asked: Sequence[str]) -> list[int]:
    """For each wording the place of the first that asks the same: itself, or one of which each carries the other.

    A wording and its opposite ask the same: what bears on the one bears on the other.
    """
    wanted = [concepts(text) for text in asked]
    first: list[int] = []
    for n, want in enumerate(wanted):
        named = names(asked[n])
        same = (
            m
            for m in dict.fromkeys(first)
            if min(_carried([want], wanted[m], named), _carried([wanted[m]], want, named)) >= ENOUGH
        )
        first.append(next(same, n))
    return first


def gather(
    asked: Sequence[str], groups: Sequence[Group], topics: Mapping[str, Topic]
) -> tuple[list[list[Setting]], list[list[Setting]]]:
    """What bears on each wording, in the order of `asked`, and what is left of the groups.

    A group goes whole to the wording that its texts carry, unless another group carries clearly more of it: what says
    it in other words comes along, and so do denials. What says more of another wording goes there. Of other groups only
    the statements that carry the wording go, and what answers these. Where several wordings would do, the one that most
    members say has the group, in whatever order they are asked; of several that ask the same, the first.
    `topics` are the documents', by id.
    """
    wanted, first = [concepts(text) for text in asked], askings(asked)
    homes = [_homes(group.members, topics) for group in groups]
    called = [_called(text) for text in asked]
    named = [[_names(want, here) | own for want, own in zip(wanted, called, strict=True)] for here in homes]
    told = [_texts(group, topics) for group in groups]
    fits = [_shares(texts, wanted, here) for texts, here in zip(told, named, strict=True)]
    said = [_shares(_sentences(group, topics), wanted, here) for group, here in zip(groups, named, strict=True)]
    fits = _of_their_own(groups, fits, said)
    best = [max(shares) for shares in zip(*fits, strict=True)]
    given: list[list[Setting]] = [[] for _ in asked]
    left = []
    for group, fit, here in zip(groups, fits, named, strict=True):
        own = {
            each.statement.id: _shares([_bag(each.statement.text, each, topics)], wanted, here)
            for each in group.members
        }
        meant = [share if share >= NEARLY * most else 0.0 for share, most in zip(fit, best, strict=True)]
        whole = _whole(meant, list(own.values()), asked)
        to = {id: _chosen(own[group.answers.get(id, id)], whole, first, asked) for id in group.said}
        rest = []
        for each in group.members:
            if (n := to[each.statement.id]) is None:
                rest.append(each)
            else:
                given[first[n]].append(each)
        if rest:
            left.append(rest)
    return given, left


def says(asked: str, members: Sequence[Setting], topics: Mapping[str, Topic]) -> dict[str, float]:
    """How far each member says itself what is asked, by its id: the share of what happened that it has, names aside."""
    want = concepts(asked)
    if not want:
        return {}
    event = want - _names(want, _homes(members, topics)) - _called(asked) or want
    weights = dict.fromkeys(sorted(event), 1.0)
    return {
        each.statement.id: round(_has(concepts(each.statement.text), weights, frozenset()), DIGITS) for each in members
    }


def begun(asked: Sequence[str], home: Topic) -> str | None:
    """The wording that a document begins with, if any; of several the one carried furthest."""
    wanted = [concepts(text) for text in asked]
    named = [_names(want, [home]) | _called(text) for want, text in zip(wanted, asked, strict=True)]
    n = _most(_shares([_beginning(home)], wanted, named), asked)
    return None if n is None else asked[n]


def elsewhere(
    asked: Sequence[str], given: Sequence[Sequence[Setting]], topics: Mapping[str, Topic]
) -> list[int | None]:
    """For each wording that got nothing, the place of the one that got most of what bears on it, if any did."""
    found: list[int | None] = []
    for text, first, mine in zip(asked, askings(asked), given, strict=True):
        counts = [0 if mine else _carrying(concepts(text), members, topics) for members in given]
        other = first if given[first] else counts.index(max(counts))
        found.append(other if not mine and (given[first] or counts[other]) else None)
    return found


def _carrying(want: Bag, members: Sequence[Setting], topics: Mapping[str, Topic]) -> int:
    named = _names(want, _homes(members, topics))
    return sum(_carried([concepts(each.statement.text)], want, named) >= ENOUGH for each in members)


def _of_their_own(
    groups: Sequence[Group], fits: Sequence[Sequence[float]], said: Sequence[Sequence[float]]
) -> list[list[float]]:
    """How far each group carries each wording, given how far its own sentences do.

    Articles may begin with what is asked and yet mainly share something else: where another group says it and a main
    one does not, the main one carries nothing of it.
    """
    others = [own for own, group in zip(said, groups, strict=True) if not group.main]
    if not others:
        return [list(each) for each in fits]
    apart = [NEARLY * max(shares) for shares in zip(*others, strict=True)]
    return [
        [0.0 if group.main and mine < least else fit for fit, mine, least in zip(each, own, apart, strict=True)]
        for group, each, own in zip(groups, fits, said, strict=True)
    ]


def _texts(group: Group, topics: Mapping[str, Topic]) -> list[Bag]:
    """What speaks for a group: the beginnings of documents for what their story mainly says, else the sentences.

    A statement alone is no group.
    """
    if group.main:
        return [_beginning(home) for home in _homes(group.members, topics)]
    return _sentences(group, topics)


def _sentences(group: Group, topics: Mapping[str, Topic]) -> list[Bag]:
    return [_bag(each.sentence, each, topics) for each in group.members] if len(group.members) > 1 else []


def _beginning(home: Topic) -> Bag:
    return concepts(home.headline) | concepts(home.lead)


def _bag(text: str, each: Setting, topics: Mapping[str, Topic]) -> Bag:
    """The concepts of a text, and those that its document uses as names: what stands in it need not repeat them."""
    home = topics.get(each.statement.document or "")
    return concepts(text) | home.names if home else concepts(text)


def _names(want: Bag, homes: Sequence[Topic]) -> Bag:
    """Those wanted that are names to half or more of the documents which have them."""
    return frozenset(
        concept
        for concept in want
        if 0 < sum(concept in home.bag for home in homes) <= 2 * sum(concept in home.names for home in homes)
    )


def _called(asked: str) -> Bag:
    """The concepts that a wording writes as names, a title before one too; none where all is in capitals."""
    opening = _OPENING_NAME.match(asked)
    found = names(asked) | (concepts(opening[1]) if opening else frozenset())
    return found if found < concepts(asked) else frozenset()


def _homes(members: Sequence[Setting], topics: Mapping[str, Topic]) -> list[Topic]:
    documents = {each.statement.document or "" for each in members}
    return [topics[id] for id in sorted(documents) if id in topics]


def _whole(fit: Sequence[float], own: Sequence[Sequence[float]], asked: Sequence[str]) -> int | None:
    """The wording that a group goes to: of those that it carries about as far, the one that most members say."""
    furthest = max(fit, default=0.0)
    said = [sum(shares[n] >= ENOUGH for shares in own) if fit[n] >= NEARLY * furthest else -1 for n in range(len(fit))]
    best = max(range(len(fit)), key=lambda n: (said[n], fit[n], asked[n]), default=None)
    return best if best is not None and fit[best] >= ENOUGH else None


def _chosen(shares: Sequence[float], whole: int | None, first: Sequence[int], asked: Sequence[str]) -> int | None:
    """The wording that a statement goes to: its group's, unless it says more of one that asks something else."""
    most = _most(shares, asked)
    if whole is None or most is None:
        return most if whole is None else whole
    return most if first[most] != first[whole] and shares[most] > shares[whole] else whole


def _most(shares: Sequence[float], asked: Sequence[str]) -> int | None:
    """The place of the largest share, in whatever order they are asked; None where none is enough."""
    best = max(range(len(shares)), key=lambda n: (shares[n], asked[n]), default=None)
    return best if best is not None and shares[best] >= ENOUGH else None


def _shares(texts: Sequence[Bag], wanted: Sequence[Bag], named: Sequence[Bag]) -> list[float]:
    return [_carried(texts, want, names_of) for want, names_of in zip(wanted, named, strict=True)]


def _carried(texts: Sequence[Bag], want: Bag, named: Bag) -> float:
    """The share of the wanted concepts, by weight, that texts carry: the mean of those that carry most.

    It is 0 where they miss what happened: it is told by the concepts that are no names, each counting the same, since
    the same people and places do many things, and what they do is mostly told in common words. Of these, one that means
    much the same is as good in part.
    """
    event, weights = sorted(want - named), {concept: weight(concept) for concept in sorted(want)}
    if not want or (event and _furthest([_has(bag, dict.fromkeys(event, 1.0), named) for bag in texts]) < ENOUGH):
        return 0.0
    return _furthest([_has(bag, weights, named) for bag in texts])


def _has(bag: Bag, weights: Mapping[str, float], named: Bag) -> float:
    shares = (each * _share(concept, bag, concept in named) for concept, each in weights.items())
    return sum(shares) / sum(weights.values())


def _furthest(shares: Sequence[float]) -> float:
    most = sorted(shares)[-FURTHEST:]
    return round(sum(most) / len(most), DIGITS) if most else 0.0


def _share(concept: str, bag: Bag, name: bool) -> float:
    if concept in bag:
        return 1.0
    alike = {} if name else kin(concept)
    return max((alike[other] for other in bag & alike.keys()), default=0.0)
