"""What would be left of a claim if a source had not spoken, or a document had not been published."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from attrs import evolve

from provenance.lineage.names import is_outlet
from provenance.model import OUTLETS, Claim, Hop, Lineage, Sign, Span, Statement, Why

# From this confidence on, a document that was taken from another would not be there without it.
_TAKEN = 0.5

Cited = Mapping[tuple[str, Span | None], set[str]]


def without(claim: Claim, traced: Lineage, gone: Collection[str], documents: Collection[str] = ()) -> Claim:
    """The claim less the statements of `documents` (ids), less those that come through a source in `gone` (ids), and
    less whatever only relays any of those.

    `traced` is the claim's lineage as it was. A copy falls with its model, and a citation with the reports that it
    cites. A relay (an outlet cited, or a document's own voice) falls when every origin that it rests on has nobody left
    to have said it.
    """
    lost = {said.id for said in claim.statements if any(hop.source.id in gone for hop in said.chain)}
    lost |= _falling(claim, traced, documents)
    said_first = {said.id for said in claim.statements if not _relays(said)}
    fallen: set[str] = set()
    standing: set[str] = set()
    for origin in traced.origins:
        founders = said_first.intersection(origin.statements)
        (fallen if founders and founders <= lost else standing).update(origin.statements)
    lost |= fallen - standing
    return evolve(claim, statements=[said for said in claim.statements if said.id not in lost])


def _falling(claim: Claim, traced: Lineage, documents: Collection[str]) -> set[str]:
    """The statements of `documents`, of their copies, and those that cite only documents that fall; by id."""
    models: dict[str, set[str]] = {}
    cited: dict[tuple[str, Span | None], set[str]] = {}
    for step in traced.derivations:
        if step.why in (Why.COPY, Why.CREDIT) and round(step.confidence, 6) >= _TAKEN:
            models.setdefault(step.downstream, set()).add(step.upstream)
        for clue in step.clues if step.why is Why.CITATION else ():
            if clue.sign is Sign.CITATION and not clue.against:
                cited.setdefault((step.downstream, clue.span), set()).add(step.upstream)
    fallen, lost = set(documents), set[str]()
    while True:
        lost = {said.id for said in claim.statements if said.carrier in fallen or _through(said, cited, fallen)}
        bare = {said.carrier for said in claim.statements} - {
            said.carrier for said in claim.statements if said.id not in lost
        }
        more = {down for down, up in models.items() if up <= fallen} | bare
        if more <= fallen:
            return lost
        fallen |= more


def _through(said: Statement, cited: Cited, fallen: Collection[str]) -> bool:
    """Whether a statement comes through reports that all fall."""
    outlet: Hop | None = next((hop for hop in said.chain if is_outlet(hop)), None)
    reports = cited.get((said.carrier, outlet.span), set()) if outlet else set()
    return bool(reports) and reports <= set(fallen)


def _relays(said: Statement) -> bool:
    return all(hop.kind in OUTLETS for hop in said.chain)
