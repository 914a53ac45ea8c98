"""Who took a text from whom."""

from __future__ import annotations

import unicodedata

import pytest

from provenance.lineage import copies, reuse
from provenance.lineage.shingles import shingles
from provenance.model import Change, Derivation, Document, Sign, Span, Why

REPORT = (
    "The harbour of Vale was closed on Monday after the ferry Tern ran aground at the northern mole, and three crews "
    "worked through the night to free her before the next tide, the port authority said in a short statement."
)
OTHER = (
    "The council of Lind will meet on Friday to hear what the new bridge across the sound is going to cost them all."
)


def document(id: str, text: str = REPORT, **known: str) -> Document:
    return Document(id, text, **known)


ASIDE = (
    "Old men on the quay at Vale recalled another winter when the tide had carried a barge across the very same stones "
    "and nobody in the whole town had slept until the morning bells were rung at last."
)


def taken(documents: list[Document]) -> list[Derivation]:
    return list(copies(reuse(documents)))


def test_texts_that_share_nothing_are_no_copies() -> None:
    assert reuse([document("a"), document("b", OTHER)]) == ()


def test_a_copy_whose_accents_are_stored_apart_is_whole_and_its_stretches_are_its_own() -> None:
    composed = "Émile Åkesson says " + ASIDE.replace("the", "thé")
    apart = unicodedata.normalize("NFD", composed)
    (found,) = reuse([document("a", composed, published="2025-03-04"), document("b", apart, published="2025-03-05")])
    assert (found.whole, found.share) == (True, 1.0)
    assert [(each.change, each.downstream) for each in found.stretches] == [(Change.KEPT, Span(0, len(apart) - 1))]


def test_a_few_shared_words_are_no_copy() -> None:
    assert reuse([document("a"), document("b", OTHER + " " + OTHER[:30] + REPORT[:60])]) == ()


@pytest.mark.parametrize(
    ("down", "up", "why", "least"),
    [
        ({"credit": "Vale Wire Service"}, {"outlet": "Vale Wire Service"}, Why.CREDIT, 0.9),
        ({"published": "2031-03-02"}, {"published": "2031-03-01"}, Why.COPY, 0.8),
        ({"published": "2031-03-02T23:00+09:00"}, {"published": "2031-03-02T10:00+00:00"}, Why.COPY, 0.7),
        ({"text": REPORT + " So reported the Tern Observer."}, {"outlet": "Tern Observer"}, Why.COPY, 0.8),
        ({"text": REPORT[:-30]}, {}, Why.COPY, 0.5),
    ],
)
def test_credit_date_mention_and_length_say_who_came_first(down, up, why, least) -> None:
    for names in (("a", "b"), ("b", "a")):  # whatever they are called
        (found,) = taken([document(names[0], **down), document(names[1], **up)])
        assert (found.downstream, found.upstream, found.why) == (*names, why)
        assert found.confidence >= least


def test_without_a_sign_the_direction_is_even() -> None:
    (found,) = taken([document("b"), document("a")])
    assert (found.downstream, found.upstream, found.confidence) == ("b", "a", 0.5)


def test_signs_that_disagree_are_weighed_and_said() -> None:
    credited = document("a", credit="Vale Wire Service", published="2031-03-01")
    later = document("b", outlet="Vale Wire Service", published="2031-03-02")
    (found,) = taken([credited, later])
    (agreed,) = taken([Document("a", REPORT, credit="Vale Wire Service", published="2031-03-03"), later])
    assert (found.downstream, found.upstream) == (agreed.downstream, agreed.upstream) == ("a", "b")
    assert [clue.sign for clue in found.disputed] == [Sign.DATE]
    assert 0.5 < found.confidence < 0.98 < agreed.confidence
    assert agreed.disputed == ()


def test_texts_of_an_absent_agency_derive_from_the_first_of_them_by_credit() -> None:
    found = taken([document(id, credit="Vale Wire Service", outlet=f"Paper {id}") for id in "abc"])
    assert [(each.downstream, each.upstream, each.why) for each in found] == [
        ("b", "a", Why.CREDIT),
        ("c", "a", Why.CREDIT),
    ]


def test_a_document_has_one_model_and_no_circle_arises() -> None:
    texts = [REPORT, REPORT + " Written for the Lind Mail.", REPORT + " So says the Tern Observer, and so it was."]
    names = ["Tern Observer", "Lind Mail", "Vale Courier"]
    found = taken([document(id, text, outlet=name) for id, text, name in zip("abc", texts, names, strict=True)])
    models = {each.downstream: each.upstream for each in found}
    assert len(found) == len(models) == 2


def test_passages_of_two_documents_are_found_in_a_third() -> None:
    long = f"{OTHER} {ASIDE} Nobody has counted what it would take to mend the mole, or who should pay for it."
    third = document("z", f"{OTHER[::-1]} {REPORT} {ASIDE} {OTHER[::-1]}", published="2031-03-03")
    first = document("a", REPORT + OTHER + OTHER[::-1] * 2, published="2031-03-01")
    found = reuse([third, first, document("b", long, published="2031-03-01")])
    from_b = next(each for each in found if (each.derivation.downstream, each.derivation.upstream) == ("z", "b"))
    kept = [each.downstream for each in from_b.stretches if each.change is Change.KEPT and each.downstream]
    assert ASIDE.rstrip(".") in [span.of(third.text) for span in kept]
    assert not from_b.whole


SQUALL = (
    "Harbour pilots had warned the skipper twice by radio that a squall was coming in from the west and that nobody "
    "ought to leave the inner basin before the morning."
)


def told_of(documents: list[Document], id: str) -> dict[str, tuple[bool, bool]]:
    """From whom a document has text: whether it is a copy of that, and whether the two are one text."""
    return {
        each.derivation.upstream: (each.whole, each.one_text)
        for each in reuse(documents)
        if each.derivation.downstream == id
    }


def test_what_shares_half_with_two_texts_is_one_with_both_and_a_copy_of_one() -> None:
    first = document("a", f"{REPORT} {ASIDE} {SQUALL}", published="2031-03-01")
    second = document("b", f"{ASIDE} {OTHER} {OTHER[::-1]}", published="2031-03-02")
    third = document("c", f"{REPORT} {ASIDE} {OTHER}", published="2031-03-03")
    assert told_of([first, second], "b") == {"a": (False, False)}
    assert told_of([first, second, third], "c") == {"a": (True, True), "b": (False, True)}


def test_what_two_quote_of_one_speaker_was_not_taken() -> None:
    quoted = f"“{ASIDE}”"
    one = document("a", f"The keeper spoke to us on the mole. {quoted} He left for supper. {REPORT}")
    other = document(
        "b", f"At noon there was one voice in the room of the council, and it was his. {quoted} {OTHER} {OTHER[::-1]}"
    )
    assert reuse([one, other]) == ()


def test_shingles_do_not_see_case_or_punctuation_and_short_texts_have_none() -> None:
    assert list(shingles(REPORT)) == list(shingles(REPORT.upper().replace(",", " ;")))
    assert len(shingles("too short to be own wording")) == 0
