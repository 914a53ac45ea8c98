"""Every rule keeps the habits of the house, flags its bad examples and leaves its good ones alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from provenance import rules
from provenance.model import Finding
from provenance.rules import registry
from provenance.rules.rule import Example, Rule

from .examples import found

CATALOGUE = Path(rules.__file__).parent / "catalogue"
RULES = rules.catalogue()
every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)


def _examples(kind: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.name}-{number}")
        for rule in RULES
        for number, example in enumerate(getattr(rule, kind), 1)
    ]


def _found(rule: Rule, example: Example) -> tuple[Finding, ...]:
    findings, failures = found(rule, example)
    assert failures == ()
    return findings


@pytest.mark.parametrize(("rule", "example"), _examples("bad"))
def test_flags_its_bad_example(rule: Rule, example: Example) -> None:
    assert _found(rule, example)
    for finding in _found(rule, example):
        assert finding.name == rule.name
        assert finding.message
        assert finding.fingerprint


@pytest.mark.parametrize(("rule", "example"), _examples("good"))
def test_leaves_its_good_example_alone(rule: Rule, example: Example) -> None:
    assert _found(rule, example) == ()


@pytest.mark.parametrize(("rule", "example"), _examples("missed"))
def test_a_known_miss_is_still_missed(rule: Rule, example: Example) -> None:
    assert _found(rule, example) == (), "flagged now: move it to the bad examples"


def test_every_file_of_the_catalogue_is_a_rule() -> None:
    loaded, failures = registry.discover()
    assert failures == ()
    stems = {path.stem for path in CATALOGUE.glob("*.py")} - {"__init__"}
    assert stems == {rule.name.replace("-", "_") for rule in loaded if rule.check.__module__.startswith(rules.__name__)}


@every_rule
def test_the_file_is_named_for_the_rule(rule: Rule) -> None:
    assert rule.check.__module__.rpartition(".")[2] == rule.name.replace("-", "_")


@every_rule
def test_the_docstring_is_the_page(rule: Rule) -> None:
    sections = re.findall(r"^## (.+)$", rule.doc, re.MULTILINE)
    assert sections == ["Does not see"]
    assert re.search(r"^## Does not see\n\n- \w", rule.doc, re.MULTILINE)
    assert rule.summary.endswith((".", '".'))
    assert rule.doc in rules.page(rule)


@every_rule
def test_names_the_standard_and_the_clause(rule: Rule) -> None:
    organisation = r"AP|BBC|Berkeley Protocol|House rule|ICD|IPSO|NATO|Reuters|SPJ|Wikipedia"
    assert re.search(organisation, rule.standard), "whose standard"
    assert re.search(rf"(?:{organisation})[^,:]*[,:( \d]+\w+", rule.standard), "which clause"


@every_rule
def test_names_the_flaw_and_not_the_fix(rule: Rule) -> None:
    assert not re.match(r"(use-|add-|require-|avoid-|check-)", rule.name)


@every_rule
def test_an_outlet_that_is_named_in_an_example_is_invented(rule: Rule) -> None:
    if rule.name == "lookalike-domain":
        pytest.skip("it can only be shown on outlets that people know")
    real = r"\b(Reuters|BBC|CNN|Guardian|Times of|New York|Associated Press|China|Russia|Iran|Israel|Ukraine)\b"
    assert not re.search(real, "\n".join(str(each) for each in (*rule.bad, *rule.good, *rule.missed)))


def test_no_two_rules_share_a_code_or_name() -> None:
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)
