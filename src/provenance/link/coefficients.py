"""The coefficients of the decision which statements bear on their story's main proposition.

A logistic regression with an L2 penalty of 1 on standardised features, fitted on the sentences of the sixteen
training rumours (a sentence is positive if it overlaps hand-marked evidence); `features` in `central` computes
the values, which are shares, cosines, logarithms and 0 or 1.
"""

from __future__ import annotations

from collections.abc import Mapping

BEARS: Mapping[str, float] = {
    "intercept": -2.804,
    "cover": 1.206,
    "cover_squared": 1.384,
    "focus": -0.693,
    "twin": -0.784,
    "twins": 3.538,
    "own_headline": -1.349,
    "denies": 0.683,
    "doubts": 0.802,
    "unconfirmed": 0.554,
    "report": 0.536,
    "denies_report": 0.704,
    "questions_report": -0.387,
    "negated": 0.585,
    "headline": -1.701,
    "early": 0.664,
    "place": -2.157,
    "length": -0.015,
    "short": -0.469,
    "long": -0.485,
    "quotation": 0.786,
    "question": -0.479,
    "attributed": 0.983,
    "anaphor": 0.112,
    "documents": -0.233,
}
