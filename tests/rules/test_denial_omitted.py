"""Which later documents leave a denial out."""

from __future__ import annotations

import pytest

import provenance as pv
from provenance.model import Document, Settings

_CLAIM = "Captain Edda Holm sold the ferry Astrid to a Danish bank"
_DENIED = f"The Kessel port authority denied on Friday that {_CLAIM}."


def _named(more: str) -> set[str]:
    papers = [
        Document("a.txt", f"{_CLAIM}, a deckhand said.", outlet="Harbour Mail", published="2031-03-01"),
        Document("b.txt", _DENIED, outlet="Kessel Post", published="2031-03-02"),
        Document("c.txt", f"{_CLAIM}, a deckhand said.{more}", outlet="Free Blog", published="2031-03-05"),
    ]
    audit = pv.audit(papers, settings=Settings(profile="all"))
    found = [each for each in audit.findings if each.name == "denial-omitted"]
    return {place.document or "" for each in found for place in each.locations}


@pytest.mark.parametrize(
    "more", ["", " The sea was calm.", " The fair is on Sunday, Mayor Lund said. He dismissed his driver in May."]
)
def test_who_says_nothing_of_it_leaves_the_denial_out(more: str) -> None:
    assert _named(more) == {"c.txt"}


@pytest.mark.parametrize(
    "more",
    [
        " The authority denies it.",
        " The port authority has called the story a fabrication.",
        " Of course the authorities there deny everything.",
        " The port authority said that the ferry was moored as usual.",
        " Officials have rejected such reports.",
    ],
)
def test_who_carries_it_in_other_words_does_not(more: str) -> None:
    assert not _named(more)
