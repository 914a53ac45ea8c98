"""The words of ICD 203 (2015) for how likely a claim is, and for how confident one can be in saying so.

Two axes, never in one sentence. Words for likelihood are given only where settings were calibrated on labelled claims:
before that a score orders claims by their sourcing, and no word says how true one is.
"""

from __future__ import annotations

from provenance.errors import SettingError
from provenance.model import Identity, Lineage, Polarity, Settings

# Each word up to this probability, itself not included (D.2.e.2.a).
_WORDS = (
    (0.05, "almost no chance"),
    (0.20, "very unlikely"),
    (0.45, "unlikely"),
    (0.55, "roughly even chance"),
    (0.80, "likely"),
    (0.95, "very likely"),
)
_SUREST = "almost certain"


def likelihood(score: float, settings: Settings) -> str:
    """The word for a score in (0, 1). Raises SettingError where `settings` were not calibrated."""
    if not settings.calibrated:
        raise SettingError(
            "calibrated",
            "no words for likelihood: these priors are judgements; fit them with `provenance calibrate`",
        )
    return next((word for least, word in _WORDS if round(score, 9) < least), _SUREST)


def confidence(lineage: Lineage) -> str:
    """How much the sourcing behind a judgement bears, whichever way it points: "low", "moderate" or "high".

    High: two independent origins at the low end of the count on one side and nobody on the other. Moderate: one at
    the low end, on either side, somebody being named. Low: the rest.
    """
    sides = (lineage.supporting, lineage.denying)
    if max(round(side.low, 6) for side in sides) >= 2 and not all(side.count > 0 for side in sides):
        return "high"
    named = any(
        origin.identity in (Identity.NAMED, Identity.ORGANISATION) and origin.polarity is not Polarity.DOUBTS
        for origin in lineage.origins
    )
    return "moderate" if named and max(round(side.low, 6) for side in sides) >= 1 else "low"
