"""Run the rules, and stamp what they yield."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from traceback import walk_tb

from attrs import evolve

from provenance.model import Confidence, Document, Evidence, Failure, Finding, Location, Stage
from provenance.rules import registry
from provenance.rules.choice import Choice
from provenance.rules.fingerprint import Prints, tied
from provenance.rules.profiles import ALL, DEFAULT
from provenance.rules.rule import Draft, Rule
from provenance.rules.suppress import suppressed


def check(evidence: Evidence) -> tuple[tuple[Finding, ...], tuple[Failure, ...]]:
    """The findings of the rules that the settings choose, and a failure for each rule that could not be run.

    Those that the settings suppress, or that their baseline knows, are there and marked. Raises as `Choice` does.
    """
    rules, unloaded = registry.discover()
    choice = Choice(evidence.settings, rules, evidence.documents, registry.labels(unloaded))
    findings, crashed = run(choice.rules(), evidence)
    findings = suppressed(choice.adjusted(findings), evidence.settings, choice, _prints(evidence))
    return findings, (*unloaded, *crashed)


def run(rules: Iterable[Rule], evidence: Evidence) -> tuple[tuple[Finding, ...], tuple[Failure, ...]]:
    """Run `rules`; one that raises gives a failure that names it, and no finding.

    Outside the profile `all`, claims of less attention than the settings ask for and that nobody asked about are left
    out, and so are findings of low confidence. What nearly every claim breaks is only looked for in claims that deserve
    attention, in the profiles of newsrooms too. Of claims that nobody asked about, the default profile keeps those that
    whole stories mainly make, and of these what is right often enough to be told unasked.
    """
    profile = evidence.settings.profile
    shown = _attended(evidence, evidence.settings.least_attention)
    weighty = shown if profile == ALL else _attended(evidence, evidence.settings.least_to_show)
    asked = {None, *(each.claim.id for each in evidence.assessments if each.claim.asked)}
    plain = asked | {each.claim.id for each in evidence.assessments if each.claim.main}
    stamp = _Stamp(evidence)
    findings: list[Finding] = []
    failures = []
    for rule in rules:
        try:
            stamped = stamp.all(rule, rule.check(weighty if rule.nearly_always else shown))
        except (Exception, SystemExit) as error:  # a bug in one must not lose the others' findings, nor look clean
            why = f"{type(error).__name__}: {error}{_where(error, rule)}"
            failures.append(Failure(Stage.RULES, why, rule=rule.code))
        else:
            about = plain if rule.told_unasked else asked
            sure = [each for each in stamped if profile == ALL or each.confidence is not Confidence.LOW]
            findings += [each for each in sure if profile != DEFAULT or each.claim in about]
    return tuple(sorted(findings, key=_order)), tuple(failures)


def _where(error: BaseException, rule: Rule) -> str:
    """At which line of its module a rule was when it crashed, in brackets; nothing where what it yielded is wrong."""
    module = getattr(rule.check, "__module__", None)
    frames = [(frame.f_globals.get("__name__"), line) for frame, line in walk_tb(error.__traceback__)]
    lines = [line for name, line in frames if name == module]
    return f" ({module}, line {lines[-1]})" if lines else ""


def _attended(evidence: Evidence, least: float) -> Evidence:
    shown = [each for each in evidence.assessments if each.claim.asked or each.attention >= least]
    return evolve(evidence, assessments=shown)


def _order(finding: Finding) -> tuple[str, str, int, str, str]:
    first = finding.locations[0]
    return finding.code, first.document or "", first.start or 0, finding.claim or "", finding.fingerprint


def _within(place: Location, document: Document | None) -> bool:
    """Whether a place is a whole document, or one in its text as far as that is at hand: some audits carry none."""
    start, end = place.start, place.end
    if start is None or end is None:
        return start is end
    if type(start) is not int or type(end) is not int:
        return False
    return 0 <= start <= end and (not (document and document.text) or end <= len(document.text))


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
            words = self._prints.words(finding, mark)
            stamped.append(evolve(finding, fingerprint=tied(words, seen[words])))
            seen[words] += 1
        return stamped

    def _finding(self, rule: Rule, draft: Draft) -> Finding:
        if not isinstance(draft, Draft):
            raise TypeError(f"a rule yields Draft values, not {type(draft).__name__}")
        if draft.claim is not None and draft.claim not in self._claims:
            raise ValueError(f"no claim {draft.claim!r}")
        for place in draft.locations:
            if place.document is not None and place.document not in self._named:
                raise ValueError(f"no document {place.document!r}")
            if not _within(place, self._documents.get(place.document or "")):
                raise ValueError(f"no place in {place.document!r}: {place.start!r} to {place.end!r}")
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
