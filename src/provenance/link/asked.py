"""Claims that a user words: what bears on them, or that nothing does."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence

from provenance.link.setting import Setting
from provenance.link.signals import concepts, total
from provenance.link.similarity import DIGITS

ENOUGH = 0.6  # share of the asked concepts, by weight, that a statement must carry


def asked_id(text: str) -> str:
    """The id of an asked claim, from its wording alone."""
    return "c-" + hashlib.sha256(f"asked\n{text}".encode()).hexdigest()[:10]


def gather(
    asked: Sequence[str], groups: Sequence[Sequence[Setting]], named: Mapping[str, Collection[str]]
) -> tuple[list[list[Setting]], list[list[Setting]]]:
    """What bears on each wording, in the order of `asked`, and what is left of the groups.

    A group goes whole to the wording that at least a third of its statements carry, so that its denials, which often
    share few words with the claim, come along; of other groups only the statements that carry the wording go. Where
    several wordings would do, the one carried furthest, then the earlier, has it. `named` are the concepts that the
    documents on the topic of each use as names.
    """
    wanted = [concepts(text) for text in asked]
    given: list[list[Setting]] = [[] for _ in asked]
    left = []
    for group in groups:
        fits = [
            _best(concepts(each.statement.text), wanted, named.get(each.statement.document or "", ())) for each in group
        ]
        found = sorted({fit for fit in fits if fit is not None}, key=lambda n: (-fits.count(n), n))
        if found and 3 * fits.count(found[0]) >= len(group):
            given[found[0]].extend(group)
            continue
        for each, fit in zip(group, fits, strict=True):
            if fit is not None:
                given[fit].append(each)
        if rest := [each for each, fit in zip(group, fits, strict=True) if fit is None]:
            left.append(rest)
    return given, left


def _best(bag: frozenset[str], wanted: Sequence[frozenset[str]], named: Collection[str]) -> int | None:
    best = max(((_carried(bag, want, named), -n) for n, want in enumerate(wanted)), default=(0.0, 0))
    return -best[1] if best[0] >= ENOUGH else None


def _carried(bag: frozenset[str], want: frozenset[str], named: Collection[str]) -> float:
    """The share of the wanted concepts that a bag carries, by weight; 0 where it misses what happened.

    What happened is told by the concepts that are no names; it must carry more than half of them, since the same
    people and places do many things.
    """
    event = want - frozenset(named)
    if not want or (event and 2 * len(bag & event) <= len(event)):
        return 0.0
    return round(total(bag & want) / total(want), DIGITS)
