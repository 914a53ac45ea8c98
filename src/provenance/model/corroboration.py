"""The weighed evidence that a lineage gives."""

from __future__ import annotations

from attrs import field, frozen

from provenance.model.freeze import as_tuple


@frozen
class Term:
    """A node of an explanation: a value and what it was computed from.

    `operation` is "given" (a leaf), "sum", "product", "log-odds", "logistic" or "held" (between -30 and 30): the
    computation is this tree, so recomputing a node from its `terms` gives its `value`.
    """

    label: str
    value: float
    operation: str
    terms: tuple[Term, ...] = field(converter=as_tuple)


@frozen
class Weight:
    """What one origin weighs: natural-log units, positive for support, negative for denial."""

    origin: int
    weight: float


@frozen
class Effect:
    """What a score would be if something were otherwise: `weight`, in natural-log units, is what that adds."""

    label: str
    weight: float
    score: float


@frozen
class Opinion:
    """A subjective-logic opinion: belief, disbelief and uncertainty, which sum to one."""

    belief: float
    disbelief: float
    uncertainty: float


@frozen
class Corroboration:
    """How well a claim's lineage corroborates it. It measures sourcing, never truth.

    `score` in 0..1 is the base rate moved by the sum of the weights; `weight_for` >= 0 and `weight_against` <= 0 are
    the two sides, apart; `weights` add up to their sum, `origin` indexing the lineage's origins; `admiralty` is a
    letter (reliability of the origin) and a number (credibility), "F6" meaning that neither can be judged;
    `explanation` is the computation itself.
    """

    score: float
    weight_for: float
    weight_against: float
    base_rate: float
    weights: tuple[Weight, ...] = field(converter=as_tuple)
    opinion: Opinion
    admiralty: str
    explanation: Term

    @property
    def stix_confidence(self) -> int | None:
        """The confidence of STIX 2.1, 0..100, by its appendix on the Admiralty scale; None: cannot be judged."""
        return {"1": 90, "2": 70, "3": 50, "4": 30, "5": 10}.get(self.admiralty[-1])
