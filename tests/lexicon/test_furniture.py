"""Lines of a page that are no part of its article, and prose that reads like them."""

from __future__ import annotations

import pytest

from provenance.lexicon.furniture import OPENINGS, WHEN


@pytest.mark.parametrize(
    ("line", "furniture"),
    [
        ("News provided by Norlin Ferries", True),
        ("News provided by the harbour is rarely late.", False),
        ("News provided by the harbour was late, said the pilot: “No ship sails.”", False),
        ("Last modified on Fri 6 May 2031 14.00 BST", True),
        ("PUBLISHED: 07:15 CEST, 6 May 2031 | UPDATED: 08:40 CEST, 6 May 2031", True),
        ("Last modified by Jo Lind", False),
        ("BST Group on Monday", False),
        ("Read more: Ships wait off Kelm", True),
    ],
)
def test_a_line_is_furniture_by_how_it_begins_or_where_it_only_says_when(line: str, furniture: bool) -> None:
    assert bool(OPENINGS.match(line) or WHEN.fullmatch(line)) is furniture
