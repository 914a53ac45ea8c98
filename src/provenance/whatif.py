"""What if the evidence were other than it is: less of it, or a piece more. Joins the stages anew; decides nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from attrs import evolve

from provenance import lineage, pipeline
from provenance.model import Audit, Claim, Document, Finding, Settings


def without(audit: Audit, sources: Collection[str], documents: Collection[str], settings: Settings) -> Audit:
    """The audit less these sources and documents (ids), and less what only relays them."""
    claims = [lineage.without(each.claim, each.lineage, sources, documents) for each in audit.assessments]
    return pipeline.assess(
        [claim for claim in claims if claim.asked or claim.statements],
        [each for each in audit.documents if each.id not in documents],
        (),
        audit.failures,
        settings,
        audit.tool,
    )


def clearing(audit: Audit, finding: Finding, settings: Settings) -> tuple[str, ...]:
    """With which evidence, were it supplied, the finding would not be there: each tried alone, by auditing again.

    Empty where nothing that can be made up clears it, or where its rule reads passages, which no audit keeps.
    """
    claim = next((each.claim for each in audit.assessments if each.claim.id == finding.claim), None)
    at = {place.document for place in finding.locations if place.document}
    carrying = {said.document for said in claim.statements if said.document} if claim else set()
    reused = [each.derivation for each in audit.reuses]
    beside = {step.upstream for step in reused if step.downstream in at}
    documents = [each for each in audit.documents if each.id in at | carrying | beside]
    always = evolve(settings, attention=0.0, suppressions=(), baseline={})

    def stands(claim: Claim | None, documents: Sequence[Document]) -> bool:
        found = pipeline.assess([claim] if claim else [], documents, (), (), always, audit.tool).findings
        return any(_same(each, finding) for each in found)

    if not stands(claim, documents):
        return ()
    offered = lineage.remedies(claim, documents, at, reused)
    return tuple(each.text for each in offered if not stands(each.claim, each.documents))


def _same(one: Finding, other: Finding) -> bool:
    """Whether it is the same flaw of the same claim in any of the same places."""
    places = {place.document for place in one.locations} & {place.document for place in other.locations}
    return (one.code, one.claim) == (other.code, other.claim) and bool(places)
