"""Notices that an article was corrected or taken back."""

from __future__ import annotations

import pytest

from provenance.lexicon.corrected import CORRECTED, WITHDRAWN


@pytest.mark.parametrize(
    "line", ["Correction: the dam is in Vale.", "__Editor's note: Correction. The dam", "* CORRECTED -"]
)
def test_a_notice_of_correction_opens_a_line(line: str) -> None:
    assert CORRECTED.search(f"The dam leaks.\n{line}\nMore.")


@pytest.mark.parametrize("line", ["RETRACTED", "-- This story has been withdrawn", "We retract the report of Monday."])
def test_a_notice_of_withdrawal_opens_a_line(line: str) -> None:
    assert WITHDRAWN.search(f"The dam leaks.\n{line}\nMore.")
    assert not WITHDRAWN.search(f"The dam leaks, and so {line}")


def test_a_long_rule_of_dots_costs_no_more_than_its_length() -> None:
    rule = "." * 200_000
    assert not CORRECTED.search(rule)
    assert not WITHDRAWN.search(rule)
