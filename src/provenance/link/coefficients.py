"""The coefficients of the decision which statements bear on their story's main proposition.

A logistic regression with an L2 penalty of 1 on standardised features, fitted on the sentences of the sixteen
training rumours (a sentence is positive if it overlaps hand-marked evidence); `features` in `central` computes
the values, which are shares, cosines, logarithms and 0 or 1.
"""

from __future__ import annotations

from collections.abc import Mapping

BEARS: Mapping[str, float] = {
    "intercept": -3.728,
    "cover_squared": 1.402,
    "event": 0.455,
    "focus": -0.811,
    "twin": -0.755,
    "twins": 3.544,
    "denies": 0.948,
    "doubts": 0.614,
    "unconfirmed": 0.394,
    "report": 0.488,
    "negated": 0.514,
    "early": 1.872,
    "place": -1.699,
    "quotation": 0.784,
    "attributed": 1.026,
}
