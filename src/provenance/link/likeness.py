"""How far two statements say the same: the same things, standing together in the same way.

Neighbouring topics share names; a shared proposition shares what is said of them. So two statements that share no
pair of neighbouring content concepts ("supply" next to "weapon") say the same only if they are near-copies.
"""

from __future__ import annotations

import re

from attrs import frozen

from provenance.link.signals import concepts, cosine, names, sequence, total, weight
from provenance.link.similarity import DIGITS

SHARED = 3  # concepts that two statements must share before the longer may say more than the shorter
FULL = 10.0  # bits that the shorter must carry for that
RARE = 5.5  # bits from which one shared concept is enough to compare two statements
TELLING = 2.0  # bits from which a concept says something
WINDOW = 3  # concepts within which two stand together
APART = 0.6  # factor where nothing stands together in both
TOGETHER = 0.1  # bonus for each of at most two pairs that do
SAME_UTTERANCE = 0.3  # bonus where one speaker tells one hearer
UTTERED = 0.7  # factor where one is that something was said, and the other not

TOLD = re.compile(r"^(?P<speaker>.{3,120}?)\b(?:told|assured|warned|informed)\b(?P<hearer>.{3,120}?)\b(?:that|how)\b")


@frozen
class Gist:
    """What a statement says, prepared for comparison."""

    bag: frozenset[str]
    weight: float
    pairs: frozenset[tuple[str, str]]
    speaker: frozenset[str]
    hearer: frozenset[str]


def gist(text: str) -> Gist:
    """The gist of a statement's text."""
    bag, named = concepts(text), names(text)
    telling = [each for each in sequence(text) if weight(each) >= TELLING and not each[0].isdigit()]
    pairs = {
        (min(one, other), max(one, other))
        for n, one in enumerate(telling)
        for other in telling[n + 1 : n + 1 + WINDOW]
        if one != other and not (one in named and other in named)
    }
    told = TOLD.match(text)
    return Gist(
        bag,
        total(bag),
        frozenset(pairs),
        concepts(told["speaker"]) if told else frozenset(),
        concepts(told["hearer"]) if told else frozenset(),
    )


def keys(of: Gist) -> frozenset[str | tuple[str, str]]:
    """What a statement is found by: its rare concepts, and the pairs that stand together in it."""
    return of.pairs | {concept for concept in of.bag if weight(concept) >= RARE}


def likeness(one: Gist, other: Gist) -> float:
    """How far two statements say the same, about 0..1, rounded."""
    shared = one.bag & other.bag
    value = near = cosine(one.bag, other.bag)
    if len(shared) >= SHARED and min(one.weight, other.weight) >= FULL:
        value = (near + total(shared) / min(one.weight, other.weight)) / 2
    together = len(one.pairs & other.pairs)
    value = value + TOGETHER * min(together, 2) if together else value * APART
    if total(one.speaker & other.speaker) >= 2 * TELLING and one.hearer & other.hearer:
        value += SAME_UTTERANCE
    if bool(one.speaker) != bool(other.speaker):
        value *= UTTERED
    return round(min(value, 1.0), DIGITS)
