"""What of a claim's sourcing changed when evidence did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import field, frozen

from provenance.model import Claim, Count, Lineage

# Counts are estimates: one that rounds to two is two, as it is for the rule single-origin.
_TWO = 1.5


@frozen
class Shift:
    """A claim whose origins or score are not as before: `before` and `after` count the origins that support it,
    `denied_before` and `denied_after` those that deny it. The score is None of a claim of which nothing is left.
    """

    claim: Claim
    before: Count
    after: Count
    denied_before: Count = field(factory=Count)
    denied_after: Count = field(factory=Count)
    score_before: float | None = None
    score_after: float | None = None

    @property
    def below_two(self) -> bool:
        """Whether it had two independent origins or more, and has no longer."""
        return round(self.before.count, 6) >= _TWO > round(self.after.count, 6)

    @property
    def _changed(self) -> bool:
        pairs = (
            (self.before.count, self.after.count),
            (self.denied_before.count, self.denied_after.count),
            (self.score_before or 0.0, self.score_after or 0.0),
        )
        return any(round(before - after, 6) != 0 for before, after in pairs)


def shifts(
    claims: Sequence[Claim],
    before: Sequence[Lineage],
    after: Sequence[Lineage],
    scored: tuple[Mapping[str, float], Mapping[str, float]] = ({}, {}),
) -> tuple[Shift, ...]:
    """The claims whose origins, on either side, or score changed: those that fall below two first, then by loss of
    supporting origins.

    `before` goes with `claims`; a claim that `after` lacks has nothing left. `scored` are the scores before and after,
    by claim.
    """
    left = {lineage.claim: lineage for lineage in after}
    found = []
    for claim, lineage in zip(claims, before, strict=True):
        now = left.get(claim.id, Lineage(claim.id))
        scores = (each.get(claim.id) for each in scored)
        found.append(Shift(claim, lineage.supporting, now.supporting, lineage.denying, now.denying, *scores))
    return tuple(
        sorted(
            (each for each in found if each._changed),
            key=lambda each: (not each.below_two, round(each.after.count - each.before.count, 6), each.claim.id),
        )
    )
