"""What sources say that their word rests on."""

from __future__ import annotations

import pytest
from tests.extract.reading import read


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Velden said witnesses had seen the dam break.", "witnesses"),
        ("Velden said that eyewitnesses saw the dam break.", "eyewitnesses"),
        ("Velden told the Echo the dam broke, based on comments by engineers.", "engineers"),
        ("Velden said the reports were based on eyewitness accounts.", "eyewitness accounts"),
        ("Velden says reports of the leak surfaced on Sunday on websites close to the firm.",
         "websites close to the firm"),
        ("Velden said the claim came from “two engineers.”", "“two engineers"),
        ("Velden said he got this information from an engineer.", "an engineer"),
        ("Velden said she had heard from the guards that the dam leaks.", "the guards"),
        ("Velden claimed to have received the information from an engineer.", "an engineer"),
        ("Velden claims to have confirmed with two engineers that the dam leaks.", "two engineers"),
    ],
)  # fmt: skip
def test_who_stands_behind_a_source(text: str, source: str) -> None:
    found = read(text)
    assert [(each.source, each.via) for each in found[1:]] == [(source, ("Velden",))]
    assert found[1].content == found[0].content


@pytest.mark.parametrize(
    "text",
    [
        "Velden said witnesses had left the dam.",
        "Velden said the plan was based on a map.",
        "Velden said he learned from his mistakes.",
        "Velden claims to have confirmed with a nod that she would stay.",
        "Velden said footage of a bear as it emerged from the trees was real.",
        "Velden said the sketches had never been put on the internet.",
        "Velden said rumours of a leak spread on websites are untrue.",
    ],
)
def test_what_is_no_witness(text: str) -> None:
    assert [each.source for each in read(text)] == ["Velden"]


def test_where_the_information_came_from_is_where_that_came_from_which_was_just_said() -> None:
    for rest in ("adding that the information came from an engineer", "saying he got the information from an engineer"):
        found = read(f"“The dam leaks,” Velden said, {rest}.")
        assert [each.content for each in found if each.source == "an engineer"] == ["“The dam leaks,”"]


def test_what_a_speaker_adds_on_where_the_information_came_from_is_about_it_all() -> None:
    found = read("Velden told Lind that “the dam leaks,” saying he got this information from a guard.")
    assert [each.via for each in found if each.source == "a guard"] == [("Velden",)]
    assert next(each for each in found if each.source == "a guard").content == found[0].content
    found = read("Velden told Lind that “the dam leaks,” saying he received a letter from a guard.")
    assert {each.source for each in found} == {"Velden"}
