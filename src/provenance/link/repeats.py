"""What else is said in more than one place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from provenance.link.likeness import Gist, gist, keys, likeness
from provenance.link.setting import Setting
from provenance.link.signals import concepts, names
from provenance.link.similarity import candidates, compared, groups
from provenance.model import Modality

NEAR, SAME = 0.15, 0.43  # likeness: of pairs that count at all, and of groups that say the same on average


def repeats(
    settings: Sequence[Setting], neighbours: Mapping[str, frozenset[str]], named: Mapping[str, frozenset[str]]
) -> list[list[Setting]]:
    """The statements in groups that say the same, by average linkage; most are alone.

    `neighbours` are the documents on the topic of each; words that chance to be alike across topics say nothing.
    `named` are the concepts that each document uses as names.
    """
    gists = [_gist(each, named.get(each.statement.document or "", frozenset())) for each in settings]
    homes = [each.statement.document or "" for each in settings]

    def alike(one: int, other: int) -> float:
        here, there = homes[one], homes[other]
        if here in neighbours and there in neighbours and there not in neighbours[here]:
            return 0.0
        return likeness(gists[one], gists[other])

    pairs = compared(candidates([keys(each) for each in gists]), alike, NEAR, len(gists))
    return [[settings[n] for n in group] for group in groups(pairs, SAME)]


def _gist(each: Setting, known: frozenset[str]) -> Gist:
    said = each.statement
    sources = [hop.source for hop in said.chain]
    around = [name for source in sources for name in (source.name, source.affiliation, source.party) if name]
    actors = frozenset().union(concepts(each.sentence) & known, *(names(f"by {name}") for name in around))
    return gist(said.text, known, actors, said.modality is Modality.DENIED, each.days)
