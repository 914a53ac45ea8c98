"""Claims that a user words: what bears on them, or that nothing does."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence

from provenance.link.setting import Setting
from provenance.link.signals import concepts, names, total
from provenance.link.similarity import DIGITS

ENOUGH = 0.6  # share of the asked concepts, by weight, that must be carried
FURTHEST = 3  # sentences of a group that speak for it: those that carry most of what is asked for


def asked_id(text: str) -> str:
    """The id of an asked claim, from its wording alone."""
    return "c-" + hashlib.sha256(f"asked\n{text}".encode()).hexdigest()[:10]


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
            if min(_carried(want, wanted[m], named), _carried(wanted[m], want, named)) >= ENOUGH
        )
        first.append(next(same, n))
    return first


def gather(
    asked: Sequence[str],
    groups: Sequence[Sequence[Setting]],
    named: Mapping[str, Collection[str]],
    own: Mapping[str, frozenset[str]],
) -> tuple[list[list[Setting]], list[list[Setting]]]:
    """What bears on each wording, in the order of `asked`, and what is left of the groups.

    A group goes whole to the wording that those few of its sentences which carry most of it carry on average: what
    says it in other words comes along, and so do denials. Of other groups only the statements that carry the wording
    go. Where several wordings would do, the one carried furthest, then the earlier, has it; of several that ask the
    same, the first. `named` are the concepts that the documents on the topic of each use as names, `own` those that it
    uses itself: what stands in it need not repeat them.
    """
    wanted, first = [concepts(text) for text in asked], askings(asked)
    given: list[list[Setting]] = [[] for _ in asked]
    left = []
    for group in groups:
        told = zip(*(_shares(each.sentence, each, wanted, named, own) for each in group), strict=True)
        whole = _most([_furthest(shares) for shares in told]) if len(group) > 1 else None
        fits = [
            whole if whole is not None else _most(_shares(each.statement.text, each, wanted, named, own))
            for each in group
        ]
        for each, fit in zip(group, fits, strict=True):
            if fit is not None:
                given[first[fit]].append(each)
        if rest := [each for each, fit in zip(group, fits, strict=True) if fit is None]:
            left.append(rest)
    return given, left


def _shares(
    text: str,
    each: Setting,
    wanted: Sequence[frozenset[str]],
    named: Mapping[str, Collection[str]],
    own: Mapping[str, frozenset[str]],
) -> list[float]:
    """How much of each wording a text carries in the document of a statement."""
    home = each.statement.document or ""
    bag = concepts(text) | own.get(home, frozenset())
    return [_carried(bag, want, named.get(home, ())) for want in wanted]


def _furthest(shares: Sequence[float]) -> float:
    most = sorted(shares)[-FURTHEST:]
    return round(sum(most) / len(most), DIGITS)


def elsewhere(
    asked: Sequence[str], given: Sequence[Sequence[Setting]], named: Mapping[str, Collection[str]]
) -> list[int | None]:
    """For each wording that got nothing, the place of the one that got most of what bears on it, if any did."""
    found: list[int | None] = []
    for text, first, mine in zip(asked, askings(asked), given, strict=True):
        want = concepts(text)
        counts = [
            sum(
                _carried(concepts(each.statement.text), want, named.get(each.statement.document or "", ())) >= ENOUGH
                for each in members
            )
            for members in given
        ]
        other = first if given[first] else counts.index(max(counts))
        found.append(other if not mine and (given[first] or counts[other]) else None)
    return found


def _most(shares: Sequence[float]) -> int | None:
    """The place of the largest share, of equals the first; None where none is enough."""
    best = max(range(len(shares)), key=lambda n: (shares[n], -n), default=None)
    return best if best is not None and shares[best] >= ENOUGH else None


def _carried(bag: frozenset[str], want: frozenset[str], named: Collection[str]) -> float:
    """The share of the wanted concepts that a bag carries, by weight; 0 where it misses what happened.

    What happened is told by the concepts that are no names; it must carry more than half of them, since the same
    people and places do many things.
    """
    event = want - frozenset(named)
    if not want or (event and 2 * len(bag & event) <= len(event)):
        return 0.0
    return round(total(bag & want) / total(want), DIGITS)
