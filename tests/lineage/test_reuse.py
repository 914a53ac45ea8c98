"""Who took a text from whom."""

from __future__ import annotations

import pytest

from provenance.lineage import reuse
from provenance.lineage.shingles import shingles
from provenance.model import Document, Why

REPORT = (
    "The harbour of Vale was closed on Monday after the ferry Tern ran aground at the northern mole, and three crews "
    "worked through the night to free her before the next tide, the port authority said in a short statement."
)
OTHER = (
    "The council of Lind will meet on Friday to hear what the new bridge across the sound is going to cost them all."
)


def document(id: str, text: str = REPORT, **known: str) -> Document:
    return Document(id, text, **known)


def test_texts_that_share_nothing_are_no_copies():
    assert reuse([document("a"), document("b", OTHER)]) == ()


def test_a_few_shared_words_are_no_copy():
    assert reuse([document("a"), document("b", OTHER + " " + OTHER[:30] + REPORT[:60])]) == ()


@pytest.mark.parametrize(
    ("down", "up", "why", "least"),
    [
        ({"credit": "Vale Wire Service"}, {"outlet": "Vale Wire Service"}, Why.CREDIT, 0.9),
        ({"published": "2031-03-02"}, {"published": "2031-03-01"}, Why.COPY, 0.8),
        ({"text": REPORT + " So reported the Tern Observer."}, {"outlet": "Tern Observer"}, Why.COPY, 0.8),
        ({"text": REPORT[:-30]}, {}, Why.COPY, 0.5),
    ],
)
def test_credit_date_mention_and_length_say_who_came_first(down, up, why, least):
    for names in (("a", "b"), ("b", "a")):  # whatever they are called
        (found,) = reuse([document(names[0], **down), document(names[1], **up)])
        assert (found.downstream, found.upstream, found.why) == (*names, why)
        assert found.confidence >= least


def test_without_a_sign_the_direction_is_even():
    (found,) = reuse([document("b"), document("a")])
    assert (found.downstream, found.upstream, found.confidence) == ("b", "a", 0.5)


def test_texts_of_an_absent_agency_derive_from_the_first_of_them_by_credit():
    found = reuse([document(id, credit="Vale Wire Service", outlet=f"Paper {id}") for id in "abc"])
    assert [(each.downstream, each.upstream, each.why) for each in found] == [
        ("b", "a", Why.CREDIT),
        ("c", "a", Why.CREDIT),
    ]


def test_shingles_do_not_see_case_or_punctuation_and_short_texts_have_none():
    assert list(shingles(REPORT)) == list(shingles(REPORT.upper().replace(",", " ;")))
    assert len(shingles("too short to be own wording")) == 0
