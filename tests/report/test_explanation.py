"""A score's explanation shows every term of it, and says what the score is."""

from __future__ import annotations

from provenance.report import explain
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


def test_nothing_found_is_said() -> None:
    assert "nothing in this corpus bears on it" in explain(affair().assessments[0])
