"""What a user can change, with the defaults."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from attrs import field, frozen

from provenance.errors import SettingError
from provenance.model import allowed
from provenance.model.claim_correction import ClaimCorrection
from provenance.model.freeze import FrozenMapping
from provenance.model.priors import FIDELITY, INTERESTED, PRIORS, RELAY, SECOND_HAND, Prior
from provenance.model.source_correction import SourceCorrection
from provenance.model.vocabulary import Kind, Severity


def _several(items: Iterable[Any]) -> Any:
    """A tuple; a string, and what is no iterable, as it is: the check that follows names the setting."""
    return tuple(items) if isinstance(items, Iterable) and not isinstance(items, str | Mapping) else items


def _day(day: str | date | None) -> Any:
    """As it is: the check that follows writes it out."""
    return day


def _severities(levels: Mapping[str, str]) -> Any:
    """As they are, by their words too: the check that follows keeps them as `Severity`."""
    return levels


def _priors(given: Mapping[Kind, Prior] | Mapping[str, Prior]) -> Any:
    """Over those that ship; what is no mapping as it is."""
    return {**PRIORS, **given} if isinstance(given, Mapping) else given


def _fidelities(given: Mapping[Kind, float] | Mapping[str, float]) -> Any:
    """As they are, by the words of kinds too."""
    return given


_NOTHING: Mapping[str, Any] = FrozenMapping()
_LEAST_ATTENTION = 0.3
_ALL = "all"
# A newsroom's standards are about each article: in its profile little attention is no reason not to look.
_EVERY_CLAIM = frozenset({_ALL, "ap", "bbc", "reuters"})
_CODES = allowed.several(allowed.text, "codes, prefixes of codes or names")
_SEVERITIES = allowed.mapping(allowed.text, allowed.severity)


@frozen
class PathSettings:
    """What is different in documents whose id or path `match` matches, a shell pattern whose ``*`` also crosses ``/``.

    `select`, `ignore` and `severity` as in `Settings`, over those of the whole corpus. Raises SettingError as it does.
    """

    match: str
    select: tuple[str, ...] = field(default=(), converter=_several)
    ignore: tuple[str, ...] = field(default=(), converter=_several)
    severity: Mapping[str, Severity] = field(default=_NOTHING, converter=_severities)

    def __attrs_post_init__(self) -> None:
        """Check every field."""
        allowed.keep(self, "paths.", _OF_PATHS)


@frozen
class Waiver:
    """Findings that a person accepts, and why; after the day `until` (ISO 8601; None is for ever) no more.

    A finding must meet all that is given: `rule` (a code, prefix of codes or name), `document` (a shell pattern that
    the id or path of each of its documents matches), `claim` (its id or wording, or a shell pattern of the wording) and
    `fingerprint`. `until` may be given as a `datetime.date`. Raises SettingError without a reason, without rule and
    fingerprint, for a day that is none, and for anything else that is no string.
    """

    reason: str
    rule: str | None = None
    document: str | None = None
    claim: str | None = None
    fingerprint: str | None = None
    until: str | None = field(default=None, converter=_day)

    def __attrs_post_init__(self) -> None:
        """Refuse what says too little, and days that are none."""
        allowed.keep(self, "suppressions.", _OF_A_WAIVER)
        if not self.reason.strip():
            raise SettingError("suppressions", "a suppression needs a reason")
        if not self.rule and not self.fingerprint:
            raise SettingError("suppressions", "a suppression needs a rule or a fingerprint")


@frozen
class Settings:
    """Everything a user can change. `provenance.toml` or ``[tool.provenance]`` in pyproject.toml holds the same names.

    profile      which rules run
    select       codes, prefixes or names that run besides; ignore: that do not
    level        the severity from which findings count for the exit status
    attention    claims below this that nobody asked about raise no finding, in every profile but `all`; in 0..1. Where
                 it is None they are below 0.3, and the profiles of newsrooms (ap, bbc, reuters) look at all claims
    base_rate    the score of a claim without evidence, in (0, 1)
    priors       mean reliability by kind of origin; kinds that are not given keep the prior that ships
    fidelity     how faithfully a hop of that kind relays, in [1/2, 1]; `relay` for every other kind
    severity     of findings, by code, prefix of codes or name, over what rule and profile say; the nearest counts
    paths        what is different in some documents; a later one goes over an earlier
    suppressions findings that are accepted, with the reason
    baseline     prints of findings known from before, with the severity that each had then: only worse ones are new
    as_of        the day (ISO 8601) on which it is judged whether a suppression has ended
    second_hand  what is left of an origin's excess over chance when it was itself told, in 0..1
    interested   the same when it has a stake in being believed
    ratings      of outlets by name or domain, in 0..1: a rated one relays with a fidelity of its own
    calibrated   on how many labelled claims base rate and priors were fitted; 0 is not at all
    owners       of outlets by name or domain: they count before those that are known
    corrections  what a person says of sources, which wins over what was read
    claim_corrections    what a person says of which statements are on one claim, and how they stand towards it

    Mappings and lists are copied; days may be given as `datetime.date`, kinds and severities as their words. Raises
    SettingError, with the path of the setting ("priors.insider.named"), for a value that a setting may not have;
    whether a profile or rule exists is found out when it is to run.
    """

    profile: str = "default"
    select: tuple[str, ...] = field(default=(), converter=_several)
    ignore: tuple[str, ...] = field(default=(), converter=_several)
    level: str = "warning"
    attention: float | None = None
    base_rate: float = 0.5
    priors: Mapping[Kind, Prior] = field(default=PRIORS, converter=_priors)
    fidelity: Mapping[Kind, float] = field(default=FIDELITY, converter=_fidelities)
    relay: float = RELAY
    severity: Mapping[str, Severity] = field(default=_NOTHING, converter=_severities)
    paths: tuple[PathSettings, ...] = field(default=(), converter=_several)
    suppressions: tuple[Waiver, ...] = field(default=(), converter=_several)
    baseline: Mapping[str, Severity] = field(default=_NOTHING, converter=_severities, repr=False)
    as_of: str | None = field(default=None, converter=_day)
    second_hand: float = SECOND_HAND
    interested: float = INTERESTED
    ratings: Mapping[str, float] = field(default=_NOTHING, repr=False)
    calibrated: int = 0
    owners: Mapping[str, str] = field(default=_NOTHING, repr=False)
    corrections: tuple[SourceCorrection, ...] = field(default=(), converter=_several)
    claim_corrections: tuple[ClaimCorrection, ...] = field(default=(), converter=_several)

    def __attrs_post_init__(self) -> None:
        """Check every field."""
        allowed.keep(self, "", _OF_ALL)

    @property
    def least_attention(self) -> float:
        """The attention from which on the rules look at a claim that nobody asked about."""
        if self.profile == _ALL or (self.attention is None and self.profile in _EVERY_CLAIM):
            return 0.0
        return self.least_to_show

    @property
    def least_to_show(self) -> float:
        """The attention from which on a claim is shown to a reader, even where nothing was found, and from which on
        rules look at it that nearly every claim breaks.
        """
        return _LEAST_ATTENTION if self.attention is None else self.attention


_Checks = Mapping[str, Callable[[str, object], Any]]
_OF_PATHS: _Checks = {"match": allowed.text, "select": _CODES, "ignore": _CODES, "severity": _SEVERITIES}
_OF_A_WAIVER: _Checks = {
    "reason": allowed.text,
    "rule": allowed.or_none(allowed.text),
    "document": allowed.or_none(allowed.text),
    "claim": allowed.or_none(allowed.text),
    "fingerprint": allowed.or_none(allowed.text),
    "until": allowed.or_none(allowed.day),
}
_OF_ALL: _Checks = {
    "profile": allowed.text,
    "select": _CODES,
    "ignore": _CODES,
    "level": allowed.level,
    "attention": allowed.or_none(allowed.share),
    "base_rate": allowed.base_rate,
    "priors": allowed.mapping(allowed.kind, allowed.prior),
    "fidelity": allowed.mapping(allowed.kind, allowed.fidelity),
    "relay": allowed.fidelity,
    "severity": _SEVERITIES,
    "paths": allowed.each_a(PathSettings),
    "suppressions": allowed.each_a(Waiver),
    "baseline": _SEVERITIES,
    "as_of": allowed.or_none(allowed.day),
    "second_hand": allowed.share,
    "interested": allowed.share,
    "ratings": allowed.mapping(allowed.text, allowed.share),
    "calibrated": allowed.count,
    "owners": allowed.mapping(allowed.text, allowed.text),
    "corrections": allowed.each_a(SourceCorrection),
    "claim_corrections": allowed.each_a(ClaimCorrection),
}
