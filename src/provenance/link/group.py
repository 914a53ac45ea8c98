"""What is to become a claim: its members, and what it is about."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from attrs import frozen

from provenance.link.polarity import MOSTLY, Sign, sign
from provenance.link.setting import Setting
from provenance.link.signals import concepts, weight
from provenance.model import Statement

CORE = 12  # concepts that a negation must reach to negate a claim
_CERTAIN: Mapping[str, float] = {}
_UNSAID: Mapping[str, float] = {}
_NOTHING: Mapping[str, str] = {}


def asked_id(text: str) -> str:
    """The id of an asked claim, from its wording alone."""
    return "c-" + hashlib.sha256(f"asked\n{text}".encode("utf-8", "surrogatepass")).hexdigest()[:10]


@frozen
class Group:
    """The members of a claim to be, how surely each belongs, and the concepts that the claim is about.

    `mostly` is the share of negative members from which the claim is itself negative, `main` whether it is what a whole
    story mainly says. Ids of members: `echoes` are headlines that only say what their own body says, and would count
    their document twice; `answers` belong by what they answer, the member whose id stands beside, not by what they say;
    `put` because a person says so. `asked` is the wording that a user asked for, `under` the other one that got what
    bears on it, `says` how far each member itself says what is asked.
    """

    members: tuple[Setting, ...]
    weights: tuple[float, ...]
    core: frozenset[str]
    mostly: float = MOSTLY
    main: bool = False
    echoes: frozenset[str] = frozenset()
    answers: Mapping[str, str] = _NOTHING
    put: frozenset[str] = frozenset()
    asked: str | None = None
    under: str | None = None
    says: Mapping[str, float] = _UNSAID

    @property
    def said(self) -> list[str]:
        """The ids of its members."""
        return [each.statement.id for each in self.members]

    @property
    def ids(self) -> list[str]:
        """The id of the claim that was asked for, if one was, and those of its members."""
        return [*([] if self.asked is None else [asked_id(self.asked)]), *self.said]

    @property
    def sure(self) -> dict[str, float]:
        """How surely each member belongs, by its id."""
        return dict(zip(self.said, self.weights, strict=True))


def about(
    members: Sequence[Setting],
    asked: str | None = None,
    sure: Mapping[str, float] = _CERTAIN,
    besides: frozenset[str] = frozenset(),
) -> Group:
    """The group of these members: about what was asked for and `besides`, or else about what most of them share."""
    weights = tuple(sure.get(each.statement.id, 1.0) for each in members)
    core = concepts(asked or "") | besides or _shared(members)
    mostly = MOSTLY if asked is None else 0.0 if _negative(asked) else 2.0
    return Group(tuple(members), weights, core, mostly, echoes=echoes(members, core), asked=asked)


def _negative(text: str) -> bool:
    return sign(Setting(Statement(text=text), text), concepts(text), text) is Sign.NEGATES


def _shared(members: Sequence[Setting]) -> frozenset[str]:
    """The concepts that more than half of the members have, the weightiest first."""
    counts: dict[str, int] = {}
    for each in members:
        for concept in sorted(concepts(each.statement.text)):
            counts[concept] = counts.get(concept, 0) + 1
    common = [concept for concept, count in counts.items() if 2 * count > len(members)]
    return frozenset(sorted(common, key=lambda concept: (-weight(concept), concept))[:CORE])


def echoes(members: Sequence[Setting], core: frozenset[str]) -> frozenset[str]:
    """The headlines among the members whose own body says the same, or the same is not so."""
    headlines = [each for each in members if each.headline]
    titled = {each.statement.document for each in headlines}
    below = [each for each in members if not each.headline and each.statement.document in titled]
    said = {(each.statement.document, sign(each, core)) for each in below}
    return frozenset(each.statement.id for each in headlines if (each.statement.document, sign(each, core)) in said)
