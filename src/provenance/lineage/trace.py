"""Trace claims to their origins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from provenance.lineage.carriers import Carriers, carriers
from provenance.lineage.count import count
from provenance.lineage.edges import draw
from provenance.lineage.names import is_outlet, outlet_key
from provenance.lineage.origins import Folded, fold
from provenance.lineage.rings import rings
from provenance.model import (
    Claim,
    Derivation,
    Document,
    Lineage,
    Polarity,
    Relation,
    Settings,
    Statement,
    Why,
)


def trace(
    claims: Sequence[Claim], documents: Sequence[Document], copies: Sequence[Derivation], settings: Settings
) -> tuple[Lineage, ...]:
    """What each claim rests on, in the order of `claims`. `copies` are what `reuse` found in `documents`.

    Raises SettingError for a fidelity outside [1/2, 1].
    """
    by_id = {document.id: document for document in documents}
    by_downstream: dict[str, list[Derivation]] = defaultdict(list)
    for copy in copies:
        by_downstream[copy.downstream].append(copy)
    return tuple(_trace(claim, by_id, by_downstream, settings) for claim in claims)


def _trace(
    claim: Claim, documents: Mapping[str, Document], copies: Mapping[str, Sequence[Derivation]], settings: Settings
) -> Lineage:
    carried = carriers(claim, documents, copies)
    sides: dict[Polarity, Folded] = {}
    for polarity in Polarity:
        side = [said for said in claim.statements if said.polarity is polarity and said.relation is not Relation.BEARS]
        sides[polarity] = fold(draw(side, carried, settings), side, polarity, claim.text)
    return Lineage(
        claim=claim.id,
        origins=[origin for polarity in Polarity for origin in sides[polarity].origins],
        derivations=_derivations(claim.statements, carried),
        supporting=count(sides[Polarity.SUPPORTS].candidates, sides[Polarity.SUPPORTS].links),
        denying=count(sides[Polarity.DENIES].candidates, sides[Polarity.DENIES].links),
        rings=rings(claim.statements, carried),
    )


def _derivations(statements: Sequence[Statement], carried: Carriers) -> tuple[Derivation, ...]:
    """Who took the claim from whom: copies, and citations of an outlet whose report of it is here."""
    found = {(copy.downstream, copy.upstream, copy.why): copy for copy in carried.copies}
    for said in statements:
        carrier = carried.by_id[said.carrier]
        cited = next(
            (hop for hop in said.chain if is_outlet(hop) and outlet_key(hop.source.name) not in carrier.voices), None
        )
        reports = carried.of_outlet(outlet_key(cited.source.name), carrier) if cited else []
        for report in reports:  # which of them was meant is not said
            key = (carrier.id, report.id, Why.CITATION)
            confidence = round(said.confidence / len(reports), 6)
            if key not in found or found[key].confidence < confidence:
                found[key] = Derivation(*key, confidence)
    return tuple(found[key] for key in sorted(found))
