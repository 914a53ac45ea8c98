"""Whether a statement says its claim's proposition, a part of it, or something that only bears on it.

Only the first two found origins, so this decides who counts as speaking on the claim. A document that bears on a
claim says where it stands once, in the statement that most surely belongs, rather one with a source than one without;
of its others only those count that carry much of the claim as well. Who denies or doubts a claim does not support it in
the same document by whatever else he says there, unless that carries much of it and belongs more surely. Where a user
words the claim, what tells much else of the story, and nothing of these words, only bears.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from attrs import frozen

from provenance.link.setting import Setting
from provenance.link.signals import concepts, total
from provenance.model import Polarity, Relation, Statement

SURE, MUCH = 0.6, 0.3  # from which a further statement says the claim: probability of belonging, share of its core
DENIES_SURE, SOME = 0.3, 0.1  # what a denial needs to be one of the claim itself, not of something beside it
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
    others = frozenset(core) - frozenset(asked) if says else frozenset()
    found = [
        _member(each.statement, side, sureness, frozenset(core), says.get(each.statement.id, 0.0), others)
        for each, side, sureness in zip(members, polarity, sure, strict=True)
    ]
    apart, against = {*echoes, *answers}, _against(found)
    put_off = [_put_off(each, against) for each in found]
    chiefs = _chiefs(each for each, off in zip(found, put_off, strict=True) if not off and each.said.id not in apart)
    return [
        _relation_apart(each, answers)
        if each.said.id in apart
        else _relation(each, off, chiefs.get(each.place) is each)
        for each, off in zip(found, put_off, strict=True)
    ]


@frozen
class _Member:
    """A member of a claim, and what it tells of it.

    `share` is how far it says the core, or what a user asks, `much` whether it tells much of the core, and `beside`
    whether it tells much else of the story and nothing of what is asked.
    """

    said: Statement
    polarity: Polarity
    sure: float
    share: float
    much: bool
    beside: bool

    @property
    def supports(self) -> bool:
        return self.polarity is Polarity.SUPPORTS

    @property
    def place(self) -> tuple[str, Polarity]:
        """A document, and where it stands."""
        return self.said.carrier, self.polarity

    @property
    def speaker(self) -> tuple[str, str] | None:
        """Where it stands and whose it is in the end; nothing for a document's own voice."""
        return (self.said.carrier, self.said.chain[-1].source.id) if self.said.chain else None

    @property
    def rank(self) -> tuple[float, str]:
        """How well it says where its document stands."""
        return self.sure + SOURCED * min(len(self.said.chain), 2), self.said.id


def _member(
    said: Statement, polarity: Polarity, sure: float, core: frozenset[str], own: float, others: frozenset[str]
) -> _Member:
    """A member that says what is asked as far as `own`; `others` are the concepts of the core that are not asked."""
    bag = concepts(said.text)
    of_core = _share(bag, core)
    beside = not own and bool(others) and _share(bag, others) >= MUCH
    return _Member(said, polarity, sure, max(of_core, own), of_core >= MUCH, beside)


def _against(members: Iterable[_Member]) -> Mapping[tuple[str, str], float]:
    """How surely each speaker denies or doubts the claim."""
    found: dict[tuple[str, str], float] = {}
    for each in members:
        if not each.supports and each.speaker:
            found[each.speaker] = max(each.sure, found.get(each.speaker, 0.0))
    return found


def _put_off(each: _Member, against: Mapping[tuple[str, str], float]) -> bool:
    """Whether a member that supports the claim only bears on it, for what else its speaker says or a user asks."""
    denied = against.get(each.speaker) if each.speaker else None
    outweighed = denied is not None and not (each.much and each.sure >= denied)
    return each.supports and (each.beside or outweighed)


def _chiefs(members: Iterable[_Member]) -> Mapping[tuple[str, Polarity], _Member]:
    """The member that says best where its document stands, for each side on which one does."""
    found: dict[tuple[str, Polarity], _Member] = {}
    for each in members:
        if each.place not in found or each.rank > found[each.place].rank:
            found[each.place] = each
    return found


def _relation(each: _Member, put_off: bool, chief: bool) -> Relation:
    if each.sure >= SURE and each.much and not put_off:
        return Relation.SAME
    if not chief or (not each.supports and (each.sure < DENIES_SURE or each.share < SOME)):
        return Relation.BEARS
    return Relation.SAME if each.share >= SOME else Relation.PART


def _relation_apart(each: _Member, answers: Collection[str]) -> Relation:
    """The relation of a headline that its body founds, or of who leaves it to another what he denies."""
    denies = each.said.id in answers and each.said.chain and each.polarity is Polarity.DENIES
    return Relation.PART if denies else Relation.BEARS


def _share(bag: frozenset[str], of: frozenset[str]) -> float:
    """The share by weight that a bag has of some concepts; all where there are none."""
    whole = total(of)
    return total(bag & of) / whole if whole else 1.0
