"""What if the evidence were other than it is: less of it, or a piece more. Joins the stages anew; decides nothing."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from attrs import evolve

from provenance import lineage, pipeline
from provenance.errors import InputError
from provenance.lineage import Remedy
from provenance.model import Audit, Document, Failure, Finding, Passage, Reuse, Settings, Stage


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
    """With which evidence, were it supplied, the finding would not be there: each tried alone, by auditing again; where
    none is enough, by two and two, and with what each clears of the documents.

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

    def left(tried: Remedy) -> set[str | None]:
        """The places of the finding at which it stands."""
        reuses = [each for each in lineage.reuse(tried.documents) if each.derivation.downstream not in tried.apart]
        claims = [tried.claim] if tried.claim else []
        audited = pipeline.assess(claims, tried.documents, passages, (), always, audit.tool, reuses=reuses)
        return {place for each in audited.findings for place in _common(each, finding)}

    places = {place.document for place in finding.locations}
    if not left(Remedy("", claim, documents)):
        raise InputError(f"{finding.name} does not arise here under the settings of this audit")
    tried = [(each, left(each)) for each in lineage.remedies(claim, documents, at, reused)]
    if alone := [each.text for each, rest in tried if not rest]:
        return tuple(alone)
    helping = [(each, rest) for each, rest in tried if rest != places]
    paired = [each for each, _ in helping or tried]
    together = [
        f"{one.text}, together with {other.text}"
        for n, one in enumerate(paired)
        for other in lineage.remedies(one.claim, one.documents, at, reused)
        if other.text in {each.text for each in paired[n + 1 :]}
        if not left(evolve(other, apart=one.apart | other.apart))
    ]
    in_part = [f"{each.text}, in {', '.join(sorted(filter(None, places - rest)))} alone" for each, rest in helping]
    return (*together, *in_part)


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


def _common(one: Finding, other: Finding) -> set[str | None]:
    """The places, by document, that two findings of one flaw of one claim have in common."""
    if (one.code, one.claim) != (other.code, other.claim):
        return set()
    return {place.document for place in one.locations} & {place.document for place in other.locations}
