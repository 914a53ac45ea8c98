"""The mean reliability assumed of an origin, as a term."""

from __future__ import annotations

from provenance.errors import SettingError
from provenance.model import Access, Identity, Origin, Settings, Term
from provenance.score.terms import compute, given


def reliability(origin: Origin, settings: Settings) -> Term:
    """The mean reliability of `origin` before its chain is looked at, in [1/2, 1).

    1/2 + (prior - 1/2) * factors: the prior by kind and identity (never higher for an unnamed source than for a named
    one), factors for second-hand access and for a stake in being believed. Exactly 1/2, which weighs nothing, for what
    names nobody: vague origins and a document's own voice. Raises SettingError for a kind without a prior.
    """
    if origin.source is None or origin.identity is Identity.VAGUE:
        return given("names nobody", 0.5)
    prior = settings.priors.get(origin.kind)
    if prior is None:
        raise SettingError(f"priors.{origin.kind}", "no prior for this kind: give one with named and unnamed")
    unnamed = origin.identity is Identity.UNNAMED
    mean = given(f"{'unnamed' if unnamed else 'named'} {origin.kind}", prior.unnamed if unnamed else prior.named)
    factors = []
    if origin.access is Access.SECOND_HAND:
        factors.append(given("second-hand", settings.second_hand))
    if origin.interested:
        factors.append(given("has a stake", settings.interested))
    if not factors:
        return mean
    return shrunk("reliability", mean, *factors)


def shrunk(label: str, probability: Term, *factors: Term) -> Term:
    """1/2 + (probability - 1/2) * factors: nearer to chance by each factor in 0..1."""
    half = given("chance", 0.5)
    excess = compute("over chance", "sum", probability, given("less chance", -0.5))
    return compute(label, "sum", half, compute("what is left over chance", "product", excess, *factors))
