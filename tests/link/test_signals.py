"""Concepts and their weights."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from odd_letters import texts
from provenance.lexicon.words import words
from provenance.link.likeness import gist, likeness
from provenance.link.signals import concepts, cosine, names, opening_names, sequence, sequence_of, weight


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Two jets were shot down", "Two planes were downed"),
        ("ISIS fighters", "Islamic State militants"),
        ("It died", "its death"),
        ("8,000 tents", "8000 tents"),
        ("eleven tents", "11 tents"),
        ("U.S. troops", "American soldiers"),
    ],
)
def test_words_for_one_thing_are_one_concept(one: str, other: str) -> None:
    assert concepts(one) == concepts(other)


def test_reporting_and_function_words_are_no_concepts() -> None:
    assert concepts("They said on Tuesday that it was reported") == frozenset()


def test_rare_words_weigh_more_than_common_ones() -> None:
    assert weight("spillway") > weight("weapon") > weight("meet")


def test_names_are_what_stands_with_a_capital_inside_a_sentence() -> None:
    assert names("Yesterday the tenor Ludo Brandek sang") == {"ludo", "brandek"}


def test_rare_words_that_open_a_sentence_may_be_names() -> None:
    assert opening_names("Velta was fined. Police were called, and Oskra left.") == {"velta"}
    assert not opening_names("Zither music was played. The zither was old.")


def test_what_a_text_writes_in_lower_case_as_well_is_no_name() -> None:
    assert names("So Brask Closes Its Harbour. A Brask tug left the harbour, which closes") == {"brask"}


@given(st.text(max_size=80))
def test_any_text_has_concepts_and_is_wholly_like_itself(text: str) -> None:
    bag = concepts(text)
    assert bag == set(sequence(text))
    assert all(weight(concept) > 0 for concept in bag)
    assert cosine(bag, bag) == pytest.approx(1.0 if bag else 0.0)


@given(st.text(max_size=80), st.text(max_size=80))
def test_likeness_is_symmetric_and_bounded(one: str, other: str) -> None:
    assert likeness(gist(one), gist(other)) == likeness(gist(other), gist(one))
    assert 0 <= likeness(gist(one), gist(other)) <= 1


def test_one_utterance_is_more_alike_than_its_content() -> None:
    told = gist("Minister Orlov privately told envoy Sund that Brask cannot accept defeat")
    again = gist("Orlov recently told the envoy Sund that Brask does not want to lose the war")
    content = gist("Brask cannot accept defeat")
    assert likeness(told, again) > likeness(content, again)


@given(texts(["İmamoğlu", "visit", "shot down", "U.S.", "it's", "8,000", "Ek's", "islamic state", "six", "talks"]))
def test_words_that_a_text_was_cut_into_have_the_concepts_of_these_words_as_a_text(text: str) -> None:
    said = words(text)
    assert sequence_of(said) == sequence(" ".join(said))
