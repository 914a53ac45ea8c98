"""Texts as read, and their places in the text as given."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.model import Attribution, ReadText, Span

texts = st.text(st.one_of(st.characters(), st.sampled_from("eoAqñ각ᄀ\u1161\u11a8\u0301\u0323\u0327\u0331Å\r\n .")))
words = st.lists(st.sampled_from(["Zoë", "Þór", "Łukasz", "Nguyễn", "각하", "said", "of", "“là”", "12"]), min_size=1)


@given(texts)
def test_what_is_read_is_composed_and_has_one_kind_of_line_end(text: str) -> None:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    assert ReadText.of(text).text == unicodedata.normalize("NFC", plain)
    assert ReadText.of(plain.replace("\n", "\r\n")).text == ReadText.of(text).text


@given(texts, st.data())
def test_a_span_comes_back_to_where_it_was(text: str, data: st.DataObject) -> None:
    reading = ReadText.of(text)
    start = data.draw(st.integers(0, len(reading.text)))
    span = Span(start, data.draw(st.integers(start, len(reading.text))))
    given_there = reading.given(span)
    assert given_there.end <= len(text)
    assert bool(given_there.of(text)) >= bool(span.of(reading.text))
    again = reading.read(given_there)
    assert again.start <= span.start <= span.end <= again.end
    assert reading.given(again) == given_there


@given(words)
def test_words_are_found_however_their_accents_are_stored(drawn: list[str]) -> None:
    composed = unicodedata.normalize("NFC", " ".join(drawn))
    apart = unicodedata.normalize("NFD", composed)
    reading, start = ReadText.of(apart), 0
    for word in composed.split():
        start = composed.index(word, start)
        there = reading.given(Span(start, start + len(word)))
        assert there.of(apart) == unicodedata.normalize("NFD", word)
        assert reading.read(there) == Span(start, start + len(word))


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_spans_within_a_value_are_put_where_they_belong(form: str) -> None:
    text = unicodedata.normalize(form, "Zoë Þór said so")
    reading = ReadText.of(text)
    found = reading.given(Attribution("d", (Span(0, 7),), (Span(8, 12),), (Span(13, 15),)))
    assert [unicodedata.normalize("NFC", span.of(text)) for span in (*found.source, *found.cue)] == ["Zoë Þór", "said"]
    assert reading.read(found).content == (Span(13, 15),)
