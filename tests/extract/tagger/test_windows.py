"""Windows: every word of any text is in one, in order, and none is too long."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from provenance.extract.tagger.reading import MODEL
from provenance.extract.tagger.windows import LONGEST, LONGEST_LINE, MARKS, windows
from provenance.inference import shipped

WORDPIECES = shipped(MODEL).wordpieces


@given(st.text(st.characters(codec="utf-8")) | st.text("a “”\"'.\n\u2028\u200f\u00a0", max_size=600))
def test_every_word_is_in_one_window(text: str) -> None:
    read = list(windows(text, WORDPIECES))
    places = [place for window in read for place in zip(window.starts, window.ends, strict=True)]
    assert places == sorted(places)
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(places))
    covered = {i for start, end in places for i in range(start, end)}
    assert {i for i, mark in enumerate(text) if mark.isalnum() and mark.isascii()} <= covered
    for window in read:
        assert len(window.pieces) == len(window.marks) <= LONGEST
        assert len(window.first) == len(window.starts) == len(window.ends) > 0
        assert max(window.marks) < MARKS
        assert max(window.first) < len(window.pieces)


def test_paragraphs_share_a_window_while_they_fit() -> None:
    assert len(list(windows("The dam leaks.\n\nRain fell.", WORDPIECES))) == 1
    assert len(list(windows("The dam leaks and leaks again.\n" * 60, WORDPIECES))) > 1


def test_a_long_line_is_cut_where_a_sentence_ends() -> None:
    line = "The dam in the valley leaks and nobody has mended it yet. " * 30
    for window in list(windows(line, WORDPIECES))[:-1]:
        assert line[window.starts[-1] : window.ends[-1]] == "."


def test_a_line_without_spaces_is_read_in_parts() -> None:
    (window,) = windows("x" * (2 * LONGEST_LINE), WORDPIECES)
    assert window.starts == [0, LONGEST_LINE]


def test_marks_tell_capitals_and_quotations_apart() -> None:
    (window,) = windows("Roe said “yes” to ROE.", WORDPIECES)
    words = dict(zip(("Roe", "said", "“", "yes", "”", "to", "ROE", "."), window.first, strict=True))
    marks = {word: window.marks[first] for word, first in words.items()}
    assert len({marks[word] for word in ("Roe", "said", "“", "yes", "”", "ROE", ".")}) == 7
    assert marks["to"] == marks["said"]
    assert window.pieces[words["Roe"]] == window.pieces[words["ROE"]]


def test_a_long_blank_line_costs_no_more_than_its_length() -> None:
    assert list(windows(" " * 500_000, WORDPIECES)) == []
    (window,) = windows("\n" + " " * 200_000 + "Dams.\n \t\n", WORDPIECES)
    assert window.starts[0] == 200_001
