"""The coefficients of the decision which statements bear on their story's main proposition.

A logistic regression with an L2 penalty of 1 on standardised features, fitted on the statements of the sixteen
training rumours (one is positive if it overlaps hand-marked evidence; headlines are left out) by

    python benchmarks/fit_linking.py ../shared/data/rumours/train

The features, which `central.features` computes:

cover_squared  the share of the story's shared concepts that the statement carries, squared
event          the same of those concepts of its headlines that are no names
focus          how much of what the statement carries is the story's
twin, twins    cosine with the nearest first statement of another document, and the mean of the nearest three
denies, doubts, unconfirmed, report, negated, quotation    whether its sentence has such words or marks
early, place   1 / (1 + its number in the document), and how far into the document it stands
attributed     whether anybody is said to say it
"""

from __future__ import annotations

from collections.abc import Mapping

BEARS: Mapping[str, float] = {
    "intercept": -3.831,
    "cover_squared": 1.540,
    "event": 0.299,
    "focus": -0.475,
    "twin": -0.701,
    "twins": 3.086,
    "denies": 1.703,
    "doubts": 1.138,
    "unconfirmed": 0.721,
    "report": 0.445,
    "negated": 0.436,
    "early": 1.193,
    "place": -2.088,
    "quotation": 0.550,
    "attributed": 1.664,
}
