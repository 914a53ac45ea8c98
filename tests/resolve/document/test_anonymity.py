from __future__ import annotations

import pytest

from provenance.model import Span
from provenance.resolve.document.anonymity import Unnamed, stated


def _stated(text: str, *mentions: str) -> dict[int, list[tuple[str, str]]]:
    sentences = [0] + [at + 2 for at in range(len(text)) if text.startswith(". ", at)]
    unnamed = [Unnamed(n, Span(text.index(each), text.index(each) + len(each))) for n, each in enumerate(mentions)]
    found = stated(text, sentences, unnamed)
    return {number: [(str(each.aspect), each.text) for each in grounds] for number, grounds in found.items()}


@pytest.mark.parametrize(
    "terms",
    [
        "on condition of anonymity",
        "on the condition that she not be named",
        "requested anonymity",
        "asked not to be identified",
        "declined to be named",
        "did not want to be named",
        "granted anonymity",
    ],
)
@pytest.mark.parametrize(
    "reason", ["", " because she feared for her post", " to discuss a private matter", " for fear of reprisals"]
)
def test_terms_and_reason_are_told_apart(terms: str, reason: str) -> None:
    wanted = [("anonymity", terms), *([("reason", reason.strip())] if reason else [])]
    assert _stated(f"An aide, who spoke, {terms}{reason}.", "An aide") == {0: wanted}


def test_not_to_be_allowed_to_speak_is_a_reason() -> None:
    text = "The port has closed, said an aide who was not authorised to speak publicly."
    assert _stated(text, "an aide") == {0: [("reason", "was not authorised to speak publicly")]}


def test_the_next_sentence_goes_on_about_the_last_source() -> None:
    text = "A clerk and an aide said so. The aide spoke on condition of anonymity."
    assert _stated(text, "A clerk", "an aide") == {1: [("anonymity", "on condition of anonymity")]}


def test_another_sentence_speaks_of_others() -> None:
    assert _stated("An aide said so. Members may vote on condition of anonymity.", "An aide") == {}
    assert _stated("He spoke on condition of anonymity.") == {}


def test_of_two_sources_the_nearer_is_meant() -> None:
    text = "A clerk said that an aide, on condition of anonymity, had told her."
    assert list(_stated(text, "A clerk", "an aide")) == [1]


@pytest.mark.parametrize(
    ("first", "then", "holds"),
    [
        ("Two port clerks", "One of the clerks", True),
        ("Two port clerks", "The second clerk", True),
        ("Two port clerks", "The second sailor", False),
        ("A port clerk", "The second clerk", False),
        ("Two port clerks", "A clerk", False),
    ],
)
def test_what_holds_for_several_holds_for_each_of_them(first: str, then: str, holds: bool) -> None:
    text = f"{first} spoke on condition of anonymity for fear of reprisals. It rained. {then} said so."
    found = _stated(text, first, then)
    assert found[0] == [("anonymity", "on condition of anonymity"), ("reason", "for fear of reprisals")]
    assert found.get(1) == (found[0] if holds else None)
