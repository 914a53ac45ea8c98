"""The coefficients of the decisions which statements bear on their story's main proposition.

Logistic regressions with an L2 penalty of 10 on standardised features, fitted on the statements of the sixteen
training rumours (one is positive if it overlaps hand-marked evidence) by

    python benchmarks/fit_linking.py ../shared/data/rumours/train

ALONE looks at a statement by itself, BEARS also at what the rest of the story says. The features, which
`central.features` computes:

cover_squared  the share of the story's shared concepts that the statement carries, squared
event          the same of those concepts of its headlines that are no names
twins          mean cosine with the nearest three first statements of other documents
denies, doubts, unconfirmed, report, negated, question, quotation    whether it has such words or marks
denies_covered, report_cited    denies, times cover_squared; report, if anybody is said to say it
headline, sentence_headline     whether it stands in the headline, and in one that is a whole sentence
second, third, soon             whether it is its document's second, its third, or one of the three after that
place          how far into the document it stands
hops, own_voice                 the length of its chain, 3 at most, and whether it has none
second_hand, unknown_kind       what the furthest source is
confidence     that of the attribution

and those of `beside.beside`: like and unlike, what other documents say that bears and that does not, and company, how
much of its own document does.
"""

from __future__ import annotations

from collections.abc import Mapping

ALONE: Mapping[str, float] = {
    "intercept": -2.526,
    "cover_squared": 1.433,
    "event": 0.799,
    "twins": 1.626,
    "denies": 2.145,
    "denies_covered": -3.981,
    "doubts": 1.161,
    "unconfirmed": 0.795,
    "report": 0.917,
    "report_cited": -0.660,
    "negated": 0.503,
    "question": -4.017,
    "quotation": 0.434,
    "headline": -2.398,
    "sentence_headline": 2.905,
    "second": 1.067,
    "third": 0.826,
    "soon": 0.491,
    "place": -1.391,
    "hops": 0.956,
    "own_voice": -0.782,
    "second_hand": 0.572,
    "unknown_kind": -0.877,
    "confidence": -1.274,
}

BEARS: Mapping[str, float] = {
    "intercept": -1.913,
    "cover_squared": 1.413,
    "event": 0.477,
    "twins": 0.964,
    "denies": 2.160,
    "denies_covered": -3.753,
    "doubts": 1.163,
    "unconfirmed": 0.874,
    "report": 1.025,
    "report_cited": -0.703,
    "negated": 0.408,
    "question": -4.081,
    "quotation": 0.408,
    "headline": -2.377,
    "sentence_headline": 3.026,
    "second": 1.048,
    "third": 0.800,
    "soon": 0.461,
    "place": -1.251,
    "hops": 1.044,
    "own_voice": -0.682,
    "second_hand": 0.630,
    "unknown_kind": -0.851,
    "confidence": -1.222,
    "like": 4.854,
    "unlike": -4.456,
    "company": -0.147,
}
