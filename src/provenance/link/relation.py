"""Whether a statement says its claim's proposition, a part of it, or something that only bears on it.

Only the first two found origins, so this decides who counts as speaking on the claim. A document that bears on a
claim says where it stands once, in the statement that most surely belongs, rather one with a source than one without;
of its others only those count that carry much of the claim as well. Who denies or doubts a claim does not support it in
the same document by whatever else he says there, unless that carries much of it and belongs more surely. Where a user
words the claim, what says most of these words is first to speak, and what tells much else of the story, and nothing of
them, only bears.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from provenance.link.setting import Setting
from provenance.link.signals import concepts, total
from provenance.model import Polarity, Relation

SURE, MUCH = 0.6, 0.3  # from which a further statement says the claim: probability of belonging, share of its core
DENIES_SURE, SOME = 0.3, 0.1  # what a denial needs to be one of the claim itself, not of something beside it
MOST = 0.6  # share of what is asked from which a statement says it
SOURCED = 0.15  # what each of up to two hops adds when statements of a document are compared: they say whose word it is

_NOT_ASKED: Mapping[str, float] = {}


def relations(
    members: Sequence[Setting],
    polarity: Sequence[Polarity],
    sure: Sequence[float],
    core: Collection[str],
    echoes: Collection[str] = (),
    answers: Collection[str] = (),
    says: Mapping[str, float] = _NOT_ASKED,
    asked: Collection[str] = (),
) -> list[Relation]:
    """The relation of each member of one claim about `core`, given polarities and probabilities of belonging.

    `echoes` are the ids of headlines that only say what their body says: those bear on the claim, and the body founds
    the origin. `answers` are those of members that leave it to another what they deny: who denies so speaks on a part
    of the claim. Of one that a user words `says` has how far each member says what happened by that, by its id, and
    `asked` the concepts.
    """
    bags = [concepts(each.statement.text) for each in members]
    own = [says.get(each.statement.id, 0.0) for each in members]
    worded = [each >= MOST for each in own]
    of_core = [_share(bag, frozenset(core)) for bag in bags]
    share = [max(pair) for pair in zip(of_core, own, strict=True)]
    much = [first or each >= MUCH for first, each in zip(worded, of_core, strict=True)]
    others = frozenset(core) - frozenset(asked) if says else frozenset()
    beside = [not here and bool(others) and _share(bag, others) >= MUCH for here, bag in zip(own, bags, strict=True)]
    apart = {*echoes, *answers}
    against: dict[tuple[str, str], float] = {}
    for n, each in enumerate(members):
        if polarity[n] is not Polarity.SUPPORTS and (speaker := _speaker(each)):
            against[speaker] = max(sure[n], against.get(speaker, 0.0))

    def put_off(n: int) -> bool:
        """Whether a member that supports the claim only bears on it, for what else is said or asked."""
        speaker = _speaker(members[n])
        outweighed = speaker in against and not (much[n] and sure[n] >= against[speaker])
        return polarity[n] is Polarity.SUPPORTS and (beside[n] or outweighed)

    def rank(n: int) -> tuple[bool, float, str]:
        said = members[n].statement
        return worded[n], sure[n] + SOURCED * min(len(said.chain), 2), said.id

    chief: dict[tuple[str, Polarity], int] = {}
    for n, each in enumerate(members):
        place = (each.statement.carrier, polarity[n])
        if each.statement.id in apart or put_off(n):
            continue
        if place not in chief or rank(n) > rank(chief[place]):
            chief[place] = n
    chiefs = set(chief.values())

    def relation(n: int) -> Relation:
        said = members[n].statement
        if said.id in apart:
            denies = said.id in answers and said.chain and polarity[n] is Polarity.DENIES
            return Relation.PART if denies else Relation.BEARS
        if sure[n] >= SURE and much[n] and not put_off(n):
            return Relation.SAME
        if n not in chiefs or (polarity[n] is not Polarity.SUPPORTS and (sure[n] < DENIES_SURE or share[n] < SOME)):
            return Relation.BEARS
        return Relation.SAME if share[n] >= SOME else Relation.PART

    return [relation(n) for n in range(len(members))]


def _speaker(each: Setting) -> tuple[str, str] | None:
    """Where a statement stands and whose it is in the end; nothing for a document's own voice."""
    said = each.statement
    return (said.carrier, said.chain[-1].source.id) if said.chain else None


def _share(bag: frozenset[str], of: frozenset[str]) -> float:
    """The share by weight that a bag has of some concepts; all where there are none."""
    whole = total(of)
    return total(bag & of) / whole if whole else 1.0
