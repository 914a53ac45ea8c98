"""A baseline knows the findings that were there: only new and worse ones count after it."""

from __future__ import annotations

import json
from collections.abc import Iterable

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance import rules
from provenance.errors import FormatError
from provenance.model import Audit, Claim, Document, Evidence, Finding, Location, Severity, Source, Tool, Waiver
from provenance.rules import baseline
from provenance.rules.choice import Choice
from provenance.rules.engine import run
from provenance.rules.fingerprint import Prints
from provenance.rules.rule import Draft
from provenance.rules.suppress import KNOWN, suppressed

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


def _texts(ids: Iterable[str], text: str, waivers: Iterable[Waiver] = ()) -> Evidence:
    return Evidence([Document(id, text) for id in ids], settings=evolve(EVERY_RULE, suppressions=waivers))


def _undated(*ids: str, text: str = BREAD) -> Audit:
    return _audit(_texts(ids, text))


def _new(*ids: str, known: Audit, text: str = BREAD) -> set[str | None]:
    found = _texts(ids, text)
    return {each.locations[0].document for each in _open(found, baseline.render(known)) if each.name == "undated"}


def test_a_document_under_another_name_is_known_by_its_text() -> None:
    assert _new("old/riots.txt", known=_undated("riots.txt")) == set()
    assert _new("riots.txt", known=_undated("riots.txt"), text=TAXES) == set(), "edited, it is known by its name"
    assert _new("old/riots.txt", known=_undated("riots.txt"), text=TAXES) == {"old/riots.txt"}


def test_a_copy_of_a_known_document_is_new() -> None:
    assert _new("a.txt", "riots.txt", known=_undated("riots.txt")) == {"a.txt"}
    assert _new("riots.txt", "z.txt", known=_undated("riots.txt")) == {"z.txt"}
    assert len(_new("a.txt", "z.txt", known=_undated("riots.txt"))) == 1, "one of two is the renamed one"


def test_two_documents_of_one_text_are_two_findings_under_any_names() -> None:
    assert _new("a.txt", "b.txt", known=_undated("y.txt", "z.txt")) == set()
    assert _new("a.txt", "z.txt", known=_undated("y.txt", "z.txt")) == set()
    assert len(_new("a.txt", "b.txt", "z.txt", known=_undated("y.txt", "z.txt"))) == 1


@pytest.mark.parametrize(("ids", "new"), [(["a.txt", "z.txt"], []), (["a.txt", "b.txt", "z.txt"], ["z.txt"])])
def test_what_a_suppression_covers_takes_no_place_of_what_is_known(ids: list[str], new: list[str]) -> None:
    waiver = Waiver("seen", rule="undated", document="a.txt")
    known = baseline.render(_audit(_texts(["a.txt", "b.txt"], BREAD, [waiver])))
    found = _open(_texts(ids, BREAD, [waiver]), known)
    assert [each.locations[0].document for each in found if each.name == "undated"] == new


def test_documents_without_any_text_are_known_by_their_names_alone() -> None:
    assert _new("b.txt", known=_undated("a.txt", text=""), text="") == {"b.txt"}
    assert _new("a.txt", known=_undated("a.txt", text=""), text="") == set()


def test_a_finding_on_words_in_a_document_is_known_after_a_new_name() -> None:
    def found(held: Evidence) -> tuple[Finding, ...]:
        place = Location(held.documents[0].id, len(RAIN) + 1, len(RAIN) + 1 + len(BREAD))
        rule = evolve(rules.rule("undated"), check=lambda _: [Draft("here", [place])])
        return run([rule], held)[0]

    before, after = _texts(["a.txt"], f"{RAIN} {BREAD}"), _texts(["b.txt"], f"{RAIN} {BREAD}")
    known = baseline.read(baseline.render(Audit(Tool("p", "0"), before.documents, findings=found(before))), "k.json")
    settings_ = evolve(EVERY_RULE, baseline=known)
    choice = Choice(settings_, rules.catalogue())
    (one,) = suppressed(found(after), settings_, choice, Prints(after.documents, ()))
    assert one.suppressed == KNOWN
