"""The default profile shows, of claims that several documents carry, what they say in much the same words."""

from __future__ import annotations

from itertools import combinations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from provenance import rules
from provenance.lexicon.words import FUNCTION_WORDS, stem
from provenance.model import Claim, Document, Hop, Settings, Source, Span, Statement
from provenance.rules.echo import echoes

from .corpus import EVERY_RULE, claim, document, evidence

CLERK = Source("Olin Strand", kind="insider")
TAXES = "Taxes on salt and pepper will double in the spring"
ALIKE = "In the spring taxes on pepper and on salt will double"
OTHER = "The spring fair sold pepper from the islands"


def _said(document: Document, text: str, relation: str = "same") -> Statement:
    start = document.text.index(text)
    span = Span(start, start + len(text))
    return Statement([Hop(CLERK)], document=document.id, span=span, text=text, relation=relation, id=f"{document.id}:0")


def _shown(*texts: str, relation: str = "same", asked: bool = False, settings: Settings | None = None) -> set[str]:
    documents = [document(name, [text], "2031-01-01") for name, text in zip("abcdefg", texts, strict=False)]
    said = [
        _said(each, text, relation if n else "same")
        for n, (each, text) in enumerate(zip(documents, texts, strict=True))
    ]
    claims = [Claim("c-1", TAXES, said, asked=asked)]
    findings, failures = rules.check(evidence(documents, claims, settings or Settings(), attention=0.4))
    assert failures == ()
    return {each.name for each in findings}


ONE = {"single-origin"}


@pytest.mark.parametrize(
    ("texts", "shown"),
    [
        ((TAXES, TAXES), ONE),
        ((TAXES, ALIKE), ONE),
        ((TAXES, OTHER), set()),
        ((TAXES,), set()),
        ((TAXES, OTHER, TAXES), ONE),
        ((TAXES, ALIKE, TAXES, OTHER, OTHER, OTHER, OTHER), ONE),
    ],
)
def test_only_what_another_document_echoes_is_shown(texts: tuple[str, ...], shown: set[str]) -> None:
    assert _shown(*texts) & ONE == shown


def test_of_one_document_it_shows_what_nobody_named_stands_behind() -> None:
    alone = [document("alder", [TAXES], "2031-01-01")]
    unnamed = Source("a clerk at the tax office", kind="insider", identity="unnamed")
    for source, shown in ((CLERK, set()), (unnamed, {"anonymous-origin", "single-origin"})):
        findings, _ = rules.check(evidence(alone, [claim("c-1", TAXES, alone, source)], Settings(), attention=0.4))
        assert {each.name for each in findings} == shown


def test_what_somebody_asked_and_other_profiles_show_all() -> None:
    assert _shown(TAXES, OTHER, asked=True) & ONE == ONE
    assert _shown(TAXES, OTHER, settings=evolve(EVERY_RULE, profile="bbc")) & ONE == ONE
    assert _shown(TAXES, OTHER, settings=EVERY_RULE) >= ONE


def test_of_one_document_it_shows_what_needs_a_look_most() -> None:
    alone = [document("alder", [TAXES], "2031-01-01")]
    for attention, shown in ((0.44, set()), (0.45, ONE)):
        findings, _ = rules.check(evidence(alone, [claim("c-1", TAXES, alone, CLERK)], Settings(), attention))
        assert {each.name for each in findings} == shown


def test_what_nobody_cited_says_in_the_claims_own_words_is_not_shown() -> None:
    other, alike = "Lord Strand sold pepper from the islands at the fair", "At the fair Lord Strand sold island pepper"
    assert _shown(other, alike) & ONE == set()
    assert _shown(TAXES, TAXES, other, alike) & ONE == ONE


SAYINGS = st.lists(
    st.sampled_from("salt pepper taxes double spring fair lord island islands the of".split()), max_size=9
)


@given(st.lists(st.tuples(st.sampled_from("abc"), SAYINGS), min_size=1, max_size=8))
def test_echoes_are_those_of_every_pair_compared(drawn: list[tuple[str, list[str]]]) -> None:
    said = [
        Statement(document=name, span=Span(n, n + 1), text=" ".join(words)) for n, (name, words) in enumerate(drawn)
    ]
    content = [{stem(word) for word in words if word not in FUNCTION_WORDS} for _, words in drawn]
    alike = {
        (drawn[n][0], n)
        for pair in combinations(range(len(drawn)), 2)
        for n in pair
        if drawn[pair[0]][0] != drawn[pair[1]][0]
        and len(content[pair[0]] & content[pair[1]]) >= 4
        and 5 * len(content[pair[0]] & content[pair[1]]) >= 3 * min(len(content[each]) for each in pair)
    }
    assert echoes(Claim("c-1", TAXES, said)).echoed == alike
