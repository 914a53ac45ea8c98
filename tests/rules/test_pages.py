"""A rule's page has all that the rule says of itself."""

from __future__ import annotations

import pytest

from provenance import rules
from provenance.rules.rule import Rule


@pytest.mark.parametrize("rule", rules.catalogue(), ids=lambda rule: rule.name)
def test_the_page_has_it_all(rule: Rule) -> None:
    page = rules.page(rule)
    lines = page.splitlines()
    assert lines[0] == f"# {rule.name} ({rule.code})"
    assert f"- Severity: {rule.severity.value}" in lines
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
