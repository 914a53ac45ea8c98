"""What rules ask of the alignments of a claim: which statements lost something on their way from one document to
another.
"""

from __future__ import annotations

from collections.abc import Collection

from attrs import frozen

from provenance.model import Assessment, Confidence, Difference, Loss, Statement


@frozen
class Lost:
    """A statement, the one upstream that it was taken from, and what it says differently, at least one thing."""

    statement: Statement
    upstream: Statement
    differences: tuple[Difference, ...]
    confidence: Confidence

    @property
    def words(self) -> str:
        """The first difference in words, for a message: 'forty' -> 'fifty'."""
        first = self.differences[0]
        return f"{first.upstream!r} -> {first.downstream!r}"


def lost(assessment: Assessment, losses: Collection[Loss]) -> tuple[Lost, ...]:
    """The aligned statements that differ in one of these ways, in the order of the alignments."""
    by_id = {said.id: said for said in assessment.claim.statements}
    found = []
    for each in assessment.lineage.alignments:
        differences = tuple(one for one in each.differences if one.loss in losses)
        if differences and each.downstream in by_id and each.upstream in by_id:
            sure = _confidence(each.confidence)
            found.append(Lost(by_id[each.downstream], by_id[each.upstream], differences, sure))
    return tuple(found)


def surest(found: Collection[Lost]) -> Confidence:
    """The confidence of the surest of them."""
    order = list(Confidence)
    return min((each.confidence for each in found), key=order.index)


def _confidence(probability: float) -> Confidence:
    if round(probability, 6) >= 0.8:
        return Confidence.HIGH
    return Confidence.MEDIUM if round(probability, 6) >= 0.5 else Confidence.LOW
