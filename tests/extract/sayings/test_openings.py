"""Paragraphs that announce what stands below them."""

from __future__ import annotations

import pytest
from tests.extract.reading import Read, attributions, read, words


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("The pilot had this to say:", "The pilot"),
        ("The ministry issued a statement:", "The ministry"),
        ("Via the Orlo Echo:", "the Orlo Echo"),
        ("Per Velden's interview with KTVX:", "Velden"),
        ("According to Velden:", "Velden"),
    ],
)
def test_the_quotation_below_is_theirs(line: str, source: str) -> None:
    assert read(f"It rained.\n\n{line}\n\n“The dam leaks.”") == [Read(source, "“The dam leaks.”")]


def test_what_an_outlet_is_credited_for_reaches_the_reader_through_it() -> None:
    found = read(
        "It rained.\n\nFrom the Orlo Echo:\n\nThe dam leaks, Velden said. The wall broke, Orlin said.\n\nEk said so."
    )
    assert [(each.source, each.via) for each in found[1:3]] == [
        ("Velden", ("the Orlo Echo",)),
        ("Orlin", ("the Orlo Echo",)),
    ]
    assert all(each.via == () for each in found[3:])


def test_whoever_told_the_speaker_that_a_line_announces() -> None:
    found = read("It rained.\n\nThe pilot had this to say:\n\n“The dam leaks. A guard told me this.”")
    assert found[-1] == Read("A guard", "“The dam leaks. A guard told me this.”", ("The pilot",))


@pytest.mark.parametrize("line", ["From the dam:", "What follows:", "There are three ways to go:"])
def test_other_lines_credit_nobody(line: str) -> None:
    found = read(f"It rained.\n\n{line}\n\nThe dam leaks, Velden said.")
    assert [each.via for each in found if each.source == "Velden"] == [()]


@pytest.mark.parametrize(
    ("line", "source", "to"),
    [
        ("Bo Roe wrote in today's post:", "Bo Roe", ""),
        ("In a statement, Bo Ek, vice-president, said:", "Bo Ek, vice-president,", ""),
        ("Update: And here's a statement from Vale Gas:", "Vale Gas", ""),
        ("A spokesman sent the Orlo Echo this statement:", "A spokesman", "the Orlo Echo"),
        ("But the club sent a statement to the Orlo Echo:", "the club", "the Orlo Echo"),
        ("He spoke to the Orlo Echo about it:", "He", "the Orlo Echo"),
        ("One poster on the forum has this to say about dams:", "One poster on the forum", ""),
        ("Statement from Mara Lind, co-founder of Vale Watch, on the news:", "Mara Lind", ""),
        ("Here's the site's disclaimer:", "the site", ""),
        ("The report reads in part:", "The report", ""),
        ("Here's Mark Lind at the Echo:", "Mark Lind at the Echo", ""),
        ("The Orlo Echo has the scoop:", "The Orlo Echo", ""),
        ("The former employer posted this:", "The former employer", ""),
        ("A Vale Gas spokesperson told the Orlo Echo that:", "A Vale Gas spokesperson", "the Orlo Echo"),
        ("As Roe points out:", "Roe", ""),
        ("Writes the site:", "the site", ""),
        ("Roe's full reply:", "Roe", ""),
        ("The Orlo Echo again:", "The Orlo Echo", ""),
    ],
)
def test_whoever_a_line_announces(line: str, source: str, to: str) -> None:
    text = f"It rained.\n\n{line}\n\nThe dam is safe."
    [found] = attributions(text)
    assert [words(text, each) for each in (found.source, found.content, found.addressee)] == [
        source,
        "The dam is safe.",
        to,
    ]


@pytest.mark.parametrize(
    "line",
    [
        "There are three reasons:",
        "Here are the facts:",
        "Here is the full video:",
        "Here is Bo Ek's house:",
        "Roe posted this photo:",
        "Roe tweeted the following picture:",
        "From the dam:",
        "Here's a list of posts on the dam:",
    ],
)
def test_a_colon_that_announces_something_else(line: str) -> None:
    found = read(f"It rained.\n\n{line}\n\nThe dam is safe.")
    assert not [each for each in found if "safe" in each.content]


def test_a_long_line_that_issues_a_statement() -> None:
    week = "after a week in which the gates of both dams above the town of Orlo, which stands below them, were shut"
    line = f"The ministry issued a statement on Monday {week}:"
    assert read(f"It rained.\n\n{line}\n\n“The dam leaks.”")[-1] == Read("The ministry", "“The dam leaks.”")
