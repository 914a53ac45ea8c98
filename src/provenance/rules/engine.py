"""Run the rules, and stamp what they yield."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache

from attrs import evolve

from provenance.model import (
    OUTLETS,
    UNIDENTIFIED,
    Confidence,
    Evidence,
    Failure,
    Finding,
    Kind,
    Location,
    Polarity,
    Stage,
)
from provenance.rules import registry
from provenance.rules.choice import Choice
from provenance.rules.echo import echoes
from provenance.rules.fingerprint import Prints, digest
from provenance.rules.information import informs
from provenance.rules.profiles import ALL, DEFAULT
from provenance.rules.reading import origins
from provenance.rules.rule import Draft, Rule
from provenance.rules.suppress import suppressed


def check(evidence: Evidence) -> tuple[tuple[Finding, ...], tuple[Failure, ...]]:
    """The findings of the rules that the settings choose, and a failure for each rule that could not be run.

    Those that the settings suppress, or that their baseline knows, are there and marked. Raises as `Choice` does.
    """
    rules, unloaded = registry.discover()
    choice = Choice(evidence.settings, rules, evidence.documents)
    findings, crashed = run(choice.rules(), evidence)
    findings = suppressed(choice.adjusted(findings), evidence.settings, choice, _prints(evidence))
    return findings, (*unloaded, *crashed)


def run(rules: Iterable[Rule], evidence: Evidence) -> tuple[tuple[Finding, ...], tuple[Failure, ...]]:
    """Run `rules`; one that raises gives a failure that names it, and no finding.

    Outside the profile `all`, claims below the setting `attention` that nobody asked about are left out, and so are
    findings of low confidence. Of claims that nobody asked about, the default profile keeps information, no judgements
    or questions, that several documents put in much the same words; where one document carries a claim, what nobody
    named stands behind or needs a look most.
    """
    everything = evidence.settings.profile == ALL
    plain = _Plain(evidence) if evidence.settings.profile == DEFAULT else None
    shown = evidence if everything else _attended(evidence)
    stamp = _Stamp(evidence)
    findings: list[Finding] = []
    failures = []
    for rule in rules:
        try:
            stamped = stamp.all(rule, rule.check(shown))
        except (Exception, SystemExit) as error:  # a bug in one must not lose the others' findings, nor look clean
            failures.append(Failure(Stage.RULES, f"{type(error).__name__}: {error}", rule=rule.code))
        else:
            sure = [each for each in stamped if everything or each.confidence is not Confidence.LOW]
            findings += [each for each in sure if plain is None or plain.shows(each)]
    return tuple(sorted(findings, key=_order)), tuple(failures)


# Kinds that say least of who an unnamed source is: an outlet's own report, or words that may be no source.
_NOBODY = OUTLETS | {Kind.UNKNOWN}
_MOST_ALONE = 0.45  # attention: more than this no claim of one document can get


class _Plain:
    """Which findings the default profile keeps."""

    def __init__(self, evidence: Evidence) -> None:
        self._claims = {each.claim.id: each for each in evidence.assessments if not each.claim.asked}
        self._echoes = cache(lambda claim: echoes(self._claims[claim].claim))

    def shows(self, finding: Finding) -> bool:
        """Whether it is about no claim or one that was asked; or else about information, and that is what documents say
        alike, or nobody named says in one.
        """
        if finding.claim not in self._claims:
            return True
        each = self._claims[finding.claim]
        if not informs(each.claim.text):
            return False
        if len({said.carrier for said in each.claim.statements}) > 1:
            return self._echoes(finding.claim).carry(finding)
        if round(each.attention, 6) >= _MOST_ALONE:
            return True
        cited = [origin for origin in origins(each, Polarity.SUPPORTS) if origin.source is not None]
        return bool(cited) and all(origin.identity in UNIDENTIFIED and origin.kind not in _NOBODY for origin in cited)


def _attended(evidence: Evidence) -> Evidence:
    least = evidence.settings.attention
    shown = [each for each in evidence.assessments if each.claim.asked or each.attention >= least]
    return evolve(evidence, assessments=shown)


def _order(finding: Finding) -> tuple[str, str, int, str, str]:
    first = finding.locations[0]
    return finding.code, first.document or "", first.start or 0, finding.claim or "", finding.fingerprint


def _prints(evidence: Evidence) -> Prints:
    return Prints(evidence.documents, [each.claim for each in evidence.assessments])


class _Stamp:
    """Turns drafts into findings: first place first, and a fingerprint."""

    def __init__(self, evidence: Evidence) -> None:
        self._profile = evidence.settings.profile
        self._documents = {each.id: each for each in evidence.documents}
        self._claims = {each.claim.id for each in evidence.assessments}
        carrying = (said.document for each in evidence.assessments for said in each.claim.statements)
        self._named = {*self._documents, *carrying}  # those of claims built by hand need not be at hand
        self._prints = _prints(evidence)

    def all(self, rule: Rule, drafts: Iterable[Draft]) -> list[Finding]:
        """The findings of one rule."""
        marked = sorted(
            ((self._finding(rule, draft), draft.mark) for draft in drafts),
            key=lambda each: (_order(each[0]), each[0].message, each[1]),
        )
        seen: Counter[str] = Counter()
        stamped = []
        for finding, mark in marked:
            fingerprint, words = self._prints.fingerprint(finding, mark)
            if seen[words]:  # the same words twice are told apart by their order
                fingerprint = digest(f"{words}\0{seen[words]}")
            seen[words] += 1
            stamped.append(evolve(finding, fingerprint=fingerprint))
        return stamped

    def _finding(self, rule: Rule, draft: Draft) -> Finding:
        if not isinstance(draft, Draft):
            raise TypeError(f"a rule yields Draft values, not {type(draft).__name__}")
        if draft.claim is not None and draft.claim not in self._claims:
            raise ValueError(f"no claim {draft.claim!r}")
        for place in draft.locations:
            if place.document is not None and place.document not in self._named:
                raise ValueError(f"no document {place.document!r}")
        return Finding(
            rule.code,
            rule.name,
            draft.severity or rule.severity_in(self._profile),
            draft.confidence,
            draft.message,
            draft.claim,
            sorted(set(draft.locations), key=self._published),
        )

    def _published(self, place: Location) -> tuple[str, str, int, int]:
        document = self._documents.get(place.document or "")
        day = document.day if document else None
        return day.isoformat() if day else "9999", place.document or "", place.start or 0, place.end or 0
