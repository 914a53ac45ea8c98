"""Statements in, corrected statements out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence, Set
from itertools import combinations

from attrs import evolve, field, frozen

from provenance.model import (
    Access,
    Aspect,
    Failure,
    Ground,
    Hop,
    Identity,
    Kind,
    Says,
    Source,
    SourceCorrection,
    Stage,
    Statement,
)
from provenance.model.freeze import as_tuple
from provenance.resolve.corrections.parting import parted
from provenance.resolve.corrections.whom import Cast


@frozen
class Corrected:
    """The statements with their sources corrected, and the corrections that could not be made, each with why."""

    statements: tuple[Statement, ...] = field(converter=as_tuple)
    failures: tuple[Failure, ...] = field(converter=as_tuple)


def correct(statements: Sequence[Statement], corrections: Sequence[SourceCorrection]) -> Corrected:
    """Let the corrections win: first those that hold sources apart, then the others, in their order.

    A correction is a failure where a name means no source or several, and where it makes one of two sources that
    another holds apart. Correcting twice is correcting once. Without statements nothing is said of corrections.
    """
    failures: list[Failure] = []
    if not statements:
        return Corrected((), ())
    held: set[frozenset[str]] = set()
    for n, correction in sorted(enumerate(corrections), key=lambda each: (each[1].says is not Says.APART, each[0])):
        cast = Cast(statements)
        found = [cast.meant(whom) for whom in correction.whom]
        why = [each for each in found if isinstance(each, str)]
        sources = [each for each in found if isinstance(each, Source)]
        ids = {source.id for source in sources}
        if not why and correction.says is Says.ONE and any(pair <= ids for pair in held):
            why = ["another correction holds these sources apart"]
        if why:
            failures += [Failure(Stage.RESOLVE, f"corrections[{n}]: {each}") for each in why]
        elif correction.says is Says.APART:
            statements, ids = parted(statements, correction, sources)
            held |= {frozenset(pair) for pair in combinations(sorted(ids), 2)}
        elif correction.says is Says.ONE:
            one = _joined(sources, correction)
            held = {frozenset(one.id if id in ids else id for id in pair) for pair in held}
            statements = _each_hop(statements, _named(one, ids))
        else:
            statements = _each_hop(statements, _told(sources[0], correction))
    return Corrected(statements, failures)


def _noted(source: Source, correction: SourceCorrection) -> Source:
    """The source with a correction among those that shaped it."""
    return source if correction in source.corrections else evolve(source, corrections=[*source.corrections, correction])


def _each_hop(statements: Iterable[Statement], change: Callable[[Hop, Statement], Hop]) -> list[Statement]:
    changed = []
    for said in statements:
        chain: dict[str, Hop] = {}  # whom a chain comes to twice it names once
        for hop in said.chain:
            new = change(hop, said)
            chain.setdefault(new.source.id, new)
        changed.append(said if tuple(chain.values()) == said.chain else evolve(said, chain=chain.values()))
    return changed


def _named(one: Source, ids: Set[str]) -> Callable[[Hop, Statement], Hop]:
    return lambda hop, _: evolve(hop, source=one) if hop.source.id in ids else hop


def _told(source: Source, correction: SourceCorrection) -> Callable[[Hop, Statement], Hop]:
    """What a correction changes in the hops of one source: its mention of it, and first-hand the access."""
    document = correction.whom[0].document
    told = _noted(source, correction)
    why = f"a correction{f': {correction.reason}' if correction.reason else ''}"

    def change(hop: Hop, said: Statement) -> Hop:
        if hop.source.id != source.id:
            return hop
        if correction.says is not Says.FIRST_HAND or document not in (None, said.carrier):
            return evolve(hop, source=told)
        grounds = [each for each in hop.grounds if each.aspect is not Aspect.ACCESS]
        return evolve(hop, source=told, access=Access.FIRST_HAND, grounds=[*grounds, Ground(Aspect.ACCESS, why)])

    return change


_BEST_KNOWN = {identity: n for n, identity in enumerate(Identity)}


def _joined(sources: Sequence[Source], correction: SourceCorrection) -> Source:
    """One source of several: called as the best known of them, with what the others add."""
    best, *others = sorted(
        {each.id: each for each in sources}.values(),
        key=lambda each: (_BEST_KNOWN[each.identity], -len(each.name), each.name, each.id),
    )
    everyone = (best, *others)
    names = {name for each in everyone for name in (each.name, *each.aliases)} - {best.name}
    return _noted(
        evolve(
            best,
            kind=next((each.kind for each in everyone if each.kind is not Kind.UNKNOWN), Kind.UNKNOWN),
            affiliation=next((each.affiliation for each in everyone if each.affiliation), None),
            party=next((each.party for each in everyone if each.party), None),
            aliases=sorted(names),
            corrections=dict.fromkeys(each for source in everyone for each in source.corrections),
        ),
        correction,
    )
