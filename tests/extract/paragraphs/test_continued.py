"""Quotations that run on."""

from __future__ import annotations

import pytest
from tests.extract.reading import Read, attributions, read, words


def test_a_quotation_left_open_goes_on_in_the_next_paragraph() -> None:
    text = "Velden said: “The dam leaks.\n“It will break.”\nThe valley slept."
    assert read(text) == [Read("Velden", "“The dam leaks. | “It will break.”")]


def test_a_quotation_before_its_speakers_own_sentence() -> None:
    assert read('"The dam leaks." Dr. Ode said.') == [Read("Dr. Ode", '"The dam leaks."')]


def test_a_colon_hands_over_to_the_paragraph_below() -> None:
    assert read("He said:\n\n“The dam leaks.”") == [Read("He", "“The dam leaks.”")]


def test_a_colon_with_nothing_below_attributes_nothing() -> None:
    assert not read("He said:")


def test_a_statement_issued_stands_below_the_colon() -> None:
    found = read("A spokeswoman for Orlo Hospital issued a statement:\n\n“The patient is well.”")
    assert [(each.source, each.content) for each in found] == [
        ("A spokeswoman for Orlo Hospital", "“The patient is well.”")
    ]


@pytest.mark.parametrize(
    "first",
    ["Velden said the dam leaks.", "The Echo reported on the leak.", "Velden left. She said that the dam leaks."],
)
def test_a_quotation_after_indirect_speech_is_the_same_speakers(first: str) -> None:
    found = read(f"{first}\n\n“It will break before noon tomorrow.”")
    assert found[-1].content == "“It will break before noon tomorrow.”"
    assert found[-1].source == found[-2].source


def test_a_quotation_after_a_paragraph_that_ends_in_the_writers_words_is_nobodys() -> None:
    assert all(
        "break" not in each.content
        for each in read("Velden said the dam leaks. It rained.\n\n“It will break before noon tomorrow.”")
    )


def test_a_quotation_goes_on_for_its_speaker_not_for_whoever_relays_it() -> None:
    found = read("“It leaks,” said Velden in a letter, courtesy of the Echo. “It will break before noon tomorrow.”")
    assert [(each.source, each.content, each.via) for each in found][1:] == [
        ("Velden", "“It leaks,” | “It will break before noon tomorrow.”", ("the Echo",))
    ]


def test_a_single_mark_that_opens_a_paragraph_quotes_all_of_it() -> None:
    found = read("Velden said the dam leaks.\n\n‘The town’s walls are wet and will not hold.")
    assert found[-1].content == "‘The town’s walls are wet and will not hold."


def test_what_the_writer_presents_is_not_the_last_speakers() -> None:
    own = "On her page, the motto is: “A boat for every wave and a rope for every boat.”"
    text = f"A friend said that she was “a quiet woman.” {own}"
    assert [each.content for each in read(text) if each.source == "A friend"] == ["that she was “a quiet woman.”"]


def test_a_lead_without_a_verb_goes_on_with_the_last_speaker() -> None:
    text = "“The dam leaks,” Velden said. And then: “It will break.”"
    assert read(text) == [Read("Velden", "“The dam leaks,” | And then: “It will break.”")]


def test_a_speaker_goes_on_after_words_of_others_that_they_quote() -> None:
    text = 'Bo Ek said: "The guards said she could eat.\n\n"But they had left before noon on Monday."'
    assert read(text) == [
        Read("Bo Ek", '"The guards said she could eat.'),
        Read("Bo Ek", '"But they had left before noon on Monday."'),
        Read("The guards", "she could eat", ("Bo Ek",)),
    ]


def test_single_marks_open_paragraph_after_paragraph_of_one_quotation() -> None:
    found = read("Velden said: ‘I went out and saw it.\n\n'But I didn't stay there long.\n\n'I wasn't told. So I ran.'")
    assert found == [
        Read("Velden", "‘I went out and saw it. | 'But I didn't stay there long. | 'I wasn't told. So I ran.'")
    ]


def test_a_mark_that_stands_for_a_letter_quotes_nothing() -> None:
    assert read("Velden said: ‘It leaks.\n\n'Tis the season of floods.") == [Read("Velden", "‘It leaks.")]


@pytest.mark.parametrize("above", ["Velden said: “It leaks.", "“It leaks,” Velden said."])
def test_a_caption_does_not_end_a_quotation(above: str) -> None:
    found = read(f"{above}\n\nLasting: The wall of the dam in May\n\n“It will break before noon tomorrow.”")
    assert {each.source for each in found} == {"Velden"}
    assert found[-1].content.endswith("“It will break before noon tomorrow.”")


def test_a_quotation_after_a_paragraph_of_the_writers_is_nobodys() -> None:
    below = "“We sold the house and left before noon on Monday.”"
    text = f"“The dam leaks,” Velden said.\n\nThe town lies below it.\n\n{below}"
    assert [each.content for each in read(text)] == ["“The dam leaks,”"]


@pytest.mark.parametrize("told", ["Ek said the law is strict.", "The law is strict, Ek explains."])
def test_a_quotation_goes_on_with_who_spoke_in_the_sentence_before(told: str) -> None:
    found = read(f"“The gate is old,” Velden said. {told} “There are rules about gates and nobody may break them.”")
    assert ["There are rules" in each.content for each in found] == [False, True]


def test_a_denial_leaves_the_quotation_to_whom_it_was() -> None:
    found = read("“The gate is old,” Velden said. The Echo did not say that it leaks. “We shall mend it on Monday.”")
    assert "We shall mend it" in found[0].content


def test_he_added_goes_on_with_whom_the_paragraph_quotes() -> None:
    found = read("Ek said the gate is old.\n\n“It leaks,” Velden said. The doors, he added, had been shut. “We left.”")
    assert "We left" in next(each.content for each in found if each.source == "Velden")


def test_a_quoted_name_in_the_writers_next_sentence_is_no_words_of_a_speaker() -> None:
    found = read("Velden said that the gate is old. They all call it “The Oldest Gate.” Others do not.")
    assert [each.content for each in found] == ["that the gate is old"]


def test_who_was_told_was_told_the_quotation_below_too() -> None:
    text = "Velden told Wirely that the dam leaks.\n\n“It will break before noon tomorrow, we think.”"
    assert [words(text, each.addressee) for each in attributions(text)] == ["Wirely", "Wirely"]
