"""What a person accepted is marked, with the reason; after its last day it counts again, and that is a finding."""

from __future__ import annotations

import pytest
from attrs import evolve

from provenance import rules
from provenance.errors import SettingError, UnknownNameError
from provenance.model import Evidence, Finding, Settings, Source, Suppression, Waiver

from .corpus import claim, document, evidence

CLERK = Source("a clerk at the tax office", kind="insider", identity="unnamed")
BAKER = Source("Baker Olin Strand", kind="witness")
TAXES = "Taxes on salt will double, a clerk at the tax office said."
BREAD = "The bread riots began at noon, Baker Olin Strand said."


def _two() -> Evidence:
    documents = [document("town/alder", [TAXES], "2031-01-01"), document("birch", [BREAD], "2031-01-02")]
    return evidence(documents, [claim("c-1", TAXES, documents, CLERK), claim("c-2", BREAD, documents, BAKER)])


def _accepted(*waivers: Waiver, as_of: str | None = None) -> dict[tuple[str, str | None], Suppression | None]:
    findings = _findings(Settings("default", suppressions=waivers, as_of=as_of))
    return {(each.name, each.claim): each.suppressed for each in findings}


def _findings(settings: Settings) -> tuple[Finding, ...]:
    findings, failures = rules.check(evolve(_two(), settings=settings))
    assert failures == ()
    return findings


ANONYMOUS, ONE, OTHER = ("anonymous-origin", "c-1"), ("single-origin", "c-1"), ("single-origin", "c-2")
UNMATCHED = ("unmatched-pattern", None)


@pytest.mark.parametrize(
    ("given", "covered"),
    [
        ({"rule": "single-origin"}, {ONE, OTHER}),
        ({"rule": "SRC101"}, {ONE, OTHER}),
        ({"rule": "SRC"}, {ANONYMOUS, ONE, OTHER}),
        ({"rule": "SRC", "document": "town/*"}, {ANONYMOUS, ONE}),
        ({"rule": "SRC", "document": "alder"}, set()),
        ({"rule": "SRC", "claim": "c-2"}, {OTHER}),
        ({"rule": "SRC", "claim": BREAD}, {OTHER}),
        ({"rule": "SRC", "claim": "*salt will double*"}, {ANONYMOUS, ONE}),
        ({"rule": "single-origin", "document": "birch", "claim": "c-1"}, set()),
        ({"rule": "undated"}, set()),
    ],
)
def test_it_covers_what_meets_all_that_it_says(given: dict[str, str], covered: set[object]) -> None:
    found = _accepted(Waiver("known to the editor", **given))
    assert set(found) - {UNMATCHED} == {ANONYMOUS, ONE, OTHER}
    assert (UNMATCHED in found) == (given.get("document") == "alder"), "the id is town/alder"
    assert {key for key, how in found.items() if how} == covered
    assert {how for how in found.values() if how} <= {Suppression("known to the editor")}


def test_a_record_is_covered_by_the_path_of_its_file_too() -> None:
    two = _two()
    documents = [evolve(two.documents[0], path="archive/r.jsonl"), two.documents[1]]
    settings = Settings("default", suppressions=[Waiver("old", rule="SRC", document="archive/*")])
    findings, _ = rules.check(evolve(two, documents=documents, settings=settings))
    assert {(each.name, each.claim) for each in findings if each.suppressed} == {ANONYMOUS, ONE}


def test_a_fingerprint_covers_one() -> None:
    (one,) = [each for each in _findings(Settings()) if (each.name, each.claim) == OTHER]
    found = _accepted(Waiver("seen", fingerprint=one.fingerprint))
    assert {key for key, how in found.items() if how} == {OTHER}


def test_one_document_of_several_is_not_enough() -> None:
    documents = [document("alder", [TAXES], "2031-01-01"), document("birch", [TAXES], "2031-01-02")]
    both = evidence(documents, [claim("c-1", TAXES, documents, CLERK)], Settings())
    for pattern, covers in [("alder", False), ("birch", False), ("*", True)]:
        waiver = Waiver("seen", rule="single-origin", document=pattern)
        (single,) = [
            each
            for each in rules.check(evolve(both, settings=Settings(suppressions=[waiver])))[0]
            if each.name == "single-origin"
        ]
        assert bool(single.suppressed) is covers


def test_after_its_last_day_it_covers_nothing_and_is_a_finding() -> None:
    waiver = Waiver("until the audit is done", rule="SRC", until="2031-02-28")
    in_force = _accepted(waiver, as_of="2031-02-28")
    assert all(in_force.values())
    ended = _accepted(waiver, as_of="2031-03-01")
    assert not any(ended.values())
    assert set(ended) - set(in_force) == {("expired-suppression", None)}
    (expired,) = [
        each
        for each in _findings(Settings(suppressions=[waiver], as_of="2031-03-01"))
        if each.name == "expired-suppression"
    ]
    assert expired.message == "the suppression of SRC ended on 2031-02-28: until the audit is done"


def test_every_profile_shows_ended_suppressions() -> None:
    waiver = Waiver("x", rule="SRC", until="2031-02-28")
    for profile in rules.PROFILES:
        found = _findings(Settings(profile, suppressions=[waiver], as_of="2031-03-01"))
        assert "expired-suppression" in {each.name for each in found}


def test_without_a_day_an_end_cannot_be_judged() -> None:
    with pytest.raises(SettingError, match="as_of: a suppression has an end"):
        _accepted(Waiver("x", rule="SRC", until="2031-02-28"))


def test_an_unknown_rule_is_met_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="unknown rule 'single-orign': did you mean 'single-origin'"):
        _accepted(Waiver("x", rule="single-orign"))


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"reason": " ", "rule": "SRC"}, "needs a reason"),
        ({"reason": "x"}, "needs a rule or a fingerprint"),
        ({"reason": "x", "rule": "SRC", "until": "soon"}, "expected a day"),
    ],
)
def test_what_says_too_little_cannot_be_built(given: dict[str, str], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        Waiver(**given)
