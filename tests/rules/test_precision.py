"""The rules say of their precision what was judged; what is too often wrong is not in the default profile."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from provenance.rules import registry
from provenance.rules.profiles import DEFAULT
from provenance.rules.rule import Precision, Rule

VERDICTS = Path(__file__).parents[2] / "benchmarks" / "precision.csv"
ROWS = list(csv.DictReader(VERDICTS.read_text(encoding="utf-8").splitlines()))
UNSEEN = {
    "emergent",
    "polnear-train",
    "polnear-dev",
}  # articles that no rule was written or mended on: they count alone


@pytest.mark.parametrize("rule", registry.house(), ids=lambda rule: rule.name)
def test_the_page_says_what_was_judged_on_unseen_articles(rule: Rule) -> None:
    judged = Counter(row["verdict"] for row in ROWS if row["code"] == rule.code and row["corpus"] in UNSEEN)
    assert rule.precision == (Precision(judged["right"], judged.total()) if judged else None)


@pytest.mark.parametrize("rule", registry.house(), ids=lambda rule: rule.name)
def test_what_is_too_often_wrong_is_not_in_the_default_profile(rule: Rule) -> None:
    if rule.precision and rule.precision.right / rule.precision.judged < 0.7:
        assert DEFAULT not in rule.profiles


def test_verdicts_hold_no_text() -> None:
    assert {row["verdict"] for row in ROWS} == {"right", "wrong"}
    for row in ROWS:
        assert len(row["document"]) == 12
        assert (row["start"] + row["end"]).isdigit() or not row["start"] + row["end"]
