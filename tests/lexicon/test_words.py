"""How texts are cut into words."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from odd_letters import texts
from provenance.lexicon.words import WORD, words

KNOWN = ["Ek's", "the Tern’s", "O’Dea", "it's's", "8,000", "U.S.", "İzmir", "ΑΣ.Β", "ΑΣ’Β", "’s", "ẞ", "ŉ"]


@given(texts(KNOWN) | st.text())
@example("ΑΣ.Β ΑΣ’Β İmamoğlu’S")
def test_words_are_cut_first_and_put_into_lower_case_then(text: str) -> None:
    plain = [word.lower().replace("’", "'").removesuffix("'s") for word in WORD.findall(text)]
    assert words(text) == plain
