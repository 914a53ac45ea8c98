"""Texts as words and their hashes."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.lineage.components import components
from provenance.lineage.shingles import runs, shared, shingles, words

# Some letters of the basic plane are composed to ones beyond it, which are no words.
texts = st.text(st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"]), max_size=80).filter(
    lambda text: max(unicodedata.normalize("NFC", text), default="") <= "\uffff"
)


@given(texts)
def test_words_are_runs_of_letters_and_digits(text: str) -> None:
    found = words(text)
    printed = [text[start:end] for start, end in zip(found.starts, found.ends, strict=True)]
    # A letter that is taken apart into letter and mark (U+FB2A) is printed whole, though only the letter is a word.
    composed = [re.findall(r"\w+", unicodedata.normalize("NFC", word)) for word in printed]
    assert composed == [[word] for word in re.findall(r"\w+", unicodedata.normalize("NFC", text))]


@given(st.lists(st.sampled_from(["élan", "Þór", "Zoë", "tide"])))
def test_an_accent_stored_apart_is_one_with_its_letter(drawn: list[str]) -> None:
    composed = " ".join(drawn)
    apart = unicodedata.normalize("NFD", composed)
    found = words(apart)
    assert found.hashes.tolist() == words(composed).hashes.tolist()
    assert [apart[start:end] for start, end in zip(found.starts, found.ends, strict=True)] == apart.split()


@given(st.lists(st.sampled_from(["tide", "Tide", "TIDE", "mole", "moles", "élan", "12", "21"]), max_size=12))
def test_equal_words_and_no_others_have_equal_hashes(drawn: list[str]) -> None:
    hashes = words("; ".join(drawn)).hashes.tolist()
    assert [hashes.index(each) for each in hashes] == [[w.casefold() for w in drawn].index(w.casefold()) for w in drawn]


def test_a_word_has_one_hash_wherever_it_stands() -> None:
    text = "a tide and another tide, " * 500
    assert len(set(words(text).hashes.tolist())) == 4
    assert len(runs(text)) == 2500 - 7


def test_the_hash_is_the_same_in_every_run() -> None:
    assert words("The harbour of Vale").hashes.tolist() == [
        10375451222921519936,
        17149961647227317560,
        15367112502495195224,
        16942026216566463645,
    ]


@pytest.mark.parametrize("texts", [2, 50, 51, 400])
def test_one_wording_joins_however_many_hold_it(texts: int) -> None:
    held = shingles("The clerk said that the timbers of the old weir had never been inspected by anybody at all.", 4)
    pairs = shared([held] * texts)
    joined = components(range(texts), [(one, other) for one, other, _ in pairs])
    assert len(set(joined.values())) == 1
    assert all(number == len(held) for _, _, number in pairs)
    assert len(pairs) <= 50 * texts
