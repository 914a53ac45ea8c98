"""The coefficients of the decisions which statements bear on their story's main proposition.

Logistic regressions with an L2 penalty of 10 on standardised features, fitted on the statements of forty rumours, the
sixteen of the annotators and 24 of benchmarks/rumours.py, written to FIT (one is positive if it overlaps marked
evidence; headlines are left out), by

    python benchmarks/fit_linking.py ../shared/data/rumours/train FIT

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
    "intercept": -2.889,
    "cover_squared": 1.216,
    "event": 0.661,
    "twins": 1.310,
    "denies": 1.221,
    "denies_covered": -2.945,
    "doubts": 0.740,
    "unconfirmed": 0.931,
    "report": 0.616,
    "report_cited": -0.184,
    "against": 0.566,
    "negated": 0.012,
    "question": -1.730,
    "quotation": 0.291,
    "second": 0.847,
    "third": 0.972,
    "soon": 0.476,
    "place": -2.017,
    "hops": 0.919,
    "own_voice": -0.498,
    "second_hand": 0.346,
    "unknown_kind": -0.244,
}

BEARS: Mapping[str, float] = {
    "intercept": -2.192,
    "cover_squared": 1.122,
    "event": 0.338,
    "twins": 0.684,
    "denies": 1.186,
    "denies_covered": -2.657,
    "doubts": 0.767,
    "unconfirmed": 1.055,
    "report": 0.723,
    "report_cited": -0.205,
    "against": 0.644,
    "negated": -0.034,
    "question": -1.910,
    "quotation": 0.274,
    "second": 0.769,
    "third": 0.907,
    "soon": 0.453,
    "place": -1.678,
    "hops": 1.048,
    "own_voice": -0.404,
    "second_hand": 0.392,
    "unknown_kind": -0.311,
    "like": 4.745,
    "unlike": -4.177,
    "company": -0.203,
}
