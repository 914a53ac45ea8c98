"""The engine stamps findings so that they can be recognised again, and never takes a crash for a clean result."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance import rules
from provenance.errors import UnknownNameError
from provenance.model import Claim, Confidence, Count, Evidence, Location, Settings, Severity, Source, Stage
from provenance.rules.engine import run
from provenance.rules.rule import Draft, Precision, Rule

from .corpus import EVERY_RULE, claim, document, evidence

CLERK = Source("a clerk at the tax office", kind="insider", identity="unnamed")
BAKER = Source("Baker Olin Strand", kind="witness")
TAXES = "Taxes on salt will double, a clerk at the tax office said."
BREAD = "The bread riots began at noon, Baker Olin Strand said."
RAIN = "It rained."


def _rule(check: Callable[[Evidence], Iterable[Draft]]) -> Rule:
    return evolve(rules.rule("single-origin"), check=check)


def _prints(found: Evidence) -> set[tuple[str, str]]:
    findings, failures = rules.check(found)
    assert failures == ()
    return {(each.code, each.fingerprint) for each in findings}


def _two() -> Evidence:
    documents = [document("alder", [RAIN, TAXES], "2031-01-01"), document("birch", [BREAD, RAIN, TAXES], "2031-01-02")]
    return evidence(documents, [claim("c-1", TAXES, documents, CLERK), claim("c-2", BREAD, documents, BAKER)])


def test_a_rule_that_always_fires_is_seen() -> None:
    def always(found: Evidence) -> Iterator[Draft]:
        for each in found.assessments:
            yield Draft.about(each, each.claim.statements, "always")

    findings, failures = run([_rule(always)], _two())
    assert [each.claim for each in findings] == ["c-1", "c-2"]
    assert {each.severity for each in findings} == {Severity.WARNING}
    assert failures == ()


def test_a_rule_that_never_fires_gives_nothing() -> None:
    assert run([_rule(lambda _: ())], _two()) == ((), ())


def test_a_rule_that_crashes_is_a_failure_and_the_others_run() -> None:
    def crashes(found: Evidence) -> Iterator[Draft]:
        yield Draft("one before the crash", [Location("alder")])
        raise ZeroDivisionError("no origins")

    findings, failures = run([_rule(crashes), rules.rule("anonymous-origin")], _two())
    assert {each.name for each in findings} == {"anonymous-origin"}
    (failure,) = failures
    assert (failure.stage, failure.rule) == (Stage.RULES, "SRC101")
    line = crashes.__code__.co_firstlineno + 2
    assert failure.error == f"ZeroDivisionError: no origins ({__name__}, line {line})"


def test_a_crash_below_a_rule_is_said_where_the_rule_was() -> None:
    def crashes(found: Evidence) -> Iterator[Draft]:
        yield Draft("", [Location("alder")])

    _, (failure,) = run([_rule(crashes)], _two())
    assert failure.error.endswith(f" ({__name__}, line {crashes.__code__.co_firstlineno + 1})")


@pytest.mark.parametrize(
    ("yielded", "error"),
    [
        ("a string", "TypeError: a rule yields Draft values, not str"),
        (Draft("about nothing", [Location("alder")], claim="c-9"), "ValueError: no claim 'c-9'"),
        (Draft("nowhere", [Location("oak")]), "ValueError: no document 'oak'"),
        (Draft("beyond", [Location("alder", 0, 9_999)]), "ValueError: no place in 'alder': 0 to 9999"),
        (Draft("before", [Location("alder", -3, 2)]), "ValueError: no place in 'alder': -3 to 2"),
        (Draft("reversed", [Location("alder", 4, 2)]), "ValueError: no place in 'alder': 4 to 2"),
        (Draft("half", [Location("alder", 4)]), "ValueError: no place in 'alder': 4 to None"),
        (Draft("a float", [Location("alder", 1.0, 2)]), "ValueError: no place in 'alder': 1.0 to 2"),  # type: ignore[arg-type]
    ],
)
def test_what_a_rule_may_not_yield_is_a_failure(yielded: Draft, error: str) -> None:
    findings, failures = run([_rule(lambda _: [yielded])], _two())
    assert findings == ()
    assert [each.error for each in failures] == [error]


@pytest.mark.parametrize("message", [{"text": "x"}, 7, None, b"x"])
def test_a_message_that_is_no_text_is_a_failure(message: object) -> None:
    def tells(found: Evidence) -> Iterator[Draft]:
        yield Draft(message, [Location("alder")])  # type: ignore[arg-type]

    findings, (failure,) = run([_rule(tells)], _two())
    assert (findings, failure.rule) == ((), "SRC101")
    assert "message" in failure.error


@pytest.mark.parametrize("text", [TAXES, ""])
def test_a_place_at_the_end_of_a_text_or_where_it_is_not_at_hand_is_one(text: str) -> None:
    found = evidence([evolve(document("alder", [TAXES]), text=text)], [])
    findings, failures = run([_rule(lambda _: [Draft("there", [Location("alder", 4, len(TAXES))])])], found)
    assert (len(findings), failures) == (1, ())


def test_a_finding_without_a_place_cannot_be_built() -> None:
    with pytest.raises(ValueError, match=r"Draft\.locations must not be empty"):
        Draft("nowhere", [])


def test_the_first_place_is_what_was_published_first() -> None:
    documents = [document("alder", [TAXES], "2031-02-01"), document("birch", [TAXES], "2031-01-01")]
    findings, _ = rules.check(evidence(documents, [claim("c-1", TAXES, documents, CLERK)]))
    (single,) = [each for each in findings if each.name == "single-origin"]
    assert [each.document for each in single.locations] == ["birch", "alder"]


@pytest.mark.parametrize(
    ("count", "low", "confidence"),
    [
        (1.0, 1.0, Confidence.HIGH),
        (0.9999999999, 1.0 - 1e-12, Confidence.HIGH),
        (1.2, 1.0, Confidence.MEDIUM),
        (1.4, 1.0, Confidence.LOW),
        (1.5, 1.0, None),
        (0.4, 0.4, None),
        (0.0, 0.0, None),
    ],
)
def test_single_origin_is_as_sure_as_the_estimate(count: float, low: float, confidence: Confidence | None) -> None:
    documents = [document("alder", [TAXES])]
    found = evidence(documents, [claim("c-1", TAXES, documents, CLERK)])
    (each,) = found.assessments
    counted = evolve(each, lineage=evolve(each.lineage, supporting=Count(count, low, 3.0)))
    findings, _ = run([rules.rule("single-origin")], evolve(found, assessments=[counted]))
    assert [each.confidence for each in findings] == ([confidence] if confidence else [])


def test_one_of_several_unnamed_is_a_warning_and_the_only_one_an_error() -> None:
    documents = [document("alder", [TAXES], "2031-02-01")]
    findings, _ = rules.check(evidence(documents, [claim("c-1", TAXES, documents, CLERK)]))
    assert [each.severity for each in findings if each.name == "anonymous-origin"] == [Severity.ERROR]


def test_little_attention_raises_no_finding_but_in_all() -> None:
    documents = [document("alder", [TAXES], "2031-02-01")]
    asked = claim("c-1", TAXES, documents, CLERK)
    unasked = [evolve(asked, asked=False)]
    rag = Settings(profile="rag")
    assert rag.least_attention == 0.3
    assert rules.check(evidence(documents, unasked, rag, attention=0.29))[0] == ()
    assert rules.check(evidence(documents, unasked, rag, attention=0.3))[0]
    assert rules.check(evidence(documents, unasked, EVERY_RULE, attention=0.0))[0]
    assert rules.check(evidence(documents, [asked], rag, attention=0.0))[0]


def _names(settings: Settings, attention: float) -> set[str]:
    documents = [document("alder", [TAXES], "2031-02-01")]
    unasked = evolve(claim("c-1", TAXES, documents, CLERK), asked=False)
    return {each.name for each in rules.check(evidence(documents, [unasked], settings, attention))[0]}


@pytest.mark.parametrize("profile", ["ap", "bbc", "reuters"])
def test_a_newsroom_asks_its_standards_of_every_claim(profile: str) -> None:
    assert "anonymous-origin" in _names(Settings(profile=profile), attention=0.1)
    assert "anonymous-origin" not in _names(Settings(profile="default", select=["anonymous-origin"]), attention=0.1)


def test_what_nearly_every_claim_breaks_is_looked_for_where_attention_is_due() -> None:
    assert "single-origin" not in _names(Settings(profile="bbc"), attention=0.29)
    assert "single-origin" in _names(Settings(profile="bbc"), attention=0.3)
    assert "single-origin" in _names(Settings(profile="all"), attention=0.0)


def test_the_attention_that_somebody_sets_counts_for_newsrooms_too() -> None:
    assert _names(Settings(profile="ap", attention=0.2), attention=0.19) == set()
    assert {"single-origin", "anonymous-origin"} <= _names(Settings(profile="bbc", attention=0.0), attention=0.01)


@pytest.mark.parametrize(("right", "told"), [(6, False), (7, True)])
def test_unasked_the_default_profile_tells_what_is_mostly_right_of_what_stories_mainly_say(
    right: int, told: bool
) -> None:
    rule = evolve(rules.rule("single-origin"), precision=Precision(right, 10))
    documents = [document("alder", [TAXES], "2031-02-01")]
    asked = claim("c-1", TAXES, documents, CLERK)
    aside = evolve(asked, asked=False)

    def found(each: Claim, profile: str) -> bool:
        return bool(run([rule], evidence(documents, [each], Settings(profile=profile)))[0])

    assert found(asked, "default")
    assert found(evolve(aside, main=True), "default") is told
    assert not found(aside, "default")
    assert found(aside, "bbc")
    assert found(aside, "all")


def test_low_confidence_stays_in_all() -> None:
    def unsure(found: Evidence) -> Iterator[Draft]:
        for confidence in Confidence:
            yield Draft(f"of {confidence} confidence", [Location("alder")], confidence=confidence)

    two = _two()
    assert len(run([_rule(unsure)], two)[0]) == 3
    shown, _ = run([_rule(unsure)], evolve(two, settings=Settings()))
    assert {each.confidence for each in shown} == {Confidence.HIGH, Confidence.MEDIUM}


def test_select_and_ignore_take_codes_prefixes_and_names() -> None:
    two = _two()

    def names(**given: object) -> set[str]:
        return {each.name for each in rules.check(evolve(two, settings=Settings(**given)))[0]}  # type: ignore[arg-type]

    assert names() == {"anonymous-origin", "single-origin"}
    assert names(ignore=["SRC101"]) == names(ignore=["single-origin"]) == {"anonymous-origin"}
    assert names(ignore=["SRC"]) == set()
    assert "no-locator" in names(select=["MET"], ignore=["undated"])
    with pytest.raises(UnknownNameError, match="unknown rule 'SRC99'"):
        names(ignore=["SRC99"])
    with pytest.raises(UnknownNameError, match="unknown profile 'reuter': did you mean 'reuters'"):
        names(profile="reuter")


@settings(deadline=None)
@given(
    st.permutations(range(4)), st.lists(st.sampled_from(["It snowed.", "Carts passed.", "A dog barked."]), max_size=3)
)
def test_fingerprints_survive_reordering_additions_and_edits_elsewhere(order: list[int], before: list[str]) -> None:
    documents = [
        document("alder", [RAIN, TAXES], "2031-01-01"),
        document("birch", [BREAD, RAIN, TAXES], "2031-01-02"),
        document("cedar", ["Nothing happened here."], "2031-01-03"),
        document("dogwood", [BREAD], None),
    ]
    claims = [claim("c-1", TAXES, documents, CLERK), claim("c-2", BREAD, documents, BAKER)]
    known = _prints(evidence(documents, claims))

    shuffled = [documents[n] for n in order]
    again = [claim("c-2", BREAD, shuffled, BAKER), claim("c-1", TAXES, shuffled, CLERK)]
    assert _prints(evidence(shuffled, again)) == known

    edited = [document(each.id, [*before, *each.text.split("\n")], each.published) for each in documents]
    later = [*edited, document("aspen", [TAXES, BREAD], "2031-05-05")]
    renamed = [claim("c-7", TAXES, later, CLERK), claim("c-8", BREAD, later, BAKER)]
    assert _prints(evidence(later, renamed)) >= known


def test_findings_of_one_rule_have_fingerprints_of_their_own() -> None:
    def twice(found: Evidence) -> Iterator[Draft]:
        yield Draft("one", [Location("alder")])
        yield Draft("two", [Location("alder")])

    findings, _ = run([_rule(twice)], _two())
    assert len({each.fingerprint for each in findings}) == 2


def test_ten_thousand_claims_take_seconds() -> None:
    two = _two()
    many = [
        evolve(each, claim=evolve(each.claim, id=f"c-{n}"))
        for n, each in enumerate(two.assessments[n % 2] for n in range(10_000))
    ]
    began = time.process_time()
    findings, failures = rules.check(evolve(two, assessments=many))
    assert time.process_time() - began < 10
    assert failures == ()
    assert len({(each.code, each.claim) for each in findings if each.claim}) >= 10_000
