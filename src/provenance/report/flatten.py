"""The model as records of the shared format: values that the model nests become lists with ids between them."""

from __future__ import annotations

from provenance.model import (
    Assessment,
    Audit,
    Corroboration,
    Count,
    Document,
    Failure,
    Finding,
    Ground,
    Hop,
    Lineage,
    Origin,
    Source,
    Span,
    Statement,
    Tool,
)
from provenance.model.identified import by_id
from provenance.report import derived, records


def flatten(audit: Audit) -> records.Audit:
    """An audit as records.

    Raises InputError where two different sources, or two different statements, share an id.
    """
    statements = [said for each in audit.assessments for said in each.claim.statements]
    hops = [hop.source for said in statements for hop in said.chain]
    ends = [origin.source for each in audit.assessments for origin in each.lineage.origins if origin.source]
    return records.Audit(
        version="1",
        tool=_tool(audit.tool),
        documents=tuple(map(_document, audit.documents)),
        sources=tuple(map(_source, by_id("sources", [*audit.sources, *hops, *ends]).values())),
        statements=tuple(map(_statement, by_id("statements", statements).values())),
        claims=tuple(map(_claim, audit.assessments)),
        findings=tuple(map(_finding, audit.findings)),
        failures=tuple(map(_failure, audit.failures)),
        reuses=tuple(map(derived.flat_reuse, audit.reuses)),
        settings=audit.settings,
    )


def _tool(tool: Tool) -> records.Tool:
    models = tuple(records.Model(name, sha256) for name, sha256 in tool.models)
    return records.Tool(tool.name, tool.version, models, tool.profile)


def _document(document: Document) -> records.Document:
    return records.Document(
        id=document.id,
        path=document.path,
        url=document.url,
        title=document.title,
        outlet=document.outlet,
        domain=document.domain,
        published=document.published,
        byline=document.byline,
        credit=document.credit,
        language=document.language,
        sha256=document.sha256,
        text=None if document.text_left_out else document.text,
        dateline=document.dateline,
        links=document.links,
    )


def _source(source: Source) -> records.Source:
    return records.Source(
        id=source.id,
        name=source.name,
        kind=source.kind,
        identity=source.identity,
        affiliation=source.affiliation,
        outlet=source.outlet,
        party=source.party,
        aliases=source.aliases,
        corrections=source.corrections,
    )


def _ends(span: Span | None) -> tuple[int, int] | tuple[None, None]:
    return (span.start, span.end) if span else (None, None)


def _statement(said: Statement) -> records.Statement:
    start, end = _ends(said.span)
    cue = records.Cue(said.cue.span.start, said.cue.span.end, said.cue.text) if said.cue else None
    return records.Statement(
        id=said.id,
        document=said.document,
        start=start,
        end=end,
        text=said.text,
        pieces=tuple((piece.start, piece.end) for piece in said.pieces),
        polarity=said.polarity,
        relation=said.relation,
        hedge=said.hedge,
        cue=cue,
        chain=tuple(map(_hop, said.chain)),
        confidence=said.confidence,
        outlet=said.outlet,
        modality=said.modality,
    )


def _hop(hop: Hop) -> records.Hop:
    start, end = _ends(hop.span)
    grounds = tuple(map(_ground, hop.grounds))
    return records.Hop(hop.source.id, start, end, hop.text, hop.kind, hop.identity, hop.access, hop.relation, grounds)


def _ground(ground: Ground) -> records.Ground:
    return records.Ground(ground.aspect, ground.why, ground.text, *_ends(ground.span))


def _claim(each: Assessment) -> records.Claim:
    return records.Claim(
        id=each.claim.id,
        text=each.claim.text,
        asked=each.claim.asked,
        attention=each.attention,
        statements=tuple(said.id for said in each.claim.statements),
        origins=tuple(map(_origin, each.lineage.origins)),
        derivations=tuple(map(derived.flat_derivation, each.lineage.derivations)),
        independent_origins=_counts(each.lineage),
        corroboration=_corroboration(each.corroboration),
        rings=each.lineage.rings,
        ahead=tuple(map(derived.flat_derivation, each.lineage.ahead)),
        alignments=tuple(map(derived.flat_alignment, each.lineage.alignments)),
        corrections=each.claim.corrections,
        under=each.claim.under,
        main=each.claim.main,
    )


def _origin(origin: Origin) -> records.Origin:
    return records.Origin(
        source=origin.source.id if origin.source else None,
        kind=origin.kind,
        identity=origin.identity,
        access=origin.access,
        polarity=origin.polarity,
        interested=origin.interested,
        statements=origin.statements,
        documents=origin.documents,
        interest=origin.interest,
        quality=origin.quality,
        confidence=origin.confidence,
    )


def _counts(lineage: Lineage) -> records.Counts:
    return records.Counts(_count(lineage.supporting), _count(lineage.denying))


def _count(count: Count) -> records.Count:
    return records.Count(count.count, count.low, count.high)


def _corroboration(weighed: Corroboration) -> records.Corroboration:
    return records.Corroboration(
        score=weighed.score,
        weight_for=weighed.weight_for,
        weight_against=weighed.weight_against,
        base_rate=weighed.base_rate,
        weights=tuple(records.Weight(each.origin, each.weight) for each in weighed.weights),
        opinion=records.Opinion(weighed.opinion.belief, weighed.opinion.disbelief, weighed.opinion.uncertainty),
        admiralty=weighed.admiralty,
        explanation=weighed.explanation,
    )


def _finding(finding: Finding) -> records.Finding:
    accepted = finding.suppressed
    return records.Finding(
        code=finding.code,
        name=finding.name,
        severity=finding.severity,
        confidence=finding.confidence,
        message=finding.message,
        claim=finding.claim,
        locations=tuple(records.Location(each.document, each.start, each.end) for each in finding.locations),
        fingerprint=finding.fingerprint,
        suppressed=records.Suppression(accepted.reason, accepted.until) if accepted else None,
    )


def _failure(failure: Failure) -> records.Failure:
    return records.Failure(failure.stage, failure.document, failure.rule, failure.error)
