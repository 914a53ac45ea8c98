"""Texts of known words with letters that `re.I` takes for others and `str.lower` does not."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

_ODD = {"i": "iİı", "s": "sſ", "k": "k\N{KELVIN SIGN}"}


def texts(words: Sequence[str]) -> st.SearchStrategy[str]:
    """Texts of some of `words`, any of them in capitals, each i, s and k perhaps an odd one."""
    printed = st.sampled_from(words).flatmap(_printed)
    return st.lists(printed | st.text(max_size=3), max_size=6).map(" ".join)


def _printed(word: str) -> st.SearchStrategy[str]:
    odd = st.tuples(*(st.sampled_from(_ODD.get(letter, letter)) for letter in word)).map("".join)
    return odd.flatmap(lambda word: st.sampled_from([word, word.upper()]))
