"""Run the rules, and stamp what they yield."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable

from attrs import evolve

from provenance.model import Confidence, Document, Evidence, Failure, Finding, Location, Stage
from provenance.rules import registry
from provenance.rules.profiles import ALL
from provenance.rules.rule import Draft, Rule


def check(evidence: Evidence) -> tuple[tuple[Finding, ...], tuple[Failure, ...]]:
    """The findings of the rules that the settings choose, and a failure for each rule that could not be run.

    Raises UnknownNameError for a profile or rule in the settings that does not exist.
    """
    _, unloaded = registry.discover()
    findings, crashed = run(registry.chosen(evidence.settings), evidence)
    return findings, (*unloaded, *crashed)


def run(rules: Iterable[Rule], evidence: Evidence) -> tuple[tuple[Finding, ...], tuple[Failure, ...]]:
    """Run `rules`; one that raises gives a failure that names it, and no finding.

    Outside the profile `all`, claims below the setting `attention` that nobody asked about are left out, and so are
    findings of low confidence.
    """
    everything = evidence.settings.profile == ALL
    shown = evidence if everything else _attended(evidence)
    stamp = _Stamp(evidence)
    findings: list[Finding] = []
    failures = []
    for rule in rules:
        try:
            stamped = stamp.all(rule, rule.check(shown))
        except Exception as error:  # a bug in a rule must not lose the others' findings, nor look like a clean result
            failures.append(Failure(Stage.RULES, f"{type(error).__name__}: {error}", rule=rule.code))
        else:
            findings += [each for each in stamped if everything or each.confidence is not Confidence.LOW]
    return tuple(sorted(findings, key=_order)), tuple(failures)


def _attended(evidence: Evidence) -> Evidence:
    least = evidence.settings.attention
    shown = [each for each in evidence.assessments if each.claim.asked or each.attention >= least]
    return evolve(evidence, assessments=shown)


def _order(finding: Finding) -> tuple[str, str, int, str, str]:
    first = finding.locations[0]
    return finding.code, first.document or "", first.start or 0, finding.claim or "", finding.fingerprint


class _Stamp:
    """Turns drafts into findings: first place first, and a fingerprint that survives edits elsewhere.

    The fingerprint hashes the rule's code with the first place: its document and its words, case, spacing and offsets
    apart. First is what was published first, so that later documents, and other claims, change nothing. Claim ids
    stay out of it: they change whenever a claim gains a statement.
    """

    def __init__(self, evidence: Evidence) -> None:
        self._documents = {each.id: each for each in evidence.documents}
        self._claims = {each.claim.id: each.claim.text for each in evidence.assessments}

    def all(self, rule: Rule, drafts: Iterable[Draft]) -> list[Finding]:
        """The findings of one rule."""
        findings = sorted(
            (self._finding(rule, draft) for draft in drafts), key=lambda each: (_order(each), each.message)
        )
        seen: Counter[str] = Counter()
        stamped = []
        for finding in findings:
            words = self._words(finding)
            seen[words] += 1  # the same words twice in one document are told apart by their order
            digest = hashlib.sha256("\0".join([rule.code, words, str(seen[words])]).encode("utf-8", "surrogatepass"))
            stamped.append(evolve(finding, fingerprint=digest.hexdigest()[:16]))
        return stamped

    def _finding(self, rule: Rule, draft: Draft) -> Finding:
        if not isinstance(draft, Draft):
            raise TypeError(f"a rule yields Draft values, not {type(draft).__name__}")
        if draft.claim is not None and draft.claim not in self._claims:
            raise ValueError(f"no claim {draft.claim!r}")
        for place in draft.locations:
            if place.document is not None and place.document not in self._documents:
                raise ValueError(f"no document {place.document!r}")
        return Finding(
            rule.code,
            rule.name,
            draft.severity or rule.severity,
            draft.confidence,
            draft.message,
            draft.claim,
            sorted(draft.locations, key=self._published),
        )

    def _published(self, place: Location) -> tuple[str, str, int, int]:
        document = self._document(place)
        day = document.day if document else None
        return day.isoformat() if day else "9999", place.document or "", place.start or 0, place.end or 0

    def _words(self, finding: Finding) -> str:
        first = finding.locations[0]
        document = self._document(first)
        if first.document is None:
            text = self._claims.get(finding.claim or "", "")
        elif document is None or first.start is None:
            text = ""
        else:
            text = document.text[first.start : first.end]
        return "\0".join([first.document or "", " ".join(text.casefold().split())])

    def _document(self, place: Location) -> Document | None:
        return self._documents.get(place.document or "")
