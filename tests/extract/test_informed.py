"""From whom a speaker has what they say."""

from __future__ import annotations

import pytest
from tests.extract.reading import Read, read

SAID = "The sluice at Orlo is cracked, Ada Velden said. "


def _informed(text: str) -> list[tuple[str, str]]:
    """Who was informed and by whom."""
    return [(each.via[-1], each.source) for each in read(text) if each.via and not each.content]


@pytest.mark.parametrize(
    ("text", "hearer", "giver"),
    [
        ("She had been told so by a keeper of the lock.", "She", "a keeper of the lock"),
        ("She was informed of the crack by two keepers.", "She", "two keepers"),
        ("She was informed by a keeper about this.", "She", "a keeper"),
        ("She was tipped off by a keeper.", "She", "a keeper"),
        ("Velden said that a keeper had told her of it.", "her", "a keeper"),
        ("A keeper, who had told her about the crack, has left.", "her", "A keeper"),
        ("Velden said she had the information from Bo Ek.", "she", "Bo Ek"),
        ("Velden had learned of it from a member of the lock's board.", "Velden", "a member of the lock's board"),
        ("She heard the news from a keeper on Monday.", "She", "a keeper"),
        ("She would not name the keeper from whom she says she has the information.", "she", "the keeper"),
        ("A keeper, by whom she was told, has left.", "she", "A keeper"),
        ("Her source was a keeper of the lock.", "Her", "a keeper of the lock"),
        ("Velden's source for it, she added, is a keeper.", "Velden", "a keeper"),
        ("She named Bo Ek as her source.", "her", "Bo Ek"),
        ("A keeper was her informant.", "her", "A keeper"),
        ("She bases her account on what a keeper told her.", "her", "a keeper"),
        ("Velden's claim rests on conversations with two keepers.", "Velden", "two keepers"),
        ("“I have it from a keeper,” she said.", "I", "a keeper"),
    ],
)
def test_who_informed_a_speaker(text: str, hearer: str, giver: str) -> None:
    assert _informed(SAID + text)[-1:] == [(hearer, giver)]


@pytest.mark.parametrize(
    "text",
    [
        "She was told to leave by a keeper.",
        "She was informed by a keeper about the flood in the town.",
        "She was told by a keeper to rest.",
        "She was told by him.",
        "A keeper told her to rest.",
        "A keeper told her how to swim.",
        "A keeper told her a joke about the mayor.",
        "She got the keys from a keeper.",
        "She learned of the wedding from a keeper.",
        "She had it from the start.",
        "She learned it from experience.",
        "Her source was arrested by a keeper.",
        "Her source is in the town.",
        "Her book is based on what a keeper told her.",
        "She knows what a keeper told her.",
        "The police were tipped off by a keeper.",
        "“She has it from a keeper,” Bo Ek said.",
        "She heard a story about the lock.",
    ],
)
def test_what_informs_nobody_of_what_was_said(text: str) -> None:
    assert _informed(SAID + text) == []


def test_who_is_informed_in_the_words_of_another_is_reached_through_them() -> None:
    found = read("Bo Ek said that Velden had been told of it by a keeper.")
    assert found[1:] == [Read("Velden", "", ("Bo Ek",)), Read("a keeper", "", ("Bo Ek", "Velden"))]


def test_what_somebody_was_told_in_full_has_a_content() -> None:
    found = read("Velden said she had been told by a keeper that the sluice is cracked.")
    assert found[-1] == Read("a keeper", "that the sluice is cracked", ("Velden",))
