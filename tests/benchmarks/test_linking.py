"""The measures of the benchmark of linking, on groupings that one can count by hand."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))

from linking.documents import by_claim
from linking.invented import SENTENCES, corpus
from linking.measures import bcubed_f1, class_f1, interval, macro_f1, pairwise_f1, table
from linking.stances import Read, decided, read

from provenance.model import Claim, Document, Hop, Source, Statement

GOLD = ["a", "a", "a", "b", "b"]
ONCE = np.ones(2)


@pytest.mark.parametrize(
    ("found", "pairwise", "bcubed"),
    [
        (["x", "x", "x", "y", "y"], 1, 1),
        (["x", "x", "y", "y", "y"], 0.5, 11 / 15),  # 2 of 4 pairs found are right, of 4 there are; 11/15 each way
        (["x", "x", "x", "x", "x"], 4 / 7, 13 / 19),  # 4 of 10 pairs; precision 13/25
        (["v", "w", "x", "y", "z"], 0, 4 / 7),  # precision 1, recall 2/5
    ],
)
def test_a_grouping_against_gold(found: list[str], pairwise: float, bcubed: float) -> None:
    counts = table(GOLD, found)
    assert counts.sum() == len(GOLD)
    assert pairwise_f1(counts, ONCE) == pytest.approx(pairwise)
    assert bcubed_f1(counts, ONCE) == pytest.approx(bcubed)


def test_a_claim_that_stands_twice_in_a_sample_counts_twice_and_not_against_itself() -> None:
    counts, times = table(GOLD, ["x", "x", "y", "y", "y"]), np.array([1.0, 2.0])
    assert pairwise_f1(counts, times) == pytest.approx(6 / 12)  # 3 right, of 7 found and 5 there
    precision, recall = (2 + 1 / 5 + 4 * 2 / 3) / 7, (5 / 3 + 4) / 7
    assert bcubed_f1(counts, times) == pytest.approx(2 * precision * recall / (precision + recall))


def test_an_interval_holds_the_measure() -> None:
    counts = table([*GOLD, "c", "d"], ["x", "x", "y", "y", "y", "z", "z"])
    low, high = interval(bcubed_f1, counts, draws=100)
    assert 0 <= low < bcubed_f1(counts, np.ones(4)) < high <= 1


def test_f1_of_classes() -> None:
    gold, found = ["agree", "agree", "discuss"], ["agree", "discuss", "discuss"]
    assert class_f1(gold, found, "agree") == pytest.approx(2 / 3)
    assert macro_f1(gold, found) == pytest.approx(2 / 3)
    assert macro_f1(gold, ["disagree"] * 3) == 0


def test_a_document_is_with_the_claim_that_it_most_surely_speaks_on_or_that_most_are_on() -> None:
    def said(document: str, confidence: float) -> Statement:
        return Statement(document=document, confidence=confidence)

    claims = [
        Claim("c-1", "One", [said("a", 0.5), said("b", 0.5), said("e", 0.5)]),
        Claim("c-2", "Two", [said("a", 0.4), said("a", 0.4), said("c", 0.9)]),
        Claim("c-3", "Alone", [said("b", 1.0), said("b", 1.0)]),
    ]
    documents = [Document(id, "") for id in "abcd"]
    assert by_claim(documents, claims, widest=False) == ["c-2", "c-1", "c-2", "d"]
    assert by_claim(documents, claims, widest=True) == ["c-1", "c-1", "c-2", "d"]


def test_a_stance_is_read_off_who_says_what() -> None:
    by_another = (Hop(Source("Ida Renn")),)
    claim = Claim(
        "c",
        "It leaks",
        [
            Statement(confidence=0.5),
            Statement(hedge="reportedly", confidence=0.25),
            Statement(by_another, confidence=0.5),
            Statement(by_another, polarity="denies", confidence=0.25),
            Statement(by_another, polarity="doubts", confidence=0.125),
        ],
    )
    assert read(claim) == Read(own=0.5, relayed=0.75, denies=0.25, doubts=0.125)
    assert decided(Read(own=1, relayed=1), 0.5, 0.5) == "agree"
    assert decided(Read(own=1, relayed=2), 0.5, 0.5) == "discuss"
    assert decided(Read(own=1, denies=1), 0.5, 0.5) == "disagree"
    assert decided(Read(), 0.5, 0.0) == "discuss"


def test_the_invented_corpus_is_the_same_each_time_and_its_spans_fit() -> None:
    documents, said = corpus(2000)
    assert (documents, said) == corpus(2000)
    texts = {each.id: each.text for each in documents}
    assert len(said) == len(documents) * SENTENCES == 2000
    assert all(each.span.of(texts[each.document]) == each.text for each in said)
    assert len({each.id for each in said}) == len(said)
