"""Terms: a computation written down as a tree, and the one function that evaluates it.

Every number of a score comes out of `evaluate`, so its explanation cannot differ from its computation.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

from provenance.model import Term

# Log-odds beyond this change nothing that a reader could see; holding them here keeps 0 < score < 1 in floats.
HELD = 30.0


def _log_odds(values: Sequence[float]) -> float:
    (p,) = values
    return math.log(p / (1 - p))


def _logistic(values: Sequence[float]) -> float:
    (x,) = values
    return 1 / (1 + math.exp(-x))


def _held(values: Sequence[float]) -> float:
    (x,) = values
    return max(-HELD, min(HELD, x))


# How a node's value follows from those of its terms. `fsum` does not depend on their order.
OPERATIONS: Mapping[str, Callable[[Sequence[float]], float]] = {
    "sum": math.fsum,
    "product": math.prod,
    "log-odds": _log_odds,
    "logistic": _logistic,
    "held": _held,
}


def given(label: str, value: float) -> Term:
    """A leaf: a value that this computation takes as it is."""
    return Term(label, value)


def compute(label: str, operation: str, *terms: Term) -> Term:
    """A node whose value is `operation` over the values of `terms`. Raises KeyError for an unknown operation."""
    return Term(label, OPERATIONS[operation]([term.value for term in terms]), operation, terms)


def evaluate(term: Term) -> float:
    """The value of a tree, recomputed from its leaves up; the values that its nodes carry are not read."""
    if term.operation == "given":
        return term.value
    return OPERATIONS[term.operation]([evaluate(each) for each in term.terms])
