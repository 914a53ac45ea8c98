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


@pytest.mark.parametrize(
    "line",
    [
        "UPDATE: An earlier version of this story gave a wrong height.",
        "Update, 3 May: This story has been corrected.",
        "Updated (9 June) – This article has been updated to correct the name of the dam.",
        "(Corrects paragraph 1 to say that the dam is in Vale)",
        "(Corrects spelling of name in headline)",
        "(This May 1 story has been corrected to fix the height.)",
    ],
)
def test_an_update_may_be_a_correction(line: str) -> None:
    assert CORRECTED.search(f"The dam leaks.\n{line}\nMore.")


@pytest.mark.parametrize(
    "line",
    [
        "Editor's note: This article has been retracted.",
        "Editors’ note: This report has been withdrawn.",
        "The Vale Courier retracts this story.",
        "We have removed this story.",
        "This story has since been found to be untrue and has been taken down.",
        "Update: our May 2 report has now been shown to be fabricated.",
    ],
)
def test_a_piece_is_taken_back_in_other_words(line: str) -> None:
    assert WITHDRAWN.search(f"The dam leaks.\n{line}\nMore.")
    assert not CORRECTED.search(f"The dam leaks.\n{line}\nMore.")


@pytest.mark.parametrize(
    "line",
    [
        "This story has been updated.",
        "UPDATE: This article has been updated with a comment from the mayor.",
        "Update, 3 May: The dam has held.",
        "She corrects her own reports, and the council removed the post of engineer.",
        "The army has removed the item from the list.",
        "Corrects course: the council turns round on dams.",
        "This report is found in every library.",
    ],
)
def test_news_and_mere_updates_take_nothing_back(line: str) -> None:
    assert not CORRECTED.search(f"The dam leaks.\n{line}\nMore.")
    assert not WITHDRAWN.search(f"The dam leaks.\n{line}\nMore.")
