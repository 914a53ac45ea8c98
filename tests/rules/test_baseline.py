"""A baseline knows the findings that were there: only new and worse ones count after it."""

from __future__ import annotations

import json

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance import rules
from provenance.errors import FormatError
from provenance.model import Audit, Claim, Document, Evidence, Finding, Severity, Source, Tool, Waiver
from provenance.rules import baseline

from .corpus import EVERY_RULE, claim, document, evidence

CLERK = Source("a clerk at the tax office", kind="insider", identity="unnamed")
BAKER = Source("Baker Olin Strand", kind="witness")
TAXES = "Taxes on salt will double, a clerk at the tax office said."
BREAD = "The bread riots began at noon, Baker Olin Strand said."
RAIN = "It rained."


def _audit(found: Evidence) -> Audit:
    findings, failures = rules.check(found)
    assert failures == ()
    return Audit(Tool("provenance", "0"), found.documents, (), found.assessments, findings)


def _open(found: Evidence, known: str, severity: dict[str, Severity] | None = None) -> list[Finding]:
    levels = baseline.read(known, "known.json")
    changed = evolve(found, settings=evolve(found.settings, baseline=levels, severity=severity or {}))
    return [each for each in _audit(changed).findings if each.suppressed is None]


def _corpus() -> tuple[list[Document], list[Claim]]:
    documents = [document("alder", [RAIN, TAXES], "2031-01-01"), document("birch", [BREAD, TAXES], None)]
    return documents, [claim("c-1", TAXES, documents, CLERK), claim("c-2", BREAD, documents, BAKER)]


def test_what_is_known_does_not_count_and_says_so() -> None:
    found = evidence(*_corpus())
    known = baseline.render(_audit(found))
    assert _open(found, known) == []
    again = _audit(evolve(found, settings=evolve(EVERY_RULE, baseline=baseline.read(known, "known.json"))))
    assert {each.suppressed.reason for each in again.findings if each.suppressed} == {"known: in the baseline"}
    assert baseline.render(again) == known, "written over itself it stays"


def test_what_is_new_counts() -> None:
    documents, claims = _corpus()
    known = baseline.render(_audit(evidence(documents[:1], [claim("c-1", TAXES, documents[:1], CLERK)])))
    new = _open(evidence(documents, claims), known)
    assert {each.claim for each in new} == {None, "c-2"}
    assert {each.locations[0].document for each in new} == {"birch"}


def test_what_became_worse_is_new() -> None:
    found = evidence(*_corpus())
    known = baseline.render(_audit(found))
    assert {each.name for each in _open(found, known, {"single-origin": Severity.ERROR})} == {"single-origin"}
    assert _open(found, known, {"single-origin": Severity.NOTE}) == []


def test_what_a_suppression_covers_is_not_written() -> None:
    settings = evolve(EVERY_RULE, suppressions=[Waiver("seen", rule="single-origin")])
    rows = json.loads(baseline.render(_audit(evidence(*_corpus(), settings))))["findings"]
    assert "single-origin" not in {row["name"] for row in rows}
    assert rows


@settings(deadline=None)
@given(
    st.permutations(range(2)),
    st.lists(st.sampled_from(["It snowed.", "Carts passed.", "A dog barked."]), max_size=3),
    st.sampled_from(["1999-05-05", "2031-01-01", "2040-05-05", None]),
    st.sampled_from(["aardvark", "zebra"]),
)
def test_nothing_known_is_new_however_the_corpus_grows(
    order: list[int], before: list[str], day: str | None, name: str
) -> None:
    documents, claims = _corpus()
    known = baseline.render(_audit(evidence(documents, claims)))
    edited = [document(each.id, [*before, *each.text.split("\n")], each.published) for each in documents]
    grown = [*(edited[n] for n in order), document(name, [TAXES, *before], day)]
    again = [claim("c-8", BREAD, grown, BAKER), claim("c-9", TAXES, grown, CLERK)]
    new = _open(evidence(grown, again), known)
    assert {place.document for each in new for place in each.locations} <= {name}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[", "not JSON"),
        ("[]", "version: this reads '1'"),
        ('{"version": "2"}', "version: this reads '1'"),
        ('{"version": "1"}', r"findings\[0\]: TypeError"),
        ('{"version": "1", "findings": [{"severity": "bad"}]}', r"findings\[0\]: UnknownNameError"),
        ('{"version": "1", "findings": [{"severity": "note"}]}', r"findings\[0\]: KeyError: 'fingerprint'"),
    ],
)
def test_what_is_no_baseline_is_refused(text: str, why: str) -> None:
    with pytest.raises(FormatError, match=f"known.json is no baseline: {why}"):
        baseline.read(text, "known.json")


def test_a_baseline_of_nothing_knows_nothing() -> None:
    assert baseline.read(baseline.render(Audit(Tool("provenance", "0"))), "known.json") == {}
