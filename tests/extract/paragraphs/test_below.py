"""What stands without marks below a line that names its speaker."""

from __future__ import annotations

import pytest
from tests.extract.reading import Read, read


def test_each_sentence_below_is_the_speakers_and_what_others_say_in_it_is_told_through_them() -> None:
    found = read("It rained.\n\nBo Roe wrote:\n\nThe dam is safe. We have checked it. An engineer said the wall leaks.")
    assert found == [
        Read("Bo Roe", ""),
        Read("Bo Roe", "The dam is safe. | We have checked it."),
        Read("An engineer", "the wall leaks", ("Bo Roe",)),
    ]


def test_it_goes_on_while_the_speaker_says_we() -> None:
    found = read(
        "It rained.\n\nBo Roe wrote:\n\nThe dam is safe.\n\nWe have checked it.\n\nThe town slept.\n\nWe left."
    )
    assert found == [Read("Bo Roe", "The dam is safe. | We have checked it.")]


def test_it_does_not_go_on_where_the_writer_says_i() -> None:
    found = read("I was in Orlo on Monday.\n\nBo Roe wrote:\n\nThe dam is safe.\n\nWe have checked it.")
    assert found == [Read("Bo Roe", "The dam is safe.")]


@pytest.mark.parametrize(
    "below",
    [
        "He left the town on Monday.",
        "That is not what Roe wrote before.",
        "- The dam is safe.",
        "1. The dam is safe.",
        "[via the Echo]",
        "Update: The dam is safe.",
        "The Dam Leaks",
        "A dam in Orlo",
        "Read more:\n\nThe dam is safe.",
    ],
)
def test_what_is_not_the_speakers(below: str) -> None:
    assert not [each for each in read(f"It rained.\n\nBo Roe wrote:\n\n{below}") if each.source == "Bo Roe"]


def test_an_outlet_may_speak_of_somebody() -> None:
    assert read("It rained.\n\nThe Orlo Echo reports:\n\nHe left the town.") == [
        Read("The Orlo Echo", "He left the town.")
    ]


def test_what_stands_for_what_follows() -> None:
    found = read("It rained.\n\nThe minister confirmed the same:\n\nThe dam is safe.")
    assert found == [Read("The minister", "the same | The dam is safe.")]


def test_after_words_of_their_own_only_whoever_says_i_goes_on() -> None:
    line = "Bo Roe said that the gates were shut:"
    assert len(read(f"It rained.\n\n{line}\n\nThe town slept.")) == 1
    assert (
        read(f"It rained.\n\n{line}\n\nWe are locked in.")[-1].content == "that the gates were shut | We are locked in."
    )


def test_questions_put_nothing_forward() -> None:
    assert read("It rained.\n\nBo Roe wrote:\n\nIs it safe? It is not.") == [Read("Bo Roe", "It is not.")]


def test_one_announcement_below_another() -> None:
    found = read("It rained.\n\nThe Orlo Echo says:\n\nBo Roe, a reporter, tweets:\n\nThe dam is safe.")
    assert found[-1] == Read("Bo Roe, a reporter,", "The dam is safe.", ("The Orlo Echo",))
