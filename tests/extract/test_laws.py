"""What holds for any text, however broken."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.extract import attributions, extract
from provenance.model import Attribution, Document, Span

PIECES = [
    "said", "told", "that", "according to", "As", "reported by", "citing", "quoted as saying", "reportedly", "rumours",
    "claims", "a", "Velden", "officials", "who", "which", "and", "to", "deny", "is believed to", "in", "on",
    "Tuesday", "“", "”", '"', "''", "‘", "’", "'s", ",", ".", ":", ";", "(", ")", "[", "]", "—", "-", "\n", "\n\n",
    "it", "he", "was", "leaks", "dam", "!", "?", "…", "\u200b", "\u202e", "\u2028", "حمد", "é", "e\u0301", "😀", "\x00",
    "\ud800",
]  # fmt: skip
sentences = st.lists(st.sampled_from(PIECES), max_size=80).flatmap(
    lambda words: st.sampled_from([" ", ""]).map(lambda gap: gap.join(words))
)


def _holds(text: str, found: tuple[Attribution, ...]) -> None:
    for n, each in enumerate(found):
        cue = " ".join(span.of(text) for span in each.cue).lower()
        assert each.content or any(stem in cue for stem in ("cit", "quot", "refer"))  # "it cites engineers"
        assert each.parent is None or each.parent < n
        assert 0 <= each.confidence <= 1
        for role in (each.source, each.cue, each.content, each.addressee):
            assert all(0 <= span.start < span.end <= len(text) for span in role)
            assert all(span.of(text).strip() for span in role)
        assert list(each.content) == sorted(each.content)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(), sentences))
def test_spans_lie_in_the_text_and_parents_come_first(text: str) -> None:
    extraction = extract(Document("d", text))
    _holds(text, extraction.attributions)
    _holds(text, attributions(text))
    spans = [passage.span for passage in extraction.passages]
    assert spans == sorted(spans)
    assert not any(left.overlaps(right) for left, right in pairwise(spans))
    assert all(passage.text == passage.span.of(text) and passage.text for passage in extraction.passages)


@settings(max_examples=50, deadline=None)
@given(sentences)
def test_no_word_outside_the_passages(text: str) -> None:
    covered = {
        i for passage in extract(Document("d", text)).passages for i in range(passage.span.start, passage.span.end)
    }
    assert all(i in covered for i, character in enumerate(text) if character.isalnum())


def test_the_same_text_gives_the_same() -> None:
    text = "Velden said the dam leaks, according to the Courier, which cited an engineer."
    assert extract(Document("d", text)) == extract(Document("d", text))


@pytest.mark.parametrize(
    "unit",
    ["x", "“", "‘a ", "said that ", ", said ", "A, B and C, who said, ", "reportedly ", "The man said “it, he said. "],
)
def test_time_grows_with_the_length(unit: str) -> None:
    """A line eight times as long takes nowhere near sixty-four times as long."""

    def taken(length: int) -> float:
        text = (unit * (length // len(unit) + 1))[:length]
        started = time.process_time()
        extract(Document("d", text))
        return time.process_time() - started

    taken(1_000)  # the first loads the model
    assert taken(16_000) < 30 * min(taken(2_000), taken(2_000)) + 0.05


def test_an_empty_text_has_nothing() -> None:
    assert extract(Document("d", "")).passages == ()
    assert attributions("  \n ") == ()


def test_spans_are_ordered() -> None:
    assert Span(0, 1) < Span(0, 2) < Span(1, 1)
