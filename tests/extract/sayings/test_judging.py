"""What sources do to reports."""

from __future__ import annotations

import pytest
from tests.extract.reading import attributions, read

from provenance.model import Modality


@pytest.mark.parametrize(
    ("sentence", "source", "content"),
    [
        ("Velden called the report of a leak nonsense.", "Velden", "the report of a leak nonsense"),
        ("Mayor Ada Velden, called the Echo's claim “a trick”.", "Mayor Ada Velden", "the Echo's claim “a trick”"),
        ("Velden has described as “rubbish” a Daily Echo report.", "Velden", "as “rubbish” a Daily Echo report"),
        ("A rumour that the dam leaks has been called “rubbish” by Velden.", "Velden",
         "A rumour that the dam leaks has been called “rubbish”"),
        ("Some bloggers began to spread stories that the dam leaks.", "Some bloggers", "that the dam leaks"),
        ("His rivals launched a rumour on the net that the dam leaks.", "His rivals", "that the dam leaks"),
        ("A cleric issued a ruling, also called an edict, forbidding kites.", "A cleric", "forbidding kites"),
        ("A cleric caused a stir by issuing a ruling forbidding kites.", "A cleric", "forbidding kites"),
        ("Engineers cast doubt on the reports of a leak.", "Engineers", "the reports of a leak"),
        ("The Echo quickly retracted its report.", "The Echo", "its report"),
        ("Various witnesses have credited Roe with saving the town.", "Various witnesses",
         "Roe with saving the town"),
        ("Ada Velden is pushing back against claims of Ek's that ten men fell.", "Ada Velden",
         "claims of Ek's that ten men fell"),
        ("Velden, who had left, shot down Ek's reports.", "Velden, who had left,", "Ek's reports"),
        ("Velden took a moment on Monday to push back on a report about the dam.", "Velden",
         "a report about the dam"),
        ("Velden hit back at the accusations.", "Velden", "the accusations"),
        ("While some readers questioned the letter's authenticity, it was kept.", "some readers",
         "the letter's authenticity"),
        ("Several engineers called into question the accuracy of the gauge.", "Several engineers",
         "the accuracy of the gauge"),
        ("Velden blamed the leak on the thin walls of the dam.", "Velden", "the leak on the thin walls of the dam"),
    ],
)  # fmt: skip
def test_judgements(sentence: str, source: str, content: str) -> None:
    found = read(sentence)
    assert [(each.source, each.content) for each in found] == [(source, content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Velden called the minister on Friday.",
        "She cast her vote on Sunday.",
        "They issued shares.",
        "Velden was blamed for the leak.",
        "Velden plans to hit back at the accusations.",
        "The police shot down a drone.",
        "The engineer credited with the dam has died.",
        "The fire spread.",
        "The guards questioned the driver.",
        "They kept the question of its accuracy open.",
        "They pushed back against the warning that it leaks.",
    ],
)
def test_no_judgements(sentence: str) -> None:
    assert read(sentence) == []


def test_doubts_doubt_and_retractions_deny() -> None:
    (doubt,) = attributions("Engineers expressed doubts that the dam might leak.")
    (back,) = attributions("The Echo withdrew the story on Monday.")
    (fought,) = attributions("Velden hit back at the accusations.")
    assert (doubt.modality, back.modality, fought.modality) == (Modality.DOUBTED, Modality.DENIED, Modality.DENIED)


def test_who_made_the_report_that_is_judged_adds_no_step() -> None:
    (found,) = read("Velden called the rumour that officials said it leaked a lie.")
    assert (found.source, found.via) == ("Velden", ())


def test_a_plan_that_was_dismissed_is_no_report() -> None:
    assert read("The council tabled a scheme, which was soon rejected by the farmers.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "A report that says a clerk in Orlo has sold the dam is fake.",
        "An Internet posting claiming a herd of goats has the plague is not true.",
        "A post that says a clerk has sold the dam and the town was flooded is fake.",
        "An article saying the mayor confirmed a week of rain is bogus.",
        "A hoax story alleging the painter has been jailed has duped half the town.",
        "Half the town was duped by a fake story claiming that the dam has been sold.",
    ],
)
def test_what_a_piece_says_that_the_writer_calls_false_is_nobodys(sentence: str) -> None:
    assert attributions(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("A report that says the gauge is fake was leaked.", "A report"),
        ("A report that says the claim that she left is false.", "A report"),
        ("A letter saying the dam is safe was read out.", "A letter"),
    ],
)
def test_a_piece_that_calls_something_false_speaks(sentence: str, source: str) -> None:
    assert [each.source for each in read(sentence)] == [source]
