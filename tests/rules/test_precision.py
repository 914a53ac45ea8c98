"""The rules say of their precision what was judged; what is too often wrong is not in the default profile."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest
from attrs import evolve

from provenance.rules import registry
from provenance.rules.profiles import DEFAULT
from provenance.rules.rule import Precision, Rule

VERDICTS = Path(__file__).parents[2] / "benchmarks" / "precision.csv"
ROWS = list(csv.DictReader(VERDICTS.read_text(encoding="utf-8").splitlines()))
UNSEEN = {
    "crawled",
    "ecbplus",
    "emergent",
    "polnear-dev",
    "polnear-train",
}  # on which no rule was first written: they count alone


@pytest.mark.parametrize("rule", registry.house(), ids=lambda rule: rule.name)
def test_the_page_says_what_was_judged_on_unseen_articles(rule: Rule) -> None:
    judged = Counter(row["verdict"] for row in ROWS if row["code"] == rule.code and row["corpus"] in UNSEEN)
    assert rule.precision == (Precision(judged["right"], judged.total()) if judged else None)


def test_of_what_the_default_profile_says_unasked_three_in_four_were_right() -> None:
    told = {rule.code for rule in registry.house() if DEFAULT in rule.profiles and rule.told_unasked}
    judged = Counter(row["verdict"] for row in ROWS if row["code"] in told and row["corpus"] in UNSEEN)
    assert judged["right"] / judged.total() >= 0.75


@pytest.mark.parametrize(("right", "unasked"), [(6, False), (7, True)])
def test_a_rule_that_is_too_often_wrong_is_not_told_unasked(right: int, unasked: bool) -> None:
    rule = registry.house()[0]
    assert evolve(rule, precision=Precision(right, 10)).told_unasked is unasked
    assert evolve(rule, precision=None).told_unasked


def test_verdicts_hold_no_text() -> None:
    assert {row["verdict"] for row in ROWS} == {"right", "wrong"}
    for row in ROWS:
        assert len(row["document"]) == 12
        assert (row["start"] + row["end"]).isdigit() or not row["start"] + row["end"]
