"""Agreement: one to one, content first, then the source."""

from __future__ import annotations

import pytest

from provenance.extract.train.agreement import Tally, interval, matches
from provenance.extract.train.corpus import Text
from provenance.model import Attribution, Span

WORDS = "Velden said that the dam leaks badly ."
GOLD = Text("a", WORDS, ({"source": [(0, 6)], "cue": [(7, 11)], "content": [(12, 36)]},))


def _found(source: str, content: str) -> Attribution:
    def spans(words: str) -> tuple[Span, ...]:
        return (Span(WORDS.index(words), WORDS.index(words) + len(words)),) if words else ()

    return Attribution("", spans(source), (Span(7, 11),), spans(content))


@pytest.mark.parametrize(
    ("source", "content", "content_right", "right"),
    [
        ("Velden", "that the dam leaks badly", 1, 1),
        ("Velden", "the dam leaks", 1, 1),  # three of five words
        ("Velden", "the dam", 0, 0),  # two of five
        ("", "that the dam leaks badly", 1, 0),
        ("said", "that the dam leaks badly", 1, 0),
        ("Velden said", "that the dam leaks badly", 1, 1),
    ],
)
def test_when_an_attribution_is_right(source: str, content: str, content_right: int, right: int) -> None:
    tally, each = matches(GOLD, [_found(source, content)])
    assert tally == Tally(1, 1, content_right, right)
    assert each == [bool(right)]


def test_no_source_agrees_with_no_source() -> None:
    text = Text("a", WORDS, ({"source": [], "cue": [(7, 11)], "content": [(12, 36)]},))
    assert matches(text, [_found("", "that the dam leaks badly")])[0].whole == 1


def test_one_marked_attribution_is_found_once() -> None:
    tally, each = matches(GOLD, [_found("Velden", "the dam leaks"), _found("Velden", "that the dam leaks badly")])
    assert tally == Tally(1, 2, 1, 1)
    assert each == [False, True]  # the better one


def test_figures_and_their_interval() -> None:
    tally = Tally(10, 5, 5, 4)
    assert (tally.precision, tally.recall, tally.f1) == (0.8, 0.4, 8 / 15)
    assert Tally().f1 == Tally().precision == Tally().recall == 1
    low, high = interval([Tally(4, 4, 4, 4), Tally(4, 4, 0, 0)] * 10, lambda each: each.f1)
    assert 0 < low < 0.5 < high < 1
