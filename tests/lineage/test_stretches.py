"""Two texts side by side."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from provenance.lineage.shingles import words
from provenance.lineage.stretches import kept, stretches
from provenance.model import Change

UP = (
    "The harbour of Vale was closed on Monday after the ferry Tern ran aground at the northern mole, and twelve crews "
    "worked through the night to free her. A short statement came at noon from the harbour master, who had not slept."
)
DOWN = (
    "A short statement came at noon from the harbour master, who said little. The harbour of Vale was closed on Monday "
    "after the ferry Tern ran aground at the northern mole, and fourteen crews worked through the whole night to free "
    "her."
)

texts = st.lists(st.sampled_from("tide mole ferry crew noon bell rope quay".split()), max_size=60).map(" ".join)


def said(down: str, up: str) -> list[tuple[Change, str, str]]:
    return [
        (
            each.change,
            each.downstream.of(down) if each.downstream else "",
            each.upstream.of(up) if each.upstream else "",
        )
        for each in stretches(words(down), words(up))
    ]


def test_what_was_moved_changed_added_and_cut_is_told_apart() -> None:
    found = said(DOWN, UP)
    assert (Change.CHANGED, "fourteen", "twelve") in found
    assert (Change.ADDED, "whole", "") in found
    assert (Change.ADDED, "said little", "") in found
    assert [up for change, _, up in found if change is Change.CUT] == ["had not slept"]
    assert found[0] == (Change.KEPT, *["A short statement came at noon from the harbour master, who"] * 2)


def test_case_and_punctuation_are_no_change() -> None:
    assert [change for change, _, _ in said(UP.upper().replace(",", " ;"), UP)] == [Change.KEPT]


@given(texts, texts)
def test_every_word_of_both_stands_in_one_stretch(down: str, up: str) -> None:
    found = stretches(words(down), words(up))
    for text, side in ((down, "downstream"), (up, "upstream")):
        spans = [span for each in found if (span := getattr(each, side))]
        assert sorted(word for span in spans for word in span.of(text).split()) == sorted(text.split())
        assert not any(one.overlaps(other) for n, one in enumerate(spans) for other in spans[n + 1 :])
    assert kept(found, words(down)) <= min(len(down.split()), len(up.split()))


@given(texts)
def test_a_text_is_kept_whole_by_itself(text: str) -> None:
    if len(text.split()) >= 8:
        assert {each.change for each in stretches(words(text), words(text))} == {Change.KEPT}
