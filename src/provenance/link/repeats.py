"""What else is said in more than one place."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.link.setting import Setting
from provenance.link.signals import concepts, weight
from provenance.link.similarity import alike, groups

NEAR, SAME = 0.3, 0.5  # cosines: of pairs that count at all, and of groups that say the same on average


def repeats(settings: Sequence[Setting]) -> list[list[Setting]]:
    """The statements in groups that say the same, by average linkage; most are alone."""
    bags = [{concept: weight(concept) for concept in concepts(each.statement.text)} for each in settings]
    return [[settings[n] for n in group] for group in groups(alike(bags, NEAR), SAME)]
