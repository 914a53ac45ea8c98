"""Who came upon something first."""

from __future__ import annotations

import pytest
from tests.extract.reading import read


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("The leak was discovered by plumber Ada Velden.", "plumber Ada Velden", "The leak"),
        ("A rare toad has been found living in the dam after being spotted by Bo Ek.", "Bo Ek",
         "A rare toad has been found living in the dam"),
        ("The crack was first noticed by the Echo.", "the Echo", "The crack"),
    ],
)  # fmt: skip
def test_finders(sentence: str, source: str, content: str) -> None:
    assert [(each.source, each.content) for each in read(sentence)] == [(source, content)]


@pytest.mark.parametrize("sentence", ["The leak was found by chance.", "The leak was found on Sunday."])
def test_no_finders(sentence: str) -> None:
    assert read(sentence) == []
