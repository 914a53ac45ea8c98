"""Agencies among those whom an author field names."""

from __future__ import annotations

import pytest

from provenance.ingest.written_by import written_by


@pytest.mark.parametrize(
    ("author", "credit"),
    [
        ("Ada Jo Wire", None),
        ("Mara Lind and Ada Jo Wire", None),
        ("The Kelm Harbour Wire", "The Kelm Harbour Wire"),
        ("Kelm Newswire", "Kelm Newswire"),
    ],
)
def test_a_wire_without_an_article_may_be_a_person(author: str, credit: str | None) -> None:
    assert written_by(author)[1] == credit
