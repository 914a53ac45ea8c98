from __future__ import annotations

import pytest

from provenance.resolve.printed.titles import are_two


@pytest.mark.parametrize(
    ("title", "one", "other"),
    [
        ("minister", "the minister of health", "Trade Minister Mara Lind"),
        ("spokesman", "a spokesman for the rebels", "army spokeswoman Mara Lind"),
        ("mayor", "Orlo's mayor", "the mayor of Ostby"),
        ("governor", "the Bank of Orlo's governor, Mara Lind", "the governor of Ostby"),
        ("spokesman", "a union spokesman", "a spokesman for the ministry"),
        ("senator", "an opposition senator", "Sen. Mara Lind; a lawmaker for the ruling party"),
    ],
)
def test_another_portfolio_place_or_side_makes_two(title: str, one: str, other: str) -> None:
    assert are_two(title, one, other)
    assert are_two(title, other, one)


@pytest.mark.parametrize(
    ("title", "one", "other"),
    [
        ("minister", "the defence minister", "the defense minister"),
        ("minister", "the minister", "the health minister"),
        ("minister", "Union Home Minister Mara Lind", "the cabinet minister"),
        ("minister", "Commerce Minister Mara Lind", "the trade minister"),
        ("minister", "the economy minister", "Finance Minister Mara Lind"),
        ("governor", "the Bank of Orlo's governor, Mara Lind", "the governor of the Bank"),
        ("minister", "the health minister", "the health and trade minister"),
        ("president", "France's president", "the French president"),
        ("president", "the president of France", "French president Mara Lind"),
        ("senator", "the Orlo senator", "the Republican senator"),
        ("spokesman", "the military spokesman", "a spokesman for the rebels"),
        ("officer", "the police officer", "an officer, who once joined the army"),
    ],
)
def test_what_only_one_says_or_both_say_makes_none(title: str, one: str, other: str) -> None:
    assert not are_two(title, one, other)
