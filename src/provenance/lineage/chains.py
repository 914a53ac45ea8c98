"""A statement's chain as it counts for its claim."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from attrs import frozen

from provenance.lineage.carriers import Carrier, Carriers
from provenance.lineage.names import is_outlet, outlet_key
from provenance.model import Hop, Identity, Kind, Statement

# Bodies that answer for what they pass on: their unnamed sources are their own matter.
_BODIES = frozenset({Kind.INSTITUTION, Kind.COMPANY, Kind.ARMED_GROUP, Kind.INTELLIGENCE_SERVICE})

_MARK = re.compile(r'[“”"\n]')


@frozen
class Chain:
    """The hops of a statement from its carrier outward; never the carrier's own outlet first."""

    said: Statement
    carrier: Carrier
    hops: tuple[Hop, ...]

    @property
    def by_hand(self) -> bool:
        """Whether a person built the statement: who builds by hand says who is who."""
        return self.said.document is None

    @property
    def names_nobody(self) -> bool:
        """Whether it is the document's own voice, or ends at something vague."""
        return not self.hops or self.hops[-1].source.identity is Identity.VAGUE

    @property
    def quoted(self) -> bool:
        """Whether the document gives it word for word: it begins between quotation marks."""
        if self.said.span is None:
            return False
        places, opened = _marks(self.carrier.text)
        return opened[bisect_right(places, self.said.span.start)]

    def up_to(self, n: int) -> Chain:
        """The chain ending at its hop `n`."""
        return Chain(self.said, self.carrier, self.hops[: n + 1])


@lru_cache(maxsize=1_000)
def _marks(text: str) -> tuple[Sequence[int], Sequence[bool]]:
    """Where the quotation marks and ends of paragraphs of a text stand, and whether a quotation is open before the
    first of them and after each.
    """
    places, opened = list[int](), [False]
    curly, straight = 0, False  # a quotation ends with its paragraph
    for mark in _MARK.finditer(text):
        if mark[0] == "\n":
            curly, straight = 0, False
        elif mark[0] == '"':
            straight = not straight
        else:
            curly += 1 if mark[0] == "“" else -1
        places.append(mark.start())
        opened.append(curly > 0 or straight)
    return places, opened


def chains(statements: Iterable[Statement], carriers: Carriers) -> list[Chain]:
    """The chains of `statements` in reading order, document by document.

    A body that speaks as one answers for the unnamed people behind it, so its chain ends at it.
    """
    ordered = sorted(statements, key=_place)
    return [_counted(said, carriers.by_id[said.carrier]) for said in ordered]


def _place(said: Statement) -> tuple[str, int, str, str]:
    return (said.carrier, said.span.start if said.span else 0, said.text, said.id)


def _counted(said: Statement, carrier: Carrier) -> Chain:
    hops = list(said.chain)
    while hops and is_outlet(hops[0]) and outlet_key(hops[0].source.name) in carrier.voices:
        del hops[0]
    while len(hops) > 1 and hops[-1].source.identity in (Identity.UNNAMED, Identity.VAGUE) and _answers(hops[-2]):
        del hops[-1]
    return Chain(said, carrier, tuple(hops))


def _answers(hop: Hop) -> bool:
    return hop.kind in _BODIES and hop.source.identity is Identity.ORGANISATION


def journalists(found: Iterable[Chain]) -> Mapping[str, str]:
    """The outlet of each journalist, by source id: as resolved, or the outlet that stands before them in a chain."""
    outlets_of: dict[str, set[tuple[bool, str]]] = {}
    for chain in found:
        for before, hop in zip((None, *chain.hops), chain.hops, strict=False):
            if is_outlet(hop) and hop.source.identity is Identity.NAMED:
                known = outlets_of.setdefault(hop.source.id, set())
                if hop.source.affiliation:
                    known.add((False, outlet_key(hop.source.affiliation)))
                elif before is not None and is_outlet(before):
                    known.add((True, outlet_key(before.source.name)))
    return {id: min(known)[1] for id, known in outlets_of.items() if known}
