"""Trace claims to their origins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from provenance.lineage.alignments import Reuses, alignments
from provenance.lineage.carriers import carriers
from provenance.lineage.components import components
from provenance.lineage.count import count
from provenance.lineage.derivations import Links, derivations, links
from provenance.lineage.edges import draw
from provenance.lineage.origins import NOTHING, Folded, fold
from provenance.lineage.rings import rings
from provenance.model import (
    Claim,
    Derivation,
    Document,
    Lineage,
    Polarity,
    Relation,
    Reuse,
    Settings,
)


def trace(
    claims: Sequence[Claim],
    documents: Sequence[Document],
    copies: Sequence[Derivation],
    settings: Settings,
    reuses: Sequence[Reuse] = (),
) -> tuple[Lineage, ...]:
    """What each claim rests on, in the order of `claims`. `reuses` are what `reuse` found in `documents`, and `copies`
    those of them that are whole.
    """
    by_id = {document.id: document for document in documents}
    by_downstream: dict[str, list[Derivation]] = defaultdict(list)
    for copy in copies:
        by_downstream[copy.downstream].append(copy)
    linked = links(by_id)
    taken = {(each.derivation.downstream, each.derivation.upstream): each for each in reuses}
    same = [ids for ids, each in taken.items() if each.one_text]
    texts = components(sorted(by_id), same)
    return tuple(_trace(claim, by_id, by_downstream, texts, linked, taken, settings) for claim in claims)


def _trace(
    claim: Claim,
    documents: Mapping[str, Document],
    copies: Mapping[str, Sequence[Derivation]],
    texts: Mapping[str, str],
    linked: Links,
    reuses: Reuses,
    settings: Settings,
) -> Lineage:
    carried = carriers(claim, documents, copies, texts)
    sides: dict[Polarity, Folded] = {}
    for polarity in Polarity:
        side = [said for said in claim.statements if said.polarity is polarity and said.relation is not Relation.BEARS]
        sides[polarity] = fold(draw(side, carried, settings), side, polarity, claim.text) if side else NOTHING
    origins = [origin for polarity in Polarity for origin in sides[polarity].origins]
    resting = derivations(claim.statements, carried, origins, linked)
    return Lineage(
        claim=claim.id,
        origins=origins,
        derivations=resting.derivations,
        supporting=count(sides[Polarity.SUPPORTS].candidates, sides[Polarity.SUPPORTS].links),
        denying=count(sides[Polarity.DENIES].candidates, sides[Polarity.DENIES].links),
        rings=rings(claim.statements, carried),
        ahead=resting.ahead,
        alignments=alignments(claim.statements, resting.derivations, reuses),
    )
