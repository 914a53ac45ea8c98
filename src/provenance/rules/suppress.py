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
    accepted = {n: how for n, each in enumerate(findings) if (how := _accepted(each, covering, choice, prints))}
    rest = [(n, each) for n, each in enumerate(findings) if n not in accepted]
    for n, known in _known(rest, settings.baseline, prints).items() if settings.baseline else ():
        if known.reaches(findings[n].severity):
            accepted[n] = KNOWN
    return tuple(evolve(each, suppressed=accepted[n]) if n in accepted else each for n, each in enumerate(findings))


def in_force(settings: Settings) -> tuple[Waiver, ...]:
    """The suppressions that have not ended."""
    return tuple(each for each in settings.suppressions if not has_ended(each, settings))


def has_ended(waiver: Waiver, settings: Settings) -> bool:
    """Whether the day `as_of` is after the suppression's last."""
    return waiver.until is not None and (settings.as_of or "") > waiver.until


def _accepted(
    finding: Finding, covering: list[tuple[Waiver, frozenset[str] | None]], choice: Choice, prints: Prints
) -> Suppression | None:
    for waiver, codes in covering:
        if (codes is None or finding.code in codes) and _covers(waiver, finding, choice, prints):
            return Suppression(waiver.reason, waiver.until)
    return None


def _covers(waiver: Waiver, finding: Finding, choice: Choice, prints: Prints) -> bool:
    if waiver.fingerprint and waiver.fingerprint != finding.fingerprint:
        return False
    if waiver.document and not all(choice.meets(waiver.document, place.document) for place in finding.locations):
        return False
    return not waiver.claim or prints.is_about(finding, waiver.claim)


def _known(
    findings: Iterable[tuple[int, Finding]], baseline: Mapping[str, Severity], prints: Prints
) -> dict[int, Severity]:
    """How severe those of the findings, by index, that the baseline knows were.

    Of findings that are alike in their documents' texts, those that are known by their own prints are counted first: a
    copy of a known document is new, and a known document under another name is not. One that was edited is not alike
    any more: a new document with the text that it had is then taken for it.
    """
    known: dict[int, Severity] = {}
    alike: Counter[str] = Counter()
    renamed = []
    for n, each in findings:
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
