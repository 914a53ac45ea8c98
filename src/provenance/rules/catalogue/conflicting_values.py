"""Origins of the claim give different numbers or dates for the same thing.

They cannot all be right, and averaging them is no answer. The rule compares what statements of different origins
count ("42 passengers", "31 passengers") or date ("3 March", "5 March"); rounded and rough figures only when they are
a fifth or more apart.

## Does not see

- Places and names that differ, and numbers of things that are called differently ("deaths", "people killed").
- Whether a figure simply grew: the later of two death tolls is usually both higher and right.
- Several figures of one kind in one statement: which belongs to which is not read.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from provenance.model import (
    Assessment,
    ClaimDraft,
    Confidence,
    Evidence,
    Hop,
    Identity,
    Polarity,
    Relation,
    Source,
    Statement,
)
from provenance.rules.reading import origins, resting_on
from provenance.rules.rule import Draft, Example, Rule
from provenance.rules.values import Value, conflict, values


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each claim for which two origins give values that cannot both be right."""
    for each in evidence.assessments:
        given = _given(each)
        found: dict[str, tuple[Value, Value]] = {}
        where: list[Statement] = []
        for (one, said, a), (other, told, b) in combinations(given, 2):
            if one != other and conflict(a, b):
                found.setdefault(a.unit, (min(a, b), max(a, b)))
                where += [said, told]
        if found:
            pairs = "; ".join(f"{a.text!r} and {b.text!r}" for _, (a, b) in sorted(found.items()))
            yield Draft.about(each, where, f"its origins disagree: {pairs}", Confidence.MEDIUM)


def _given(assessment: Assessment) -> list[tuple[int, Statement, Value]]:
    """What each supporting origin says: its position, the statement, and a value in it."""
    founders = [each for each in origins(assessment, Polarity.SUPPORTS) if each.identity is not Identity.VAGUE]
    return [
        (n, said, value)
        for n, founder in enumerate(founders)
        for said in resting_on(assessment, [founder])
        if said.relation is Relation.SAME
        for value in values(said.text)
    ]


_PILOT = Source("harbour pilot Aud Nes", kind="witness")
_MASTER = Source("harbour master Leif Ost", kind="official")


def _told(one: str, other: str) -> ClaimDraft:
    return ClaimDraft(
        "The ferry sank with passengers aboard",
        [
            Statement(outlet="Sound Post", chain=[Hop(_PILOT)], text=one),
            Statement(outlet="Isle Times", chain=[Hop(_MASTER)], text=other),
        ],
    )


RULE = Rule(
    code="CLM304",
    name="conflicting-values",
    severity="warning",
    standard="ICD 203, analytic standards: express and explain uncertainties [clause on conflicting reports not "
    "checked]",
    profiles=("icd206", "rag"),
    check=check,
    doc=__doc__,
    bad=[
        Example(
            "How many were aboard?",
            _told("The ferry sank with 42 passengers aboard", "The ferry sank with 31 passengers aboard"),
        ),
        Example("When was it?", _told("The ferry sank on March 3", "The ferry sank on 5 March")),
    ],
    good=[
        Example(
            "One of the two rounds.",
            _told("The ferry sank with 42 passengers aboard", "The ferry sank with about 40 passengers aboard"),
        ),
        Example(
            "They count different things.",
            _told("The ferry sank with 42 passengers aboard", "The ferry sank with 6 lorries aboard"),
        ),
    ],
    missed=[
        Example(
            "The same things in other words.",
            _told("The ferry sank with 42 passengers aboard", "The ferry sank with 31 people aboard"),
        ),
    ],
)
