"""Findings that a person accepted, or that a baseline knows."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from provenance.model import Finding, Settings, Severity, Suppression, Waiver
from provenance.rules.choice import Choice
from provenance.rules.fingerprint import Prints

KNOWN = Suppression("known: in the baseline")


def suppressed(findings: Iterable[Finding], settings: Settings, choice: Choice, prints: Prints) -> tuple[Finding, ...]:
    """The findings, those that a suppression in force or the baseline covers marked as such.

    The first suppression that covers a finding counts. One in the baseline that has become more severe is new again.
    """
    covering = [(each, choice.codes(each.rule) if each.rule else None) for each in in_force(settings)]
    return tuple(_suppressed(each, covering, settings, choice, prints) for each in findings)


def in_force(settings: Settings) -> tuple[Waiver, ...]:
    """The suppressions that have not ended."""
    return tuple(each for each in settings.suppressions if not has_ended(each, settings))


def has_ended(waiver: Waiver, settings: Settings) -> bool:
    """Whether the day `as_of` is after the suppression's last."""
    return waiver.until is not None and (settings.as_of or "") > waiver.until


def _suppressed(
    finding: Finding,
    covering: list[tuple[Waiver, frozenset[str] | None]],
    settings: Settings,
    choice: Choice,
    prints: Prints,
) -> Finding:
    for waiver, codes in covering:
        if (codes is None or finding.code in codes) and _covers(waiver, finding, choice, prints):
            return evolve(finding, suppressed=Suppression(waiver.reason, waiver.until))
    if settings.baseline and _known(finding, settings, prints):
        return evolve(finding, suppressed=KNOWN)
    return finding


def _covers(waiver: Waiver, finding: Finding, choice: Choice, prints: Prints) -> bool:
    if waiver.fingerprint and waiver.fingerprint != finding.fingerprint:
        return False
    if waiver.document and not all(choice.meets(waiver.document, place.document) for place in finding.locations):
        return False
    return not waiver.claim or prints.is_about(finding, waiver.claim)


def _known(finding: Finding, settings: Settings, prints: Prints) -> bool:
    levels = [
        settings.baseline[each] for each in (finding.fingerprint, *prints.places(finding)) if each in settings.baseline
    ]
    return any(Severity(level).reaches(finding.severity) for level in levels)
