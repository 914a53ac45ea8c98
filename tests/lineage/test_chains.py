"""What a document prints between quotation marks."""

from __future__ import annotations

import pytest

from provenance.lineage.carriers import Carrier
from provenance.lineage.chains import Chain
from provenance.model import Span, Statement


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Roe said “HERE it leaks”", True),
        ("Roe said “no”, but HERE it leaks", False),
        ('Roe said "HERE it leaks"', True),
        ('Roe said "no", but HERE it leaks', False),
        ("Roe said “no\nHERE it leaks", False),
        ("“HERE it leaks”", True),
        ("”Roe” said “that HERE it leaks”", False),
    ],
)
def test_a_statement_is_quoted_where_a_quotation_is_open_in_its_paragraph(text: str, quoted: bool) -> None:
    start = text.index("HERE")
    said = Statement((), document="d", text=text[start:], span=Span(start, len(text)), id="s")
    assert Chain(said, Carrier("d", None, (), None, by_hand=False, text=text), ()).quoted is quoted
