"""How far two statements say the same: the same things, standing together in the same way.

Neighbouring topics share names; a shared proposition shares what is said of them. So two statements that share no
pair of neighbouring content concepts ("supply" next to "weapon") say the same only if they are near-copies.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cached_property

from attrs import frozen

from provenance.link.negation import TELLING, affirmed_pairs, negated_pairs, pairs
from provenance.link.signals import RAREST, concepts, cosine, names, sequence, total, weight
from provenance.link.similarity import DIGITS, Key

SHARED = 3  # concepts that two statements must share before the longer may say more than the shorter
FULL = 2 * RAREST  # bits that the shorter must carry for that
RARE = 5.5  # bits from which one shared concept is enough to compare two statements
WINDOW = 3  # concepts within which two stand together
APART = 0.6  # factor where nothing stands together in both
TOGETHER = 0.1  # bonus for each of at most two pairs that do
SAME_DAY = 0.1  # bonus where what stands together in both is told of one day
SAME_DENIAL = 0.75  # likeness of two that say of one actor that one thing is not done
OPPOSED = 0.6  # likeness of two of which one says of one actor that a thing is not done, the other that it is
SUPPOSED = 0.6  # factor where one only supposes what the other says is so or not
SAME_UTTERANCE = 0.3  # bonus where one speaker tells one hearer
UTTERED = 0.7  # factor where one is that something was said, and the other not

TOLD = re.compile(r"^(?P<speaker>.{3,120}?)\b(?:told|assured|warned|informed)\b(?P<hearer>.{3,120}?)\b(?:that|how)\b")


@frozen
class Gist:
    """What a statement says, prepared for comparison.

    `pairs` are the concepts, no names, that stand together in it, `denied` those of them that it negates, `affirmed`
    those that it says are so, `actors` the names in it and around it, and `days` those that its sentence speaks of.
    """

    bag: frozenset[str]
    weight: float
    pairs: frozenset[tuple[str, str]]
    speaker: frozenset[str]
    hearer: frozenset[str]
    denied: frozenset[tuple[str, str]]
    affirmed: frozenset[tuple[str, str]]
    actors: frozenset[str]
    days: frozenset[date] = frozenset()

    @cached_property
    def settled(self) -> frozenset[tuple[str, str]]:
        """The pairs that it says are so, or are not."""
        return self.denied | self.affirmed

    @cached_property
    def supposed(self) -> frozenset[tuple[str, str]]:
        """The pairs that it speaks of without saying that they are so, or are not."""
        return self.pairs - self.settled


def gist(
    text: str,
    known: frozenset[str] = frozenset(),
    actors: frozenset[str] = frozenset(),
    denied: bool = False,
    days: frozenset[date] = frozenset(),
) -> Gist:
    """The gist of a statement's text.

    `known` are the names of its document, `actors` those that stand around it, `denied` says that its source denies
    it, and `days` are those that its sentence speaks of.
    """
    bag, named = concepts(text), known or names(text)
    together = {pair for pair in pairs(sequence(text), WINDOW) if named.isdisjoint(pair)}
    told = TOLD.match(text)
    return Gist(
        bag,
        total(bag),
        frozenset(together),
        concepts(told["speaker"]) if told else frozenset(),
        concepts(told["hearer"]) if told else frozenset(),
        negated_pairs(f"denied {text}" if denied else text),
        frozenset() if denied else affirmed_pairs(text),
        (named & bag) | actors,
        days,
    )


def keys(of: Gist) -> frozenset[Key]:
    """What a statement is found by: its rare concepts, and the pairs that stand together in it."""
    return of.pairs | of.denied | {concept for concept in of.bag if weight(concept) >= RARE}


def likeness(one: Gist, other: Gist) -> float:
    """How far two statements say the same, 0..1, rounded; those that share only names say nothing the same."""
    shared = one.bag & other.bag
    if shared <= one.actors | other.actors:
        return 0.0
    value = near = cosine(one.bag, other.bag)
    if len(shared) >= SHARED and min(one.weight, other.weight) >= FULL:
        value = (near + total(shared) / min(one.weight, other.weight)) / 2
    together = len(one.pairs & other.pairs)
    value = value + TOGETHER * min(together, 2) if together else value * APART
    if together and one.days & other.days:
        value += SAME_DAY
    if total(one.speaker & other.speaker) >= 2 * TELLING and one.hearer & other.hearer:
        value += SAME_UTTERANCE
    if bool(one.speaker) != bool(other.speaker):
        value *= UTTERED
    if (one.denied or other.denied) and one.actors & other.actors:
        if _telling(one.denied & other.denied):
            value = max(value, SAME_DENIAL)
        elif _telling(one.denied & other.affirmed | one.affirmed & other.denied):
            value = max(value, OPPOSED)
    if _telling(one.supposed & other.settled | one.settled & other.supposed):
        value *= SUPPOSED
    return round(min(value, 1.0), DIGITS)


def _telling(shared: frozenset[tuple[str, str]]) -> bool:
    """Whether a shared pair of concepts says more than one rare concept."""
    return any(weight(one) + weight(other) > RARE for one, other in shared)
