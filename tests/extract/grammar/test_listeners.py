"""Whom a source speaks to, wherever the sentence says it."""

from __future__ import annotations

import pytest
from tests.extract.reading import attributions, words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Velden said that the dam leaks in an interview with the Orlo Courier.", "the Orlo Courier"),
        ("Velden claims that “the dam leaks” in a conversation with Orlo News on Tuesday.", "Orlo News"),
        ("“The dam leaks,” said Velden, in a story in the Daily Mail.", "the Daily Mail"),
        ("Velden rejected that claim to the Orlo Courier, however, saying that the dam is safe.", "the Orlo Courier"),
        ("In a statement sent to the Orlo Courier, Velden said: “The dam leaks.”", "the Orlo Courier"),
        ("Speaking to The Sun newspaper, Velden called it a find, adding: “It will not leak.”", "The Sun newspaper"),
        ("Velden, speaking to Orlo News, said that the dam leaks.", "Orlo News"),
        ("Velden took to Orlo News to deny that the dam leaks.", "Orlo News"),
        ("Speaking to the Daily Mail’s Bo Ek, Velden said: “The dam leaks.”", "the Daily Mail’s Bo Ek"),
        ("“The dam leaks,” Velden said of the valley on Orlo News on Tuesday.", "Orlo News"),
        ("Velden confirmed in the Daily Mail report: “The dam leaks.”", "the Daily Mail"),
    ],
)
def test_who_was_spoken_to(text: str, told: str) -> None:
    found = attributions(text)
    assert [words(text, each.addressee) for each in found] == [told] * len(found)
    assert not any(told in words(text, each.content) for each in found)


@pytest.mark.parametrize(
    "text",
    [
        "Velden said a message to reporters was false.",
        "Velden said that Lind was told so in an interview with the Orlo Courier by a guard.",
        "The Orlo Courier said that the leak was in a report by Orlo News.",
        "“The dam leaks,” Velden said after a report on Orlo News about the valley.",
        "“The dam leaks,” said Velden after listening on Orlo News.",
        "Velden said that the attack on Orlo News was wrong.",
    ],
)
def test_whom_others_spoke_to_is_theirs(text: str) -> None:
    assert [each.addressee for each in attributions(text)] == [()]
