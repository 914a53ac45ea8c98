"""What the rest of a story says about one of its statements."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.link.beside import beside
from provenance.link.setting import Setting
from provenance.model import Statement


def setting(text: str, document: str) -> Setting:
    return Setting(Statement(document=document, text=text, id=f"{document}:{text}"), text)


CRACKED = setting("the Velmora dam has cracked", "courier")
BURST = setting("the cracked Velmora dam may burst", "gazette")
TICKETS = setting("tickets for the harvest fair go on sale", "gazette")
FAIR = setting("the harvest fair opens with tickets at half price", "courier")
STORY = [(CRACKED, 0.9), (BURST, 0.8), (TICKETS, 0.05), (FAIR, 0.1)]


def test_what_other_documents_say_that_bears_is_like_what_bears() -> None:
    cracked, burst, tickets, fair = beside([each for each, _ in STORY], [chance for _, chance in STORY])
    assert cracked["like"] > cracked["unlike"]
    assert burst["like"] > burst["unlike"]
    assert tickets["like"] < tickets["unlike"]
    assert fair["like"] < fair["unlike"]


def test_what_its_own_document_says_counts_for_nothing() -> None:
    (first, _) = beside([CRACKED, setting("the Velmora dam has cracked today", "courier")], [0.9, 0.9])
    assert first["like"] == first["unlike"] == 0.0


def test_company_is_what_its_own_document_has() -> None:
    found = beside([each for each, _ in STORY], [chance for _, chance in STORY])
    assert [each["company"] for each in found] == pytest.approx([1.0, 0.85, 0.85, 1.0])


def test_nothing_said_has_nothing_beside_it() -> None:
    assert beside([], []) == []


@given(st.permutations(STORY))
def test_the_order_of_statements_changes_nothing(story: list[tuple[Setting, float]]) -> None:
    found = beside([each for each, _ in story], [chance for _, chance in story])
    wanted = beside([each for each, _ in STORY], [chance for _, chance in STORY])
    by_id = {each.statement.id: values for (each, _), values in zip(STORY, wanted, strict=True)}
    for (each, _), values in zip(story, found, strict=True):
        assert values == pytest.approx(by_id[each.statement.id], abs=1e-6)
