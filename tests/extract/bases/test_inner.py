"""Speech within speech, and who told a speaker what they say."""

from __future__ import annotations

import pytest
from tests.extract.reading import Read, read


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("“My cousin told me that the dam leaks,” Velden said.", "My cousin", "that the dam leaks"),
        ("“The patient claims to have seen the dam leak,” Velden said.", "The patient", "to have seen the dam leak"),
        ("“The dam, according to guards familiar with the case, leaks,” Velden said.",
         "guards familiar with the case", "The dam | leaks"),
        ("“I was told by an officer that the dam leaks,” Velden said.", "an officer", "that the dam leaks"),
        ("Velden said: “The Orlo weekly reported that the dam leaks.”", "The Orlo weekly", "that the dam leaks"),
        ("“It leaks. It’s a guard who is telling me this,” Velden said.", "a guard",
         "“It leaks. It’s a guard who is telling me this,”"),
        ("“It leaks,” Velden said. “A guard told me so.”", "a guard", None),
        ("Velden said a guard told her, but he would not name the guard.", "a guard", None),
    ],
)  # fmt: skip
def test_the_innermost_speaker_is_reached_through_the_nearer_one(text: str, source: str, content: str | None) -> None:
    found = [each for each in read(text) if each.source.casefold() == source.casefold()]
    assert [each.via for each in found] == [("Velden",)]
    assert content is None or found[0].content == content


@pytest.mark.parametrize(
    "text",
    [
        "“Some say that the dam leaks,” Velden said.",
        "“I said that the dam leaks,” Velden said.",
        "“A lot of people say that the dam leaks,” Velden said.",
        "“If the ministry says that the dam leaks, we will go,” Velden said.",
        "“We know what a guard told me,” Velden said.",
        "“A guard told me, ‘Go!’” Velden said.",
        "“She told me to leave. The dam leaks, the walls are wet and the gates will not close again,” Velden said.",
        "“If an engineer would say that the dam leaks, we would go,” Velden said.",
        "“The dam leaks, as an engineer told me years ago when I was young,” Velden said.",
    ],
)
def test_what_is_no_further_hop(text: str) -> None:
    assert [each.source for each in read(text)] == ["Velden"]


def test_a_quotation_of_nobodys_is_read_as_if_it_stood_without_marks() -> None:
    assert read("“Ada Velden said on Monday that the dam leaks.”") == [Read("Ada Velden", "that the dam leaks")]


def test_a_nested_content_ends_where_its_parent_ends() -> None:
    text = "Velden said he had been told by engineers it leaks, and dismissed the rest."
    assert [each.content for each in read(text)][1] == "it leaks"


def test_a_verb_may_open_a_quotation() -> None:
    text = "Velden said the pilot “flatly denied” that the plane fell."
    assert read(text)[-1] == Read("the pilot", "that the plane fell", ("Velden",))
    assert read("The plane “fell in rain” on Monday.") == []
