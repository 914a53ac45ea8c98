"""What a user can change, with the defaults."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import field, frozen

from provenance.model.claim_correction import ClaimCorrection
from provenance.model.freeze import as_tuple
from provenance.model.priors import FIDELITY, INTERESTED, PRIORS, RELAY, SECOND_HAND, Prior
from provenance.model.source_correction import SourceCorrection
from provenance.model.vocabulary import Kind, Severity


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
    second_hand  what is left of an origin's excess over chance when it was itself told, in 0..1
    interested   the same when it has a stake in being believed
    ratings      of outlets, in 0..1, under the keys of `outlets.key_of`: a rated one relays with a fidelity of its own
    calibrated   on how many labelled claims base rate and priors were fitted; 0 is not at all
    owners       of outlets, under the keys of `outlets.key_of`: they count before those that are known
    corrections  what a person says of sources, which wins over what was read
    claim_corrections    what a person says of which statements are on one claim, and how they stand towards it
    """

    profile: str = "default"
    select: tuple[str, ...] = field(default=(), converter=as_tuple)
    ignore: tuple[str, ...] = field(default=(), converter=as_tuple)
    level: str = "warning"
    attention: float = 0.3
    base_rate: float = 0.5
    priors: Mapping[Kind, Prior] = field(factory=lambda: dict(PRIORS))
    fidelity: Mapping[Kind, float] = field(factory=lambda: dict(FIDELITY))
    relay: float = RELAY
    severity: Mapping[str, Severity] = field(factory=dict)
    paths: tuple[PathSettings, ...] = field(default=(), converter=as_tuple)
    suppressions: tuple[Waiver, ...] = field(default=(), converter=as_tuple)
    baseline: Mapping[str, Severity] = field(factory=dict, repr=False)
    as_of: str | None = None
    second_hand: float = SECOND_HAND
    interested: float = INTERESTED
    ratings: Mapping[str, float] = field(factory=dict, repr=False)
    calibrated: int = 0
    owners: Mapping[str, str] = field(factory=dict, repr=False)
    corrections: tuple[SourceCorrection, ...] = field(default=(), converter=as_tuple)
    claim_corrections: tuple[ClaimCorrection, ...] = field(default=(), converter=as_tuple)
