"""Numbers and dates in a statement."""

from __future__ import annotations

import pytest
from hypothesis import given

from odd_letters import texts
from provenance.rules.values import conflict, values

GIVEN = """over some one six thirteen sixty-six ninety half dozen hundred million k m $ £5 12 1,200 % passengers ships
    april august september 3 31""".split()


@given(texts(GIVEN))
def test_no_text_makes_it_fail(text: str) -> None:
    values(text)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("twenty-one passengers", 21),
        ("thirteen passengers", 13),
        ("two dozen passengers", 24),
        ("a half-dozen passengers", 6),
        ("one hundred and twenty passengers", 120),
        ("12 thousand passengers", 12_000),
    ],
)
def test_how_many_passengers(text: str, amount: float) -> None:
    assert [(each.unit, each.amount) for each in values(f"The ferry sank with {text} aboard")] == [
        ("passenger", amount)
    ]


@pytest.mark.parametrize("text", ["several dozen passengers", "her half sister", "SİX passengers"])
def test_what_is_no_value(text: str) -> None:
    assert values(text) == ()


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("twenty-one passengers", "21 passengers", False),
        ("thirteen passengers", "31 passengers", True),
        ("two dozen passengers", "26 passengers", False),
        ("two dozen passengers", "42 passengers", True),
    ],
)
def test_numbers_in_words_conflict_as_those_in_digits(one: str, other: str, expected: bool) -> None:
    assert conflict(*values(one), *values(other)) is expected
