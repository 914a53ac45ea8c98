"""What would be left of a claim if a source had not spoken."""

from __future__ import annotations

from collections.abc import Collection

from attrs import evolve

from provenance.model import Claim, Kind, Lineage, Statement

_OUTLETS = frozenset({Kind.NEWS_OUTLET, Kind.WIRE_AGENCY})


def without(claim: Claim, traced: Lineage, gone: Collection[str]) -> Claim:
    """The claim less the statements that come through a source in `gone` (ids), and less whatever only relays those.

    `traced` is the claim's lineage as it was. A relay (an outlet's copy or citation, or a document's own voice) falls
    when every origin that it rests on has nobody left to have said it.
    """
    spoken = {said.id for said in claim.statements if any(hop.source.id in gone for hop in said.chain)}
    said_first = {said.id for said in claim.statements if not _relays(said)}
    fallen: set[str] = set()
    standing: set[str] = set()
    for origin in traced.origins:
        founders = said_first.intersection(origin.statements)
        (fallen if founders and founders <= spoken else standing).update(origin.statements)
    lost = spoken | (fallen - standing)
    return evolve(claim, statements=[said for said in claim.statements if said.id not in lost])


def _relays(said: Statement) -> bool:
    return all(hop.kind in _OUTLETS for hop in said.chain)
