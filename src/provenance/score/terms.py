"""Terms: a computation written down as a tree while it is made.

Every number of a score comes out of `compute`, so its explanation cannot differ from its computation.
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
    return Term(label, value, "given", ())


def compute(label: str, operation: str, *terms: Term) -> Term:
    """A node whose value is `operation` over the values of `terms`. Raises KeyError for an unknown operation."""
    return Term(label, OPERATIONS[operation]([term.value for term in terms]), operation, terms)
