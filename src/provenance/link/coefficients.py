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
place          how far into the document it stands, as a share
hops, own_voice                 the length of its chain, 3 at most, and whether it has none
second_hand, unknown_kind       what the furthest source is

and those of `beside.beside`: like and unlike, what other documents say that bears and that does not, and company, how
much of its own document does.
"""

from __future__ import annotations

from collections.abc import Mapping

ALONE: Mapping[str, float] = {
    "intercept": -2.569,
    "cover_squared": 0.827,
    "event": 0.773,
    "twins": 1.431,
    "denies": 1.015,
    "denies_covered": -1.531,
    "doubts": 0.550,
    "unconfirmed": 0.334,
    "report": 0.635,
    "report_cited": -0.209,
    "against": 0.301,
    "negated": 0.310,
    "question": -1.379,
    "quotation": 0.316,
    "second": 1.094,
    "third": 1.015,
    "soon": 0.595,
    "place": -1.312,
    "hops": 0.748,
    "own_voice": -0.434,
    "second_hand": 0.055,
    "unknown_kind": -0.201,
}

BEARS: Mapping[str, float] = {
    "intercept": -1.087,
    "cover_squared": 0.673,
    "event": 0.517,
    "twins": 0.283,
    "denies": 1.127,
    "denies_covered": -1.620,
    "doubts": 0.653,
    "unconfirmed": 0.482,
    "report": 0.731,
    "report_cited": -0.225,
    "against": 0.315,
    "negated": 0.273,
    "question": -1.611,
    "quotation": 0.304,
    "second": 0.632,
    "third": 0.617,
    "soon": 0.273,
    "place": -1.603,
    "hops": 0.817,
    "own_voice": -0.514,
    "second_hand": 0.042,
    "unknown_kind": -0.329,
    "like": 4.135,
    "unlike": -2.683,
    "company": -0.270,
}
