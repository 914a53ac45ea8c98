"""What a user can change, with the defaults."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from provenance.model.freeze import as_tuple
from provenance.model.vocabulary import Kind


@frozen
class Prior:
    """The mean reliability assumed of origins of one kind, in [1/2, 1), by how they are identified."""

    named: float
    unnamed: float


# Where these come from: docs/concepts/score.md. Unnamed is never above named: a law of the score.
PRIORS: Mapping[Kind, Prior] = {
    Kind.WITNESS: Prior(0.80, 0.68),
    Kind.OFFICIAL: Prior(0.75, 0.65),
    Kind.INSTITUTION: Prior(0.75, 0.65),
    Kind.COMPANY: Prior(0.75, 0.65),
    Kind.EXPERT: Prior(0.72, 0.62),
    Kind.INTELLIGENCE_SERVICE: Prior(0.70, 0.62),
    Kind.DOCUMENT: Prior(0.80, 0.65),
    Kind.WIRE_AGENCY: Prior(0.72, 0.62),
    Kind.NEWS_OUTLET: Prior(0.65, 0.58),
    Kind.INSIDER: Prior(0.65, 0.60),
    Kind.IMAGE_VIDEO: Prior(0.65, 0.58),
    Kind.CIVILIAN: Prior(0.65, 0.58),
    Kind.ARMED_GROUP: Prior(0.60, 0.55),
    Kind.SOCIAL_MEDIA: Prior(0.55, 0.53),
    Kind.UNKNOWN: Prior(0.60, 0.55),
}


@frozen
class Settings:
    """Everything a user can change. `provenance.toml` or ``[tool.provenance]`` in pyproject.toml holds the same names.

    profile      which rules run
    select       codes, prefixes or names that run besides; ignore: that do not
    level        the severity from which findings count for the exit status
    attention    claims below this raise no finding in the default profile, in 0..1
    base_rate    the score of a claim without evidence, in (0, 1)
    priors       mean reliability by kind of origin
    fidelity     how faithfully a hop of that kind relays, in [1/2, 1]; `relay` for every other kind
    """

    profile: str = "default"
    select: tuple[str, ...] = field(default=(), converter=as_tuple)
    ignore: tuple[str, ...] = field(default=(), converter=as_tuple)
    level: str = "warning"
    attention: float = 0.3
    base_rate: float = 0.5
    priors: Mapping[Kind, Prior] = field(factory=lambda: dict(PRIORS))
    fidelity: Mapping[Kind, float] = field(
        factory=lambda: {Kind.WIRE_AGENCY: 0.97, Kind.NEWS_OUTLET: 0.90, Kind.SOCIAL_MEDIA: 0.75}
    )
    relay: float = 0.90
