"""The coefficients of the decisions which statements bear on their story's main proposition.

Logistic regressions with an L2 penalty of 10 on standardised features, fitted on the statements of the sixteen
training rumours and of the 85 that `benchmarks/rumours.py` gives as `fit` (one is positive if it overlaps hand-marked
evidence; headlines are left out) by

    python benchmarks/rumours.py ../shared/data/emergent/articles.jsonl.gz fit OUT
    python benchmarks/fit_linking.py ../shared/data/rumours/train OUT

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
    "intercept": -2.546,
    "cover_squared": 0.785,
    "event": 0.786,
    "twins": 1.381,
    "denies": 1.001,
    "denies_covered": -1.489,
    "doubts": 0.547,
    "unconfirmed": 0.337,
    "report": 0.635,
    "report_cited": -0.208,
    "against": 0.315,
    "negated": 0.301,
    "question": -1.366,
    "quotation": 0.314,
    "second": 1.117,
    "third": 1.036,
    "soon": 0.605,
    "place": -1.324,
    "hops": 0.744,
    "own_voice": -0.441,
    "second_hand": 0.066,
    "unknown_kind": -0.205,
}

BEARS: Mapping[str, float] = {
    "intercept": -1.054,
    "cover_squared": 0.659,
    "event": 0.461,
    "twins": 0.235,
    "denies": 1.110,
    "denies_covered": -1.591,
    "doubts": 0.639,
    "unconfirmed": 0.492,
    "report": 0.727,
    "report_cited": -0.223,
    "against": 0.326,
    "negated": 0.258,
    "question": -1.601,
    "quotation": 0.297,
    "second": 0.661,
    "third": 0.635,
    "soon": 0.277,
    "place": -1.609,
    "hops": 0.814,
    "own_voice": -0.518,
    "second_hand": 0.057,
    "unknown_kind": -0.334,
    "like": 4.300,
    "unlike": -2.799,
    "company": -0.271,
}
