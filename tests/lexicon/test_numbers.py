"""Numbers in digits and in words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given

from odd_letters import texts
from provenance.lexicon.numbers import NUMBER, SCALE, amount

PATTERN = re.compile(rf"({NUMBER})(?:[\s-]?({SCALE})\b)?", re.I)
WRITTEN = """a and zero one six seven thirteen sixteen twenty sixty-six ninety half few several dozen hundred thousand
    million billion k m bn 1 12,000 3.5""".split()


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("1,200 of 3.5 million", [1200, 3_500_000]),
        ("Twenty-one, thirteen, twenty one", [21, 13, 21]),
        ("a dozen, two dozen, half a dozen, a half-dozen", [12, 24, 6, 6]),
        ("several dozen, a few dozen, a couple of dozen", []),
        ("one hundred and twenty-five, a hundred and six, a hundred", [125, 106, 100]),
        ("two hundred thousand, one hundred and twenty thousand", [200_000, 120_000]),
        ("two hundred and three hundred", [200, 300]),
        ("ſix, SİX, sıxty", []),
    ],
)
def test_how_much_a_number_is(text: str, amounts: list[float]) -> None:
    assert [amount(*found.groups()) for found in PATTERN.finditer(text)] == amounts


@given(texts(WRITTEN))
def test_whatever_is_found_is_an_amount(text: str) -> None:
    assert all(amount(*found.groups()) >= 0 for found in PATTERN.finditer(text))
