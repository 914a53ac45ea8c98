"""Evidence made up, one piece at a time."""

from __future__ import annotations

import pytest

from provenance.lineage import remedies
from provenance.model import Derivation, Document, Why

CREDIT = "a credit for the text that was taken"
TAKER = Document("a", "The ferry sank", outlet="Isle Times", credit="Northern Wire")
MODELS = [
    Document("b", "The ferry sank", outlet="Harbour Post"),
    Document("c", "The ferry sank", outlet="Vale Courier"),
    Document("d", "The ferry sank"),
]


@pytest.mark.parametrize(
    ("models", "credit"),
    [("", None), ("d", None), ("b", "Harbour Post"), ("cb", "Vale Courier"), ("dc", "Vale Courier")],
)
def test_a_credit_is_supplied_only_where_text_was_taken_from_an_outlet(models: str, credit: str | None) -> None:
    steps = [Derivation("a", id, Why.COPY, 0.9) for id in models]
    offered = [
        each.documents[0].credit for each in remedies(None, [TAKER, *MODELS], ["a"], steps) if each.text == CREDIT
    ]
    assert offered == ([credit] if credit else [])
