"""Content for which nobody is named, and content that a noun attributes."""

from __future__ import annotations

import pytest
from tests.extract.reading import Read, attributions, read, words


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The mayor has reportedly resigned.", "reportedly", "The mayor has | resigned"),
        ("Rumours that the mayor resigned spread in Orlo.", "Rumours", "that the mayor resigned spread in Orlo"),
        ("There are claims that the mayor resigned.", "claims", "that the mayor resigned"),
        ("Orlo is full of rumours of a resignation.", "rumours", "a resignation"),
        ("Talk began anew in Orlo -- and, later, on the air -- that the mayor fled.", "Talk", "that the mayor fled"),
        ("Orlo hears the oddest rumours in months that the mayor fled.", "rumours", "that the mayor fled"),
        ("Two men, believed to be the pilots, were found.", "believed", "Two men | to be the pilots"),
        ("The men were confirmed not to be pilots.", "were confirmed", "The men | not to be pilots"),
        ("The men were confirmed as pilots.", "were confirmed", "The men | as pilots"),
        ("Rumours about the fall of the mayor began again.", "Rumours", "the fall of the mayor"),
        ("Rumours of floods turned out to be worse than the floods.", "Rumours", "floods"),
        ("He weighs the rumour that his sister, Ada Roe, runs Orlo.", "rumour", "that his sister, Ada Roe, runs Orlo"),
        ("Speculation is rife that the mayor resigned.", "Speculation", "that the mayor resigned"),
    ],
)
def test_nobody_is_named(text: str, cue: str, content: str) -> None:
    [found] = attributions(text)
    assert (words(text, found.source), words(text, found.cue), words(text, found.content)) == ("", cue, content)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The mayor's claim that the dam is safe surprised Orlo.", "The mayor"),
        ("Nobody trusts his assertion that the dam is safe.", "his"),
        ("Chirper is abuzz with rumours that the dam leaks.", "Chirper"),
        ("Chirper is awash with news of a leak at the dam.", "Chirper"),
        ("The allegation by an engineer that the dam leaks surprised Orlo.", "an engineer"),
    ],
)
def test_a_noun_names_its_source(text: str, source: str) -> None:
    assert [each.source for each in read(text)] == [source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The Orlo weekly, which first had the story, claims that the dam leaks.", "The Orlo weekly"),
        ("A story on the site titled “It Leaks!” claims that the dam leaks.", "A story on the site"),
        ("A second rumour going round today claims that the dam leaks.", "A second rumour going round"),
        ("After the flood, which hit Orlo, claims that the dam leaks were heard.", ""),
    ],
)
def test_what_looks_like_a_noun_may_be_the_verb_of_the_sentence(text: str, source: str) -> None:
    assert read(text)[-1].source == source


def test_a_noun_gives_way_to_the_verb_that_governs_it() -> None:
    assert read("Velden said in a statement that the dam is safe.") == [Read("Velden", "that the dam is safe")]


def test_a_noun_that_names_nobody_is_the_writers_own_word() -> None:
    assert not read("The warning that the dam leaks came late.")


def test_what_rumours_do_is_not_what_they_say() -> None:
    assert not read("The mayor spoke amid rumours that have grown for weeks.")
    assert not read("While the rumours swirl in Orlo, the mayor is at home.")


def test_a_noun_does_not_reach_into_the_next_clause() -> None:
    assert read("In a report sent to members, Velden stated that the dam leaks.") == [
        Read("Velden", "that the dam leaks")
    ]


def test_rumours_within_a_report_are_a_hop() -> None:
    assert read("Velden reports that there are rumours that the dam leaks.")[-1] == Read(
        "rumours", "that the dam leaks", ("Velden",)
    )


def test_rumours_that_the_writer_calls_false_are_the_writers_word() -> None:
    assert not read("Rumours of a leak proved unfounded.")


def test_rumours_do_not_take_in_the_main_clause() -> None:
    assert read("After rumours over the weekend, Velden said that the dam leaks.") == [
        Read("Velden", "that the dam leaks")
    ]
