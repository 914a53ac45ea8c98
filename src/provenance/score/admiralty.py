"""The Admiralty view: how reliable the origin is, how credible the claim, two axes that say nothing of each other.

NATO STANAG 2511 (AJP-2.1), as intelligence analysts write it: "B2". F and 6 mean "cannot be judged", not "worst".
"""

from __future__ import annotations

from collections.abc import Sequence

from provenance.model import Identity, Lineage, Origin, Polarity, Settings
from provenance.score.reliability import reliability

# The least mean reliability for each letter. E, unreliable, is a judgement on a record: a text alone never gives it.
_LETTERS = (("A", 0.85), ("B", 0.75), ("C", 0.65), ("D", 0.0))


def admiralty(lineage: Lineage, weights: Sequence[float], score: float, settings: Settings) -> str:
    """A letter A to F for the most reliable supporting origin, then a number 1 to 6 for the claim's credibility.

    1 needs two independent supporters at the low end of the count and nobody against.
    """
    return _letter(lineage, settings) + _number(lineage, weights, score)


def _letter(lineage: Lineage, settings: Settings) -> str:
    judged = [
        round(reliability(origin, settings).value, 9)
        for origin in lineage.origins
        if origin.polarity is Polarity.SUPPORTS and _known(origin)
    ]
    return next(letter for letter, least in _LETTERS if max(judged) >= least) if judged else "F"


def _known(origin: Origin) -> bool:
    return origin.source is not None and origin.identity is not Identity.VAGUE


def _number(lineage: Lineage, weights: Sequence[float], score: float) -> str:
    if not any(weights):
        return "6"
    score = round(score, 9)
    against = any(weight < 0 for weight in weights)
    if lineage.supporting.low >= 2 and not against and score >= 0.8:
        return "1"
    if score >= 0.7 and not against:
        return "2"
    if score >= 0.5:
        return "3"
    return "4" if score >= 0.2 else "5"
