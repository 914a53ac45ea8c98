"""One text, however it was stored: what is read, and what is found in it."""

from __future__ import annotations

import re
import textwrap
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.extract.reading import extraction

from provenance.extract import attributions
from provenance.extract.as_read import as_read

LONG = (
    "The ferries that run between the two shores of the lake stood still for a week because nobody had been paid, and "
    "those who wanted to cross had to walk around it, which took a day and a half even where the path was good."
)
SENTENCES = (
    "Harbour minister Karin Lind said on Monday that the port of Orlo would reopen.",
    "“It is safe,” Lind told the Orlo Gazette on 4 March.",
    "Two officials, who asked not to be named, said that the well-known quay had cost 2 million crowns.",
    "Jens Velden of the Seamen’s Union, Orlo, denied it!",
    "It rained.",
)
paragraphs = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6).map(" ".join)
articles = st.lists(paragraphs, max_size=4).map(lambda drawn: ["Port reopens", *drawn, LONG])

VERSES = """The song of Orlo

The harbour sleeps beneath the winter moon, and no one calls
Old Orlo counts the boats that never came to land
A lantern swings
My father mended nets upon the northern quay for forty years
And so did his

Lind sings it."""
LISTED = """Morning notes

Valmora port to open on Monday after strike, says minister
Union boss Velden calls the offer of the government a joke
Eastern ferries to be scrapped in spring, say two ministers
Gazette editor leaves after a quarrel about a photo of Lind

More tomorrow."""


OPENS = "Harbour minister Karin Lind said on Monday that the port of Orlo would reopen."


def _wrapped(article: list[str], width: int) -> str:
    return "\n\n".join(textwrap.fill(paragraph, width) for paragraph in article) + "\n"


# The last line of a paragraph is longer than any other: 64 fits all breaks, but only 65 its end too.
@example(["Port reopens", f"{OPENS} Jens Velden of the Seamen’s Union, Orlo, denied it!", LONG], 65, "\n")
@given(articles, st.integers(50, 90), st.sampled_from(["\n", "\r\n", "\r"]))
def test_hard_wrapped_text_is_read_as_if_it_were_not(article: list[str], width: int, end: str) -> None:
    assert as_read(_wrapped(article, width).replace("\n", end)).text == "\n\n".join(article) + "\n"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("width", [50, 64, 90])
def test_hard_wrapped_text_has_the_same_passages(width: int, end: str) -> None:
    def read(text: str) -> list[tuple[object, ...]]:
        passages = extraction(text).passages
        return [(re.sub(r"\s", "", each.text), each.paragraph, each.headline, each.voice) for each in passages]

    article = ["Port reopens", " ".join(SENTENCES), LONG, " ".join(SENTENCES[::-1])]
    assert read(_wrapped(article, width).replace("\n", end)) == read("\n\n".join(article))


@pytest.mark.parametrize("text", [VERSES, LISTED, VERSES.replace("\n", "\r\n"), LISTED.replace("\n", "\r")])
def test_lines_that_end_on_purpose_stay_apart(text: str) -> None:
    lines = [line for line in text.splitlines() if line]
    assert [each.text for each in extraction(text).passages] == lines


def test_a_list_in_hard_wrapped_text_stays_a_list() -> None:
    text = _wrapped([LONG, LONG, "The ports:"], 70) + "Orlo, on the lake\nEast Orlo\nPort Lind\n"
    assert [each.text for each in extraction(text).passages][-3:] == ["Orlo, on the lake", "East Orlo", "Port Lind"]


def test_a_few_lines_under_long_paragraphs_are_not_wrapped_text() -> None:
    text = f"Port reopens\n\n{LONG}\n\n{LONG}\n\nThe editors of this paper can be reached in Orlo, at the\nold mill"
    assert as_read(text).text == text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_blank_line_ends_a_paragraph_and_one_break_within_a_sentence_does_not(end: str) -> None:
    text = "The port is open for ferries\n\nboats may wait\nuntil noon".replace("\n", end)
    passages = [(each.text, each.paragraph) for each in extraction(text).passages]
    assert passages == [("The port is open for ferries", 0), (f"boats may wait{end}until noon", 1)]


ACCENTED = (
    "Port reopens\n\nThe harbour minister Zoë Lindström told the Malmö Gazette that the port of Åre would reopen on "
    "Monday. “It is safe,” Lindström said. André Björk, a union official, reportedly denied that Lê Nguyễn had left. "
    "René Škoda reportedly drowned. Émile, said Škoda, left."
)


@pytest.mark.parametrize("read", [attributions, lambda text: extraction(text).attributions])
def test_accents_stored_apart_change_nothing_that_is_found(read) -> None:  # type: ignore[no-untyped-def]
    def found(text: str) -> list[list[str]]:
        return [
            [unicodedata.normalize("NFC", span.of(text)) for span in (*each.source, *each.cue, *each.content)]
            for each in read(text)
        ]

    apart = unicodedata.normalize("NFD", ACCENTED)
    assert found(apart) == found(ACCENTED)
    assert "The harbour minister Zoë Lindström" in {source for source, *_ in found(apart)}


def test_passages_hold_the_text_as_given() -> None:
    apart = unicodedata.normalize("NFD", ACCENTED)
    passages = extraction(apart).passages
    assert all(each.text == each.span.of(apart) for each in passages)
    composed = [unicodedata.normalize("NFC", each.text) for each in passages]
    assert composed == [each.text for each in extraction(ACCENTED).passages]
