"""Rules are found without being listed, and what is no rule is reported."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from attrs import evolve

from provenance import rules
from provenance.errors import UnknownNameError
from provenance.model import Evidence, Stage
from provenance.rules import engine, registry
from provenance.rules.profiles import ALL, DEFAULT, PROFILES
from provenance.rules.rule import Example, Rule

ONE = rules.rule("single-origin")


def test_a_rule_is_found_by_code_and_by_name() -> None:
    assert rules.rule("SRC101") is rules.rule("single-origin") is ONE


def test_an_unknown_rule_is_met_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="unknown rule 'single-orgin': did you mean 'single-origin'"):
        rules.rule("single-orgin")


def test_the_catalogue_is_sorted_by_code() -> None:
    codes = [each.code for each in rules.catalogue()]
    assert codes == sorted(codes)
    assert len(codes) >= 11


def test_an_outside_package_gives_a_rule_or_a_module_with_one() -> None:
    other = evolve(ONE, code="OUT101", name="my-flaw")
    more = evolve(ONE, code="OUT102", name="your-flaw")
    loaded, failures = registry.load([("mine", lambda: other), ("yours", lambda: SimpleNamespace(RULE=more))])
    assert [each.code for each in loaded] == ["OUT101", "OUT102"]
    assert failures == ()


def _broken() -> Rule:
    raise ImportError("no module named 'missing'")


@pytest.mark.parametrize(
    ("loads", "error"),
    [
        (_broken, "ImportError: no module named 'missing'"),
        (lambda: 7, "TypeError: theirs holds no RULE = Rule(...)"),
        (lambda: evolve(ONE, name="other"), "ValueError: SRC101 other: SRC101 single-origin is already there"),
        (lambda: evolve(ONE, code="OUT101"), "ValueError: OUT101 single-origin: SRC101 single-origin is already there"),
        (lambda: evolve(ONE, code="x1"), "ValueError: a rule's code is three capitals and three digits"),
        (lambda: evolve(ONE, name="Bad Name"), "ValueError: a rule's name is lower-case words joined by hyphens"),
        (lambda: evolve(ONE, bad=()), "ValueError: Rule.bad must not be empty"),
        (lambda: evolve(ONE, standard=""), "ValueError: Rule.standard must not be empty"),
        (lambda: evolve(ONE, doc=None), "ValueError: Rule.doc must not be empty"),
        (lambda: evolve(ONE, profiles=["bcc"]), "UnknownNameError: unknown profile 'bcc': did you mean 'bbc'?"),
        (lambda: Example("of nothing"), "ValueError: an example needs a claim or documents"),
    ],
)
def test_what_is_no_rule_is_a_failure_that_names_it(loads: object, error: str) -> None:
    loaded, failures = registry.load([("first", lambda: ONE), ("theirs", loads)])  # type: ignore[list-item]
    assert loaded == (ONE,)
    (failure,) = failures
    assert (failure.stage, failure.rule) == (Stage.RULES, "theirs")
    assert failure.error.startswith(error)


def test_a_rule_that_cannot_be_loaded_is_in_every_audit(monkeypatch: pytest.MonkeyPatch) -> None:
    found = registry.load([("single_origin", lambda: ONE), ("theirs", _broken)])
    monkeypatch.setattr(registry, "discover", lambda: found)
    findings, failures = engine.check(Evidence())
    assert findings == ()
    assert [each.rule for each in failures] == ["theirs"]


@pytest.mark.parametrize("profile", PROFILES)
def test_every_profile_runs_some_rules_and_all_runs_all(profile: str) -> None:
    belong = [each for each in rules.catalogue() if profile in each.profiles]
    assert belong
    if profile == ALL:
        assert tuple(belong) == rules.catalogue()


def test_the_default_profile_is_a_part() -> None:
    assert 0 < sum(DEFAULT in each.profiles for each in rules.catalogue()) < len(rules.catalogue())
