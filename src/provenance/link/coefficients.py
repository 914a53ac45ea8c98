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
second, third, soon             whether it is its document's second, its third, or one of the three after that
place          how far into the document it stands
hops, own_voice                 the length of its chain, 3 at most, and whether it has none
second_hand, unknown_kind       what the furthest source is

and those of `beside.beside`: like and unlike, what other documents say that bears and that does not, and company, how
much of its own document does.
"""

from __future__ import annotations

from collections.abc import Mapping

ALONE: Mapping[str, float] = {
    "intercept": -3.623,
    "cover_squared": 1.422,
    "event": 0.829,
    "twins": 1.751,
    "denies": 1.663,
    "denies_covered": -4.180,
    "doubts": 1.242,
    "unconfirmed": 0.962,
    "report": 0.898,
    "report_cited": -0.560,
    "against": 0.674,
    "negated": 0.265,
    "question": -4.087,
    "quotation": 0.304,
    "second": 0.990,
    "third": 0.685,
    "soon": 0.460,
    "place": -1.522,
    "hops": 1.089,
    "own_voice": -0.948,
    "second_hand": 0.565,
    "unknown_kind": -0.679,
}

BEARS: Mapping[str, float] = {
    "intercept": -2.846,
    "cover_squared": 1.420,
    "event": 0.454,
    "twins": 1.062,
    "denies": 1.565,
    "denies_covered": -3.953,
    "doubts": 1.248,
    "unconfirmed": 1.091,
    "report": 0.991,
    "report_cited": -0.574,
    "against": 0.827,
    "negated": 0.122,
    "question": -4.181,
    "quotation": 0.278,
    "second": 0.921,
    "third": 0.651,
    "soon": 0.428,
    "place": -1.407,
    "hops": 1.192,
    "own_voice": -0.821,
    "second_hand": 0.629,
    "unknown_kind": -0.676,
    "like": 5.012,
    "unlike": -4.693,
    "company": -0.162,
}
