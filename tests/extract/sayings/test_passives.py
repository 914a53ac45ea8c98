"""Passive verbs of saying."""

from __future__ import annotations

import pytest
from tests.extract.reading import read


@pytest.mark.parametrize("cue", ["It is claimed that", "It has been suggested that", "It's claimed that"])
def test_it_is_claimed(cue: str) -> None:
    assert [(each.source, each.content) for each in read(f"{cue} the dam leaks.")] == [("", "that the dam leaks")]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Ek is alleged to have told the doctors that the ring was gone.", "Ek", "that the ring was gone"),
        ("Two clerks in Orlo are said to have told Lind that the dam leaks.", "Two clerks in Orlo",
         "that the dam leaks"),
        ("An officer was reported Monday to have announced a truce.", "An officer", "a truce"),
        ("Ek was said to have issued the announcement herself.", "Ek", "the announcement herself"),
    ],
)  # fmt: skip
def test_whom_others_have_say_it(text: str, source: str, content: str) -> None:
    found = read(text)
    assert [(each.source, each.content) for each in found] == [(source, content)]


def test_what_somebody_is_said_to_have_done_is_no_word_of_theirs() -> None:
    assert [each.source for each in read("Ek is said to have ordered the raid.")] == [""]


@pytest.mark.parametrize("whom", ["the council", "a clerk", "police", "Orlo City Hall"])
def test_what_is_reported_to_an_office_is_nobodys_word(whom: str) -> None:
    assert read(f"The theft was reported to {whom} on Monday.") == []


def test_what_is_reported_to_be_so_is_somebodys() -> None:
    assert [each.content for each in read("The ferry was reported to be at sea.")] == ["The ferry | to be at sea"]
