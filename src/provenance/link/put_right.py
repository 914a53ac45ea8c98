"""Groups as a person has them: what is put together, apart, or towards another."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from provenance.link.corrections import Corrections, regrouped
from provenance.link.group import Group, about, echoes
from provenance.link.setting import Setting


def put_right(found: Sequence[Group], corrections: Corrections) -> list[Group]:
    """The groups as corrections have them.

    One goes on where most of its members are, an asked one where its claim is.
    """
    if not corrections.made:
        return list(found)
    ids = [group.ids for group in found]
    home = {id: n for n, group in enumerate(ids) for id in group}
    placed = {each.statement.id: each for group in found for each in group.members}
    kept = []
    for members in map(set, regrouped(ids, corrections)):
        old = [
            n
            for n in sorted({home[id] for id in members})
            if (2 * len(members & set(ids[n])) > len(ids[n]) if found[n].asked is None else ids[n][0] in members)
        ]
        if len(old) == 1 and members == set(ids[old[0]]):
            kept.append(found[old[0]])
        else:
            here = [placed[id] for id in sorted(members & placed.keys())]
            kept.append(_continued([found[n] for n in old], here, corrections))
    return kept


def _continued(old: Sequence[Group], members: Sequence[Setting], corrections: Corrections) -> Group:
    """The group of these members, which goes on from `old` ones: first of all one that was asked for, then the largest.

    What comes alone from elsewhere a person put there. It is about what its parts were about, less those of which a
    person says how they stand.
    """
    old = sorted(old, key=lambda each: (each.asked is None, -len(each.members), min(each.ids)))
    spoken = [each for each in old if not set(each.ids) <= corrections.stands.keys()]
    if not spoken:
        return about(members)
    first, *others = spoken
    core = first.core.union(*(group.core for group in others)) if first.asked is None else first.core
    kept = [group for group in old if group.asked is not None or len(group.members) > 1]
    sure = {id: p for group in kept for id, p in group.sure.items()}
    return evolve(
        first,
        members=tuple(members),
        weights=tuple(sure.get(each.statement.id, 1.0) for each in members),
        core=core,
        echoes=echoes(members, core),
        answers={id: to for group in kept for id, to in group.answers.items() if id in sure},
        put=frozenset(each.statement.id for each in members) - sure.keys(),
        main=any(group.main for group in old),
    )
