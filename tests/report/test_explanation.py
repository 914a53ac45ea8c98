"""A score's explanation shows every term of it, and says what the score is."""

from __future__ import annotations

from attrs import evolve

from provenance.model import ClaimCorrection, Effect, Quoted
from provenance.report import explain
from provenance.report.explanation import in_a_sentence
from report.audits import affair


def test_every_term_is_drawn_with_value_and_operation() -> None:
    assert explain(affair().assessments[1]).splitlines()[2:] == [
        "score = 0.58  [logistic]",
        "└── evidence = 0.32  [sum]",
        "    ├── base rate = 0",
        "    └── a palace insider = 0.32",
    ]


def test_a_sentence_says_what_the_claim_rests_on_and_what_the_score_is() -> None:
    sentence = explain(affair().assessments[1]).splitlines()[0]
    assert (
        "carried by 2 articles and rests on 1.0 independent origin for it and 0.0 independent origins against"
        in sentence
    )
    assert "from 0.50 to 0.58" in sentence
    assert "never truth" in sentence


def test_corrections_of_the_claim_follow_the_sentence() -> None:
    correction = ClaimCorrection("one", [Quoted("the envoy", "a.txt"), Quoted("he fled")])
    each = affair().assessments[1]
    lines = explain(evolve(each, claim=evolve(each.claim, corrections=[correction]))).splitlines()
    assert lines[1:3] == ["Corrected: “the envoy” in a.txt and “he fled” are on one claim", ""]


def test_nothing_found_is_said() -> None:
    each = affair().assessments[0]
    assert "nothing in this corpus bears on it" in explain(each)
    elsewhere = evolve(each, claim=evolve(each.claim, under="The envoy took money"))
    assert "what bears on it is on another claim that was asked, “The envoy took money”" in explain(elsewhere)


def test_what_would_be_otherwise_follows_the_tree() -> None:
    effects = [Effect("without a palace insider", -0.32, 0.5), Effect("with one more", 1.0, 0.79)]
    assert explain(affair().assessments[1], effects).splitlines()[6:9] == [
        "",
        "Without a palace insider: 0.50 (-0.32)",
        "With one more: 0.79 (+1.00)",
    ]


def test_the_sum_can_be_said_in_a_sentence() -> None:
    sentence = in_a_sentence(affair().assessments[1])
    assert "without evidence the score is 0.50; for it a palace insider (" in sentence
    assert "weighs +0.32; together that gives 0.58" in sentence
    assert sentence.endswith("never truth.\n")
    assert "nothing bears on it; together that gives 0.50" in in_a_sentence(affair().assessments[0])
