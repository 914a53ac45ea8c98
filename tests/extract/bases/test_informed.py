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
        ("She had been told so by an engineer of the lock.", "She", "an engineer of the lock"),
        ("She was informed of the crack by two engineers.", "She", "two engineers"),
        ("She was informed by an engineer about this.", "She", "an engineer"),
        ("She was tipped off by an engineer.", "She", "an engineer"),
        ("Velden said that an engineer had told her of it.", "her", "an engineer"),
        ("An engineer, who had told her about the crack, has left.", "her", "An engineer"),
        ("Velden said she had the information from Bo Ek.", "she", "Bo Ek"),
        ("Velden had learned of it from a member of the lock's board.", "Velden", "a member of the lock's board"),
        ("She heard the news from an engineer on Monday.", "She", "an engineer"),
        ("She would not name the engineer from whom she says she has the information.", "she", "the engineer"),
        ("An engineer, by whom she was told, has left.", "she", "An engineer"),
        ("Her source was an engineer of the lock.", "Her", "an engineer of the lock"),
        ("Velden's source for it, she added, is an engineer.", "Velden", "an engineer"),
        ("She named Bo Ek as her source.", "her", "Bo Ek"),
        ("An engineer was her informant.", "her", "An engineer"),
        ("She bases her account on what an engineer told her.", "her", "an engineer"),
        ("Velden's claim rests on conversations with two engineers.", "Velden", "two engineers"),
        ("“I have it from an engineer,” she said.", "I", "an engineer"),
    ],
)
def test_who_informed_a_speaker(text: str, hearer: str, giver: str) -> None:
    assert _informed(SAID + text)[-1:] == [(hearer, giver)]


@pytest.mark.parametrize(
    "text",
    [
        "She was told to leave by an engineer.",
        "She was informed by an engineer about the flood in the town.",
        "She was told by an engineer to rest.",
        "She was told by him.",
        "An engineer told her to rest.",
        "An engineer told her how to swim.",
        "An engineer told her a joke about the mayor.",
        "She got the keys from an engineer.",
        "She learned of the wedding from an engineer.",
        "She had it from the start.",
        "She learned it from experience.",
        "Her source was arrested by an engineer.",
        "Her source is in the town.",
        "Her book is based on what an engineer told her.",
        "She knows what an engineer told her.",
        "The police were tipped off by an engineer.",
        "“She has it from an engineer,” Bo Ek said.",
        "She heard a story about the lock.",
    ],
)
def test_what_informs_nobody_of_what_was_said(text: str) -> None:
    assert _informed(SAID + text) == []


def test_who_is_informed_in_the_words_of_another_is_reached_through_them() -> None:
    found = read("Bo Ek said that Velden had been told of it by an engineer.")
    assert found[1:] == [Read("Velden", "", ("Bo Ek",)), Read("an engineer", "", ("Bo Ek", "Velden"))]


def test_what_somebody_was_told_in_full_has_a_content() -> None:
    found = read("Velden said she had been told by an engineer that the sluice is cracked.")
    assert found[-1] == Read("an engineer", "that the sluice is cracked", ("Velden",))
