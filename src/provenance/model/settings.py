"""What a user can change, with the defaults."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import field, frozen

from provenance.model.freeze import as_tuple
from provenance.model.vocabulary import Kind, Severity


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
class PathSettings:
    """What is different in the documents whose ids match `match`, a shell pattern whose ``*`` also crosses ``/``.

    `select`, `ignore` and `severity` as in `Settings`, over those of the whole corpus.
    """

    match: str
    select: tuple[str, ...] = field(default=(), converter=as_tuple)
    ignore: tuple[str, ...] = field(default=(), converter=as_tuple)
    severity: Mapping[str, Severity] = field(factory=dict)


@frozen
class Waiver:
    """Findings that a person accepts, and why; after the day `until` (ISO 8601; None is for ever) no more.

    A finding must meet all that is given: `rule` (a code, prefix of codes or name), `document` (a shell pattern that
    the id of each of its documents matches), `claim` (its id or wording, or a shell pattern of the wording) and
    `fingerprint`. Raises ValueError without a reason, without rule and fingerprint, or for a day that is none.
    """

    reason: str
    rule: str | None = None
    document: str | None = None
    claim: str | None = None
    fingerprint: str | None = None
    until: str | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse what says too little, and days that are none."""
        if not self.reason.strip():
            raise ValueError("a suppression needs a reason")
        if not self.rule and not self.fingerprint:
            raise ValueError("a suppression needs a rule or a fingerprint")
        if self.until is not None:
            date.fromisoformat(self.until)


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
    severity     of findings, by code, prefix of codes or name, over what rule and profile say; the nearest counts
    paths        what is different in some documents; a later one goes over an earlier
    suppressions findings that are accepted, with the reason
    baseline     prints of findings known from before, with the severity that each had then: only worse ones are new
    as_of        the day (ISO 8601) on which it is judged whether a suppression has ended
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
    severity: Mapping[str, Severity] = field(factory=dict)
    paths: tuple[PathSettings, ...] = field(default=(), converter=as_tuple)
    suppressions: tuple[Waiver, ...] = field(default=(), converter=as_tuple)
    baseline: Mapping[str, Severity] = field(factory=dict, repr=False)
    as_of: str | None = None
