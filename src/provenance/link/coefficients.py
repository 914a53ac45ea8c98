"""The coefficients of the decisions which statements bear on their story's main proposition.

Logistic regressions with an L2 penalty of 10 on standardised features, fitted on the statements of the sixteen
training rumours (one is positive if it overlaps hand-marked evidence; headlines are left out) by

    python benchmarks/fit_linking.py ../shared/data/rumours/train

ALONE looks at a statement by itself, BEARS also at what the rest of the story says. The features, which
`central.features` computes:

cover_squared  the share of the story's shared concepts that the statement carries, squared
event          the same of those concepts of its headlines that are no names
twins          mean cosine with the nearest three first statements of other documents
denies, doubts, unconfirmed, report, negated, question, quotation    whether it has such words or marks
against        whether it negates the story's chief concepts
denies_covered, report_cited    denies, times cover_squared; report, if anybody is said to say it
second, third, soon             whether it is the first below the headline, the next, or one of the three after that
place          how far into the document it stands
hops, own_voice                 the length of its chain, 3 at most, and whether it has none
second_hand, unknown_kind       what the furthest source is

and those of `beside.beside`: like and unlike, what other documents say that bears and that does not, and company, how
much of its own document does.
"""

from __future__ import annotations

from collections.abc import Mapping

ALONE: Mapping[str, float] = {
    "intercept": -3.621,
    "cover_squared": 1.419,
    "event": 0.832,
    "twins": 1.751,
    "denies": 1.641,
    "denies_covered": -4.183,
    "doubts": 1.242,
    "unconfirmed": 0.966,
    "report": 0.899,
    "report_cited": -0.558,
    "against": 0.692,
    "negated": 0.260,
    "question": -4.086,
    "quotation": 0.303,
    "second": 0.989,
    "third": 0.686,
    "soon": 0.460,
    "place": -1.522,
    "hops": 1.086,
    "own_voice": -0.951,
    "second_hand": 0.561,
    "unknown_kind": -0.679,
}

BEARS: Mapping[str, float] = {
    "intercept": -2.836,
    "cover_squared": 1.418,
    "event": 0.461,
    "twins": 1.069,
    "denies": 1.526,
    "denies_covered": -3.961,
    "doubts": 1.249,
    "unconfirmed": 1.099,
    "report": 0.993,
    "report_cited": -0.571,
    "against": 0.861,
    "negated": 0.114,
    "question": -4.176,
    "quotation": 0.276,
    "second": 0.919,
    "third": 0.652,
    "soon": 0.426,
    "place": -1.405,
    "hops": 1.189,
    "own_voice": -0.825,
    "second_hand": 0.623,
    "unknown_kind": -0.678,
    "like": 5.012,
    "unlike": -4.708,
    "company": -0.164,
}
