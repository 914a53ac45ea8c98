"""What is sought only where one of its words stands is found wherever it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.lexicon.denial import DEBUNKING_PHRASES, DOUBTING_PHRASES
from provenance.link import debunking, polarity
from provenance.link.phrasings import Phrasing, found

ALL = (*debunking._DEBUNKING, *polarity._DOUBTING)


@pytest.mark.parametrize("phrase", [*DEBUNKING_PHRASES, *DOUBTING_PHRASES])
def test_a_listed_phrase_is_found(phrase: str) -> None:
    assert any(found(ALL, f"roe said {phrase} yesterday".split()))


@given(st.data())
def test_all_that_a_pattern_matches_has_one_of_its_words(data: st.DataObject) -> None:
    each = data.draw(st.sampled_from(ALL))
    text = data.draw(st.from_regex(each.pattern, fullmatch=True, alphabet="abcdefghijklmnopqrstuvwxyz' "))
    together = " ".join(text.split())
    assert list(found([each], together.split())) or not each.pattern.search(together)


def test_nothing_is_sought_where_no_word_stands() -> None:
    assert not any(found([Phrasing.of("dam", "dam|bridge")], ["the", "bridge", "fell"]))
