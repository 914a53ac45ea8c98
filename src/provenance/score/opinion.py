"""The subjective-logic view of a lineage: for display and export, never an input of the score.

Jøsang, *Subjective Logic* (2016): the opinion of section 3.4 and the fusions of sections 12.3 and 12.5, n-ary.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from provenance.model import Opinion

VACUOUS = Opinion(0.0, 0.0, 1.0)


def opinion(weights: Iterable[float]) -> Opinion:
    """The opinion that the weights of origins give together, each of natural-log units, positive for support.

    An origin whose evidence makes q the probability of the claim says belief 2q - 1 (disbelief for a denial) and leaves
    the rest uncertain; independent origins are fused cumulatively.
    """
    return fuse([_of_weight(weight) for weight in weights])


def _of_weight(weight: float) -> Opinion:
    uncertainty = 2 / (1 + math.exp(abs(weight)))  # 2 (1 - q), where weight = log(q / (1 - q)): never quite nothing
    strength = 1 - uncertainty
    return Opinion(strength, 0.0, uncertainty) if weight > 0 else Opinion(0.0, strength, uncertainty)


def fuse(opinions: Sequence[Opinion]) -> Opinion:
    """Cumulative fusion: independent evidence adds up. No opinions give the vacuous one.

    Raises ValueError for an opinion without uncertainty, of which no amount of evidence could be more certain.
    """
    belief = math.fsum(each.belief / _open(each) for each in opinions)
    disbelief = math.fsum(each.disbelief / _open(each) for each in opinions)
    return _normal(belief, disbelief, 1.0)


def average(opinions: Sequence[Opinion]) -> Opinion:
    """Averaging fusion: the same evidence seen several times. No opinions give the vacuous one. Raises ValueError."""
    if not opinions:
        return VACUOUS
    n = len(opinions)
    belief = math.fsum(each.belief / _open(each) for each in opinions) / n
    disbelief = math.fsum(each.disbelief / _open(each) for each in opinions) / n
    return _normal(belief, disbelief, 1.0)


def _open(each: Opinion) -> float:
    if each.uncertainty <= 0:
        raise ValueError(f"an opinion without uncertainty cannot be fused: {each}")
    return each.uncertainty


def _normal(belief: float, disbelief: float, uncertainty: float) -> Opinion:
    total = belief + disbelief + uncertainty
    return Opinion(belief / total, disbelief / total, uncertainty / total)
