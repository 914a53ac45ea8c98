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
hops           the length of its chain, 3 at most
attributed     whether anybody is said to say it
"""

from __future__ import annotations

from collections.abc import Mapping

BEARS: Mapping[str, float] = {
    "intercept": -4.115,
    "cover_squared": 1.230,
    "event": 0.826,
    "focus": -0.391,
    "twin": -0.255,
    "twins": 2.333,
    "denies": 1.670,
    "doubts": 1.251,
    "unconfirmed": 0.751,
    "report": 0.385,
    "negated": 0.479,
    "early": 1.221,
    "place": -1.995,
    "quotation": 0.399,
    "hops": 0.922,
    "attributed": 0.906,
}
