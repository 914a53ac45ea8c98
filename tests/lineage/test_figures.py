"""Numbers in a text, and what they count."""

from __future__ import annotations

import pytest
from hypothesis import given

from odd_letters import texts
from provenance.lineage.figures import figures

COUNTED = (
    "some about one six thirteen sixty-six ninety half dozen hundred million k m $ £5 12 1,200 % boats ships".split()
)


@given(texts(COUNTED))
def test_no_text_makes_it_fail(text: str) -> None:
    for figure in figures(text):
        assert figure.span.of(text) == figure.text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("six boats and two dozen crews", [("six", 6, "boat"), ("two dozen", 24, "crew")]),
        ("one hundred and twenty boats", [("one hundred and twenty", 120, "boat")]),
        ("two hundred thousand boats", [("two hundred thousand", 200_000, "boat")]),
        ("half a million boats", [("half a million", 500_000, "boat")]),
        ("one of twelve boats", [("twelve", 12, "boat")]),
        ("ſix boats and SİX crews", []),
    ],
)
def test_figures_in_reading_order(text: str, found: list[tuple[str, float, str]]) -> None:
    assert [(figure.text, figure.value, figure.counts[0]) for figure in figures(text)] == found
