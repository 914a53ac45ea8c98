"""Findings that a person accepted, or that a baseline knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from attrs import evolve

from provenance.model import Finding, Settings, Severity, Suppression, Waiver
from provenance.rules.choice import Choice
from provenance.rules.fingerprint import Prints, tied

KNOWN = Suppression("known: in the baseline")


def suppressed(findings: Iterable[Finding], settings: Settings, choice: Choice, prints: Prints) -> tuple[Finding, ...]:
    """The findings, those that a suppression in force or the baseline covers marked as such.

    The first suppression that covers a finding counts. One in the baseline that has become more severe is new again.
    """
    findings = tuple(findings)
    covering = [(each, choice.codes(each.rule) if each.rule else None) for each in in_force(settings)]
    known = _known(findings, settings.baseline, prints) if settings.baseline else {}
    return tuple(_suppressed(each, covering, known.get(n), choice, prints) for n, each in enumerate(findings))


def in_force(settings: Settings) -> tuple[Waiver, ...]:
    """The suppressions that have not ended."""
    return tuple(each for each in settings.suppressions if not has_ended(each, settings))


def has_ended(waiver: Waiver, settings: Settings) -> bool:
    """Whether the day `as_of` is after the suppression's last."""
    return waiver.until is not None and (settings.as_of or "") > waiver.until


def _suppressed(
    finding: Finding,
    covering: list[tuple[Waiver, frozenset[str] | None]],
    known: Severity | None,
    choice: Choice,
    prints: Prints,
) -> Finding:
    for waiver, codes in covering:
        if (codes is None or finding.code in codes) and _covers(waiver, finding, choice, prints):
            return evolve(finding, suppressed=Suppression(waiver.reason, waiver.until))
    if known and known.reaches(finding.severity):
        return evolve(finding, suppressed=KNOWN)
    return finding


def _covers(waiver: Waiver, finding: Finding, choice: Choice, prints: Prints) -> bool:
    if waiver.fingerprint and waiver.fingerprint != finding.fingerprint:
        return False
    if waiver.document and not all(choice.meets(waiver.document, place.document) for place in finding.locations):
        return False
    return not waiver.claim or prints.is_about(finding, waiver.claim)


def _known(findings: Iterable[Finding], baseline: Mapping[str, Severity], prints: Prints) -> dict[int, Severity]:
    """How severe those of the findings, by index, that the baseline knows were.

    Of findings that are alike in their documents' texts, those that are known by their own prints are counted first: a
    copy of a known document is new, and a known document under another name is not.
    """
    known: dict[int, Severity] = {}
    alike: Counter[str] = Counter()
    renamed = []
    for n, each in enumerate(findings):
        text = prints.by_text(each)
        levels = [Severity(baseline[own]) for own in (each.fingerprint, *prints.places(each)) if own in baseline]
        if levels:
            known[n] = min(levels, key=list(Severity).index)
            alike[text or ""] += 1
        elif text:
            renamed.append((n, text))
    for n, text in renamed:
        if (own := tied(text, alike[text])) in baseline:
            known[n] = Severity(baseline[own])
        alike[text] += 1
    return known
