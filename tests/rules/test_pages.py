"""A rule's page has all that the rule says of itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance import rules
from provenance.model import Failure, Stage
from provenance.rules import __main__ as writer
from provenance.rules import pages, registry
from provenance.rules.guide import url_of
from provenance.rules.rule import Precision, Rule


@pytest.mark.parametrize("rule", rules.catalogue(), ids=lambda rule: rule.name)
def test_the_page_has_it_all(rule: Rule) -> None:
    page = rules.page(rule)
    lines = page.splitlines()
    assert lines[0] == f"# {rule.name} ({rule.code})"
    assert f"- Severity: {rule.severity.value}" in [line.partition(",")[0] for line in lines]
    assert (f"- Precision: {rule.precision}" in lines) is (rule.precision is not None)
    assert f"- Standard: {rule.standard}" in lines
    missed = ["## Not detected today, although it should be"] if rule.missed else []
    headings = ["## Does not see", "## Flagged", "## Left alone", *missed]
    assert [line for line in lines if line.startswith("## ")] == headings
    examples = (*rule.bad, *rule.good, *rule.missed)
    for example in examples:
        assert example.why in lines
    assert lines.count("```text") == lines.count("```") == len(examples)


def test_a_chain_is_drawn_from_the_reader_outward() -> None:
    assert "  Coast Daily supports it: The Sarno Herald (organisation news-outlet) <- Oren Valdis (named expert)" in (
        rules.page(rules.rule("single-origin")).splitlines()
    )


PAGES = Path(__file__).parents[2] / "docs" / "rules"


def test_the_pages_in_the_documentation_are_up_to_date() -> None:
    now = {path.name: path.read_text(encoding="utf-8") for path in PAGES.glob("*")}
    assert now == pages.pages(registry.house()), "run: python -m provenance.rules docs/rules"


def test_writing_them_takes_away_what_is_no_page_any_more(tmp_path: Path) -> None:
    (tmp_path / "old-rule.md").write_text("gone")
    writer.main(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in PAGES.glob("*")}


def test_nothing_is_written_where_a_rule_cannot_be_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "undated.md").write_text("its page")
    broken = Failure(Stage.RULES, "SyntaxError: invalid syntax", rule="undated")
    monkeypatch.setattr(writer, "discover", lambda: (rules.catalogue()[1:], (broken,)))
    with pytest.raises(SystemExit, match="undated: SyntaxError: invalid syntax"):
        writer.main(tmp_path)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"undated.md": "its page"}


def test_only_rules_of_the_house_have_a_page_on_its_site() -> None:
    assert url_of("our-style") is None
    assert (url_of("single-origin") or "").endswith("/rules/single-origin/")


def test_the_index_leads_to_every_rule_and_profile() -> None:
    index = (PAGES / "index.md").read_text(encoding="utf-8")
    for rule in registry.house():
        assert f"| {rule.code} | [{rule.name}]({rule.name}.md) | {rule.severity} |" in index
    for profile in rules.PROFILES:
        assert f"\n| {profile} | " in index
    assert "adopting.md#what-a-profile-hides" in index
    assert "Language models judged" in index


def test_a_precision_shows_its_interval() -> None:
    assert str(Precision(18, 20)) == "18 of 20 judged findings right, .90 [.70-.97]"
    low, high = Precision(0, 10).interval()
    assert (round(low, 3), round(high, 3)) == (0.0, 0.278)
