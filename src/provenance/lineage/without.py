"""What would be left of a claim if a source had not spoken, or a document had not been published."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from attrs import evolve

from provenance.lineage.names import bears_name, is_outlet, party_key
from provenance.lineage.namesakes import bear_one_name
from provenance.model import OUTLETS, Claim, Hop, Identity, Lineage, Sign, Source, Span, Statement, Why

# From this confidence on, a document that was taken from another would not be there without it.
_TAKEN = 0.5

Cited = Mapping[tuple[str, Span | None], set[str]]


def without(claim: Claim, traced: Lineage, gone: Collection[str], documents: Collection[str] = ()) -> Claim:
    """The claim less the statements of `documents` (ids), less those that come through a source in `gone` (ids) or one
    that `traced`, the claim's lineage as it was, has for the same somebody, and less whatever only relays any of those.

    A copy falls with its model, and a citation with the reports that it cites. A relay (an outlet cited, somebody shown
    to have it from one who is gone, or a document's own voice) falls when every origin that it rests on has nobody left
    to have said it.
    """
    gone = _and_the_same(claim, traced, gone)
    lost = {said.id for said in claim.statements if any(hop.source.id in gone for hop in said.chain)}
    lost |= _falling(claim, traced, documents)
    told = _told_by(claim, gone)
    said_first = {said.id for said in claim.statements if not _relays(said, told)}
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


def _relays(said: Statement, told: Collection[str]) -> bool:
    return all(hop.kind in OUTLETS for hop in said.chain) or said.chain[-1].source.id in told


def _told_by(claim: Claim, gone: Collection[str]) -> set[str]:
    """Whom any chain shows to have it from somebody who is gone; by id."""
    found = set[str]()
    for said in claim.statements:
        at = [n for n, hop in enumerate(said.chain) if hop.source.id in gone]
        found |= {hop.source.id for hop in said.chain[: max(at, default=0)]}
    return found


def _and_the_same(claim: Claim, traced: Lineage, gone: Collection[str]) -> set[str]:
    """`gone`, and whom the lineage folded with any of them into one origin as the same somebody: not an outlet, not one
    who repeats the position of the same party, and not somebody named whom one without a name may be.
    """
    of = {said.id: said.chain[-1] for said in claim.statements if said.chain and not is_outlet(said.chain[-1])}
    found = set(gone)
    for origin in traced.origins:
        ends = {of[id].source.id: of[id].source for id in origin.statements if id in of}
        left_out = [source for id, source in ends.items() if id in gone]
        found |= {id for id, source in ends.items() if any(_falls_with(source, each) for each in left_out)}
    return found


def _falls_with(source: Source, gone: Source) -> bool:
    if bears_name(source) or _one_party(source, gone):
        return bear_one_name(source, gone)
    return source.identity is not Identity.VAGUE


def _one_party(one: Source, other: Source) -> bool:
    return bool(one.party and other.party) and party_key(one.party or "") == party_key(other.party or "")
