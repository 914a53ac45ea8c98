"""Making two sources of one that a correction holds apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import evolve

from provenance.model import Hop, Identity, Kind, Source, SourceCorrection, Statement, Whom
from provenance.resolve.printed.names import fold

_Place = tuple[str, int]


def parted(
    statements: Sequence[Statement], correction: SourceCorrection, sources: Sequence[Source]
) -> tuple[list[Statement], set[str]]:
    """The statements with the sources apart that the correction names, and the ids of these.

    `sources` are those that its names mean, in its order. Of one source, a hop is of him whose name its mention has;
    a mention that could be of several ("Lind", "she") of him who was last named before it in the document, and where
    nobody was, of the first.
    """
    ids = {source.id for source in sources}
    new: dict[str, list[Source]] = {}
    taken = {hop.source.id for said in statements for hop in said.chain}
    for source in {each.id: each for each in sources}.values():
        whom = [each for each, meant in zip(correction.whom, sources, strict=True) if meant.id == source.id]
        if len(whom) > 1:
            parts = _parts(source, whom, statements, correction, taken)
            new[source.id] = parts
            ids |= {part.id for part in parts}
    mentions = _sorted_out(statements, {id: _sides(correction, sources, id) for id in new})
    changed = []
    for said in statements:
        chain = [
            evolve(hop, source=new[hop.source.id][mentions[_place(said, at)]]) if hop.source.id in new else hop
            for at, hop in enumerate(said.chain)
        ]
        changed.append(evolve(said, chain=chain) if any(hop.source.id in new for hop in said.chain) else said)
    return changed, ids


def _sides(correction: SourceCorrection, sources: Sequence[Source], id: str) -> list[Whom]:
    return [whom for whom, meant in zip(correction.whom, sources, strict=True) if meant.id == id]


def _place(said: Statement, at: int) -> _Place:
    return said.id, at


def _sorted_out(statements: Sequence[Statement], sides: dict[str, list[Whom]]) -> dict[_Place, int]:
    """Which part each hop of a parted source belongs to, by its place."""
    found: dict[_Place, int] = {}
    last: dict[tuple[str, str], int] = {}
    ordered = sorted(
        ((_start(hop, said), said.id, at, said, hop) for said in statements for at, hop in enumerate(said.chain)),
        key=lambda each: (each[3].carrier, *each[:3]),
    )
    for _, _, at, said, hop in ordered:
        if hop.source.id in sides:
            here = (said.carrier, hop.source.id)
            side = _side(hop.text or hop.source.name, said.carrier, sides[hop.source.id])
            last[here] = found[_place(said, at)] = last.get(here, 0) if side is None else side
    return found


def _start(hop: Hop, said: Statement) -> int:
    span = hop.span or said.span
    return span.start if span else 0


def _side(mention: str, carrier: str, whom: Sequence[Whom]) -> int | None:
    """Whose name a mention has: all the words of it, the more the better; None where nobody's or several people's."""
    words = set(fold(mention).split())
    fits = [
        (len(name), n)
        for n, each in enumerate(whom)
        if each.document in (None, carrier) and (name := set(fold(each.source).split())) <= words
    ]
    fits.sort(reverse=True)
    return fits[0][1] if fits and (len(fits) == 1 or fits[0][0] > fits[1][0]) else None


def _parts(
    source: Source, whom: Sequence[Whom], statements: Sequence[Statement], correction: SourceCorrection, taken: set[str]
) -> list[Source]:
    """A source for each name; that whose name the whole had, else the first, keeps its id."""
    named = [n for n, each in enumerate(whom) if fold(each.source) in (fold(source.name), fold(source.id))]
    keeps = named[0] if named else 0
    aliases: list[list[str]] = [[] for _ in whom]
    for alias in (source.name, *source.aliases):
        side = _side(alias, "", [Whom(each.source) for each in whom])
        aliases[keeps if side is None else side].append(alias)
    parts = []
    for n, each in enumerate(whom):
        name = (
            source.name
            if n == keeps and named
            else max(aliases[n], key=lambda alias: (len(alias), alias), default=each.source)
        )
        hops = [
            hop
            for said in statements
            for hop in said.chain
            if hop.source.id == source.id and _side(hop.text, said.carrier, whom) == n
        ]
        part = Source(
            name,
            _most([hop.kind for hop in hops]) or source.kind,
            min((hop.identity for hop in hops), key=list(Identity).index, default=source.identity),
            source.affiliation,
            source.outlet,
            source.party,
            sorted({alias for alias in aliases[n] if alias != name}),
            corrections=dict.fromkeys((*source.corrections, correction)),
        )
        part = evolve(part, id=source.id if n == keeps else _free(part.id, taken))
        taken.add(part.id)
        parts.append(part)
    return parts


def _most(kinds: Iterable[Kind]) -> Kind | None:
    counts = Counter(kinds)
    return max(sorted(counts), key=counts.__getitem__, default=None)


def _free(id: str, taken: set[str]) -> str:
    number = 2
    found = id
    while found in taken:
        found = f"{id}-{number}"
        number += 1
    return found
