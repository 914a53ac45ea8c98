"""What if the evidence were other than it is: less of it, or a piece more. Joins the stages anew; decides nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from attrs import evolve

from provenance import lineage, pipeline
from provenance.errors import InputError
from provenance.model import Audit, Claim, Document, Failure, Finding, Passage, Reuse, Settings, Stage


def without(audit: Audit, sources: Collection[str], documents: Collection[str]) -> Audit:
    """The audit less these sources and documents (ids), and less what only relays them.

    Some rules read passages: of a document whose text the audit left out, or whose text cannot be read again, a failure
    says that they could not. Raises InputError for a document that shares text, where the audit left texts out.
    """
    claims = [lineage.without(each.claim, each.lineage, sources, documents) for each in audit.assessments]
    kept = [each for each in audit.documents if each.id not in documents]
    passages, unread = _passages(audit, kept)
    return pipeline.assess(
        [claim for claim in claims if claim.asked or claim.statements],
        kept,
        passages,
        [*audit.failures, *unread, *(_without_text(each) for each in kept if each.text_left_out)],
        audit.settings,
        audit.tool,
        reuses=_known(audit, kept, documents),
    )


def under(audit: Audit, settings: Settings) -> Audit:
    """The audit judged by other settings: the same statements, traced, weighed and checked again."""
    tool = evolve(audit.tool, profile=settings.profile)
    failures = [each for each in audit.failures if each.stage is not Stage.RULES]
    return without(evolve(audit, settings=settings, tool=tool, failures=failures), (), ())


def _known(audit: Audit, kept: Sequence[Document], gone: Collection[str]) -> tuple[Reuse, ...] | None:
    """What is known to be shared where texts were left out: what the audit found, if nobody of it is gone. None where
    the texts are here to say it.
    """
    if not any(each.text_left_out for each in kept):
        return None
    for each in audit.reuses:
        for id in (each.derivation.downstream, each.derivation.upstream):
            if id in gone:
                raise InputError(
                    f"{id} shares text with other documents, and the audit was saved without the texts: who took it "
                    "from whom without it cannot be seen; save the audit with its texts"
                )
    return audit.reuses


def clearing(audit: Audit, finding: Finding) -> tuple[str, ...]:
    """With which evidence, were it supplied, the finding would not be there: each tried alone, by auditing again.

    Empty where nothing that can be made up clears it. Raises InputError where the finding does not arise under the
    settings of this audit, and where the text of a document was left out or cannot be read again.
    """
    claim = next((each.claim for each in audit.assessments if each.claim.id == finding.claim), None)
    at = {place.document for place in finding.locations if place.document}
    carrying = {said.document for said in claim.statements if said.document} if claim else set()
    reused = [each.derivation for each in sorted(audit.reuses, key=lambda each: not each.whole)]
    beside = {step.upstream for step in reused if step.downstream in at}
    documents = [each for each in audit.documents if each.id in at | carrying | beside]
    left_out = next((each.id for each in documents if each.text_left_out), None)
    if left_out is not None:
        raise InputError(
            f"the audit was saved without the text of {left_out}, so nothing is known to clear {finding.name}: save it "
            "with its texts"
        )
    passages, unread = _passages(audit, documents)
    if unread:
        raise InputError(
            f"{unread[0].document} cannot be read again, so nothing is known to clear it: {unread[0].error}"
        )
    always = evolve(
        audit.settings, select=[*audit.settings.select, finding.code], attention=0.0, suppressions=(), baseline={}
    )

    def stands(claim: Claim | None, documents: Sequence[Document]) -> bool:
        found = pipeline.assess([claim] if claim else [], documents, passages, (), always, audit.tool).findings
        return any(_same(each, finding) for each in found)

    if not stands(claim, documents):
        raise InputError(f"{finding.name} does not arise here under the settings of this audit")
    offered = lineage.remedies(claim, documents, at, reused)
    return tuple(each.text for each in offered if not stands(each.claim, each.documents))


def _passages(audit: Audit, documents: Sequence[Document]) -> tuple[list[Passage], list[Failure]]:
    """The passages of these documents, and what failed: an audit that was saved has none, so they are read again."""
    if audit.passages:
        ids = {document.id for document in documents}
        return [passage for passage in audit.passages if passage.document in ids], []
    known = {each.document for each in audit.failures if each.stage in (Stage.INGEST, Stage.EXTRACT)}
    again = [each for each in documents if each.text and each.id not in known]
    extractions, failures = pipeline.extract_each(again)
    return [passage for extraction in extractions for passage in extraction.passages], failures


def _without_text(document: Document) -> Failure:
    return Failure(
        Stage.RULES, "the audit holds no text of it: rules that read passages found nothing in it", document.id
    )


def _same(one: Finding, other: Finding) -> bool:
    """Whether it is the same flaw of the same claim in any of the same places."""
    places = {place.document for place in one.locations} & {place.document for place in other.locations}
    return (one.code, one.claim) == (other.code, other.claim) and bool(places)
