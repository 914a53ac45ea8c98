"""Where a statement stands in its document."""

from __future__ import annotations

import pytest

from provenance.link.setting import settings
from provenance.model import Document

from .affairs import statements

BODY = "The dam at Velmora leaks, a warden said.\n\nThe valley was warned at noon, the mayor said."


@pytest.mark.parametrize(("text", "numbers"), [(BODY, [1, 2]), (f"Velmora dam leaks\n\n{BODY}", [0, 1, 2])])
def test_statements_are_numbered_below_the_headline_whether_there_is_one_or_not(text: str, numbers: list[int]) -> None:
    corpus = [Document("dam", text)]
    placed = settings(statements(*corpus), {each.id: each for each in corpus})
    assert sorted(each.below for each in placed) == numbers
    assert [each.below for each in placed if each.headline] == numbers[:-2]
