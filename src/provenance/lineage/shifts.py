"""How claims' independent origins come to be fewer."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from provenance.model import Claim, Count, Lineage

# Counts are estimates: one that rounds to two is two, as it is for the rule single-origin.
_TWO = 1.5


@frozen
class Shift:
    """A claim whose supporting origins are not as many as before."""

    claim: Claim
    before: Count
    after: Count

    @property
    def below_two(self) -> bool:
        """Whether it had two independent origins or more, and has no longer."""
        return round(self.before.count, 6) >= _TWO > round(self.after.count, 6)


def shifts(claims: Sequence[Claim], before: Sequence[Lineage], after: Sequence[Lineage]) -> tuple[Shift, ...]:
    """The claims whose supporting origins changed in number, those that fall below two first, then by loss.

    `before` goes with `claims`; a claim that `after` lacks has nothing left.
    """
    left = {lineage.claim: lineage.supporting for lineage in after}
    found = [
        Shift(claim, lineage.supporting, left.get(claim.id, Count()))
        for claim, lineage in zip(claims, before, strict=True)
    ]
    changed = [each for each in found if round(each.before.count - each.after.count, 6) != 0]
    return tuple(
        sorted(
            changed,
            key=lambda each: (not each.below_two, round(each.after.count - each.before.count, 6), each.claim.id),
        )
    )
