"""Score worlds with the library and its rivals, and measure each against what is planted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from attrs import evolve, frozen

from provenance.lineage import trace
from provenance.model import Corroboration, Lineage, Settings
from provenance.score import weigh
from simulation.measures import auc, brier, ece, recall_and_precision
from simulation.news import invent
from simulation.reading import Reading, readings
from simulation.rivals import Rival, assertions
from simulation.world import Parameters, World

Measures = Mapping[str, float]

# What worlds are like beside the defaults, one thing at a time.
HARDER: Mapping[str, Parameters] = {
    "as it is": Parameters(),
    "rumours .4": Parameters(rumour=0.4),
    "loops .3": Parameters(loop=0.3),
    "uncited copies .6": Parameters(cite=0.4),
    "the same, wording betrays .8": Parameters(cite=0.4, reuse=0.8),
    "unseen upstreams .6": Parameters(unseen=0.6),
    "re-leaks .8": Parameters(anon_same=0.8),
    "joint briefings .7": Parameters(briefing=0.7),
    "every rumour denied": Parameters(deny=1.0),
    "sybils push .4 of the false": Parameters(sybil=0.4),
    "sybils, wording betrays .8": Parameters(sybil=0.4, reuse=0.8),
    "garbling trebled": Parameters(garble=3.0),
}


@frozen
class Assessed:
    """A world, read and scored by the library."""

    world: World
    lineages: tuple[Lineage, ...]
    weighed: tuple[Corroboration, ...]

    @property
    def truth(self) -> np.ndarray:
        """Which claims are true."""
        return np.array([event.truth for event in self.world.events])

    @property
    def scores(self) -> np.ndarray:
        """The score of each claim."""
        return np.array([each.score for each in self.weighed])


def assess(parameters: Parameters, noise: float = 0.0, settings: Settings | None = None) -> Assessed:
    """Invent a world and have the library read it, with this much extraction noise."""
    settings = settings or Settings()
    world = invent(parameters)
    lineages = tuple(_traced(each, settings) for each in readings(world, noise))
    return Assessed(world, lineages, tuple(weigh(lineage, settings) for lineage in lineages))


def _traced(reading: Reading, settings: Settings) -> Lineage:
    return trace([reading.claim], reading.documents, reading.copies, settings)[0]


def measured(assessed: Assessed) -> Measures:
    """How well scores tell true from false, and counts meet the planted numbers.

    `one` is a claim that rests on one person or none: found where the low end of the count, which pools what may be one
    person, says so. `single` is a claim that rests on exactly one: found where the estimate rounds to one.
    """
    planted = np.array([event.origins for event in assessed.world.events])
    count, low, high = (
        np.array([getattr(lineage.supporting, name) for lineage in assessed.lineages])
        for name in ("count", "low", "high")
    )
    outlets = np.array(
        [sum(each.seen and each.stance > 0 for each in event.reports) for event in assessed.world.events]
    )
    one = recall_and_precision(low < 1.5, planted <= 1)
    single = recall_and_precision((count >= 0.5) & (count < 1.5), planted == 1)
    return {
        **scored(assessed.scores, assessed.truth),
        "one recall": one[0],
        "one precision": one[1],
        "single recall": single[0],
        "single precision": single[1],
        "exact": float(np.mean(np.round(count) == planted)),
        "error": float(np.mean(np.abs(count - planted))),
        "covered": float(np.mean((low <= planted) & (planted <= high))),
        "exact, outlets": float(np.mean(outlets == planted)),
        "error, outlets": float(np.mean(np.abs(outlets - planted))),
    }


def scored(scores: Sequence[float], truth: Sequence[bool], probability: bool = True) -> Measures:
    """AUC, and for probabilities the calibration error and the Brier score."""
    return {
        "AUC": auc(scores, truth),
        "ECE": ece(scores, truth) if probability else float("nan"),
        "Brier": brier(scores, truth) if probability else float("nan"),
    }


def untempered(assessed: Assessed) -> Measures:
    """The same lineages, weighed as if every reading were certain."""
    sure = [
        evolve(lineage, origins=[evolve(origin, confidence=1.0) for origin in lineage.origins])
        for lineage in assessed.lineages
    ]
    return scored([weigh(lineage, Settings()).score for lineage in sure], assessed.truth)


def of_opinion(assessed: Assessed) -> Measures:
    """The subjective-logic opinion as a score, over the same origins."""
    return scored([each.opinion.belief + each.opinion.uncertainty / 2 for each in assessed.weighed], assessed.truth)


def of_rival(rival: Rival, world: World) -> Measures:
    """What a rival makes of a world."""
    return scored(rival.score(assertions(world)), [event.truth for event in world.events], rival.probability)


def mean(several: Sequence[Measures]) -> Measures:
    """Each measure's mean over worlds."""
    return {name: float(np.mean([each[name] for each in several])) for name in several[0]}
