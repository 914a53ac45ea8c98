from __future__ import annotations

import pytest

from provenance.resolve.chains import knowing


@pytest.mark.parametrize("wording", ["an aide briefed on the talks", "officials familiar with the reports"])
def test_some_are_described_as_having_been_told(wording: str) -> None:
    assert knowing.described_as_told(wording)


@pytest.mark.parametrize(
    "wording",
    [
        "a person with direct knowledge of the talks",
        "an aide involved in the talks",
        "a guest who was there",
        "two walkers who have survived it",
    ],
)
def test_some_are_described_as_present(wording: str) -> None:
    assert knowing.described_as_present(wording)


@pytest.mark.parametrize(
    "wording", ["a person familiar with the talks", "an aide not involved in the talks", "a clerk who has seen it"]
)
def test_others_are_not_described_as_present(wording: str) -> None:
    assert not knowing.described_as_present(wording)


def test_others_are_not_described_as_told() -> None:
    assert not knowing.described_as_told("the harbour master")


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("said", "I heard the bridge had closed"),
        ("has learned", "that the bridge had closed"),
        ("said", "he's been told the bridge will close"),
        ("said", "that they received information that the bridge had closed"),
        ("said", "we have not seen anything that supports this"),
    ],
)
def test_who_says_how_it_reached_them_was_told(cue: str, content: str) -> None:
    assert knowing.was_told(cue, content)


def test_that_others_were_told_later_is_something_else() -> None:
    assert not knowing.was_told(
        "said", "the bridge has closed, as everybody who lives at the quay will soon have heard"
    )


@pytest.mark.parametrize(
    "content", ["I saw the ship sink", "to have seen her this morning", "that he had seen the ship"]
)
def test_who_saw_it_was_there(content: str) -> None:
    assert knowing.saw(content)


def test_that_somebody_else_saw_it_is_not_seeing_it() -> None:
    assert not knowing.saw("a fisherman had seen the ship")


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("believes", "the ship sank"),
        ("said", "the ship could have been moved"),
        ("said", "the ship appeared to have been moved"),
        ("said", "it would be “premature” to say so"),
    ],
)
def test_a_conjecture_is_no_knowledge(cue: str, content: str) -> None:
    assert knowing.guesses(cue, content)


def test_a_plan_is_no_conjecture() -> None:
    assert not knowing.guesses("said", "the ship may sail on Monday")


def test_to_rule_is_to_decide_and_to_deny_only_to_perform() -> None:
    assert knowing.decides("ruled")
    assert knowing.performs("ruled")
    assert not knowing.decides("denied")
    assert knowing.performs("denied")


@pytest.mark.parametrize("content", ["I am well", "that she is safe", "that, contrary to reports, he has not left"])
def test_some_speak_of_themselves(content: str) -> None:
    assert knowing.tells_of_self("said", content)


def test_others_of_others() -> None:
    assert not knowing.tells_of_self("said", "that the ship is safe")


def test_who_was_told_of_it_does_not_speak_of_itself() -> None:
    assert not knowing.tells_of_self("said", "she had heard that the bridge had closed")


@pytest.mark.parametrize("content", ["I was at home", "I'm safe", "that she has been ill"])
def test_some_tell_what_happened_to_them(content: str) -> None:
    assert knowing.tells_own_story("said", content)


@pytest.mark.parametrize(
    "content", ["I will win", "I think it rained", "that she would win", "I have always liked rain"]
)
def test_plans_and_opinions_are_no_story(content: str) -> None:
    assert not knowing.tells_own_story("said", content)


@pytest.mark.parametrize(
    "content",
    [
        "that he dug up the ring",
        "the 3 nails in the shoe cut her foot",
        "his lawn had been sold",
        "how the rope held him",
    ],
)
def test_some_are_the_subject_of_what_they_say(content: str) -> None:
    assert knowing.is_its_subject("said", content)


@pytest.mark.parametrize(
    "content",
    [
        "that a woman lost her ring",
        "Lind was ill before he left",
        "“He dug up the ring”",
        "that he believes the ring is lost",
        "that he heard the ring was lost",
        "that the ring was lost",
    ],
)
def test_others_are_not(content: str) -> None:
    assert not knowing.is_its_subject("said", content)


def test_a_picture_in_which_something_happens_shows_it() -> None:
    assert knowing.shows("In")
    assert not knowing.shows("in what appears to be")


def test_to_give_out_a_picture_is_not_to_speak_of_one() -> None:
    assert knowing.gives_out("posted by", "a photo of the crane")
    assert knowing.gives_out("uploaded a clip", "of the crane")
    assert not knowing.gives_out("said of", "a photo of the crane")
    assert not knowing.gives_out("claimed to have filmed", "a video of the crane")


def test_who_works_to_find_out_does_not_know() -> None:
    assert knowing.does_not_know("staff were working hard to verify the letter")
    assert knowing.does_not_know("they could not yet authenticate the letter")
    assert not knowing.does_not_know("staff were working on the letter")
