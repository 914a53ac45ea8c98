"""What else is said in more than one place."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.link.likeness import gist, keys, likeness
from provenance.link.setting import Setting
from provenance.link.similarity import candidates, compared, groups

NEAR, SAME = 0.15, 0.43  # likeness: of pairs that count at all, and of groups that say the same on average


def repeats(settings: Sequence[Setting]) -> list[list[Setting]]:
    """The statements in groups that say the same, by average linkage; most are alone."""
    gists = [gist(each.statement.text) for each in settings]
    pairs = compared(
        candidates([keys(each) for each in gists]),
        lambda one, other: likeness(gists[one], gists[other]),
        NEAR,
        len(gists),
    )
    return [[settings[n] for n in group] for group in groups(pairs, SAME)]
