"""Records of the shared format as the model: ids become the values that they name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from provenance.errors import FormatError
from provenance.model import (
    Assessment,
    Audit,
    Claim,
    Corroboration,
    Count,
    Cue,
    Document,
    Failure,
    Finding,
    Ground,
    Hop,
    Lineage,
    Location,
    Opinion,
    Origin,
    Settings,
    Source,
    Span,
    Statement,
    Suppression,
    Tool,
    Weight,
)
from provenance.report import derived, records


def nest(record: records.Audit) -> Audit:
    """Records as an audit. Raises FormatError, with the path of each, for ids that name nothing."""
    if faults := list(_dangling(record)):
        raise FormatError("not an audit", faults)
    sources = {each.id: _source(each) for each in record.sources}
    statements = {each.id: _statement(each, sources) for each in record.statements}
    return Audit(
        tool=_tool(record.tool),
        documents=map(_document, record.documents),
        sources=sources.values(),
        assessments=(_assessment(each, sources, statements) for each in record.claims),
        findings=map(_finding, record.findings),
        failures=map(_failure, record.failures),
        reuses=map(derived.reuse, record.reuses),
        settings=record.settings or Settings(profile=record.tool.profile),
    )


def _dangling(record: records.Audit) -> Iterator[str]:
    """The path of each id that names nothing, and of each that names two things."""
    sources = {each.id for each in record.sources}
    statements = {each.id for each in record.statements}
    for name, ids in (
        ("documents", [each.id for each in record.documents]),
        ("sources", [each.id for each in record.sources]),
        ("statements", [each.id for each in record.statements]),
        ("claims", [each.id for each in record.claims]),
    ):
        seen: set[str] = set()
        for n, id in enumerate(ids):
            if id in seen:
                yield f"{name}[{n}].id: {id!r} is taken by another of the {name}"
            seen.add(id)
    for n, said in enumerate(record.statements):
        for m, hop in enumerate(said.chain):
            if hop.source not in sources:
                yield f"statements[{n}].chain[{m}].source: no source {hop.source!r}"
    for n, claim in enumerate(record.claims):
        for m, id in enumerate(claim.statements):
            if id not in statements:
                yield f"claims[{n}].statements[{m}]: no statement {id!r}"
        for m, origin in enumerate(claim.origins):
            if origin.source is not None and origin.source not in sources:
                yield f"claims[{n}].origins[{m}].source: no source {origin.source!r}"
        for m, weight in enumerate(claim.corroboration.weights):
            if not 0 <= weight.origin < len(claim.origins):
                yield f"claims[{n}].corroboration.weights[{m}].origin: no origin {weight.origin}"
    claims = {each.id for each in record.claims}
    for n, finding in enumerate(record.findings):
        if finding.claim is not None and finding.claim not in claims:
            yield f"findings[{n}].claim: no claim {finding.claim!r}"


def _tool(tool: records.Tool) -> Tool:
    return Tool(tool.name, tool.version, ((model.name, model.sha256) for model in tool.models), tool.profile)


def _document(document: records.Document) -> Document:
    return Document(
        id=document.id,
        text=document.text or "",
        path=document.path,
        url=document.url,
        title=document.title,
        outlet=document.outlet,
        domain=document.domain,
        published=document.published,
        byline=document.byline,
        credit=document.credit,
        dateline=document.dateline,
        language=document.language,
        links=document.links,
        sha256=document.sha256,
    )


def _source(source: records.Source) -> Source:
    return Source(
        name=source.name,
        kind=source.kind,
        identity=source.identity,
        affiliation=source.affiliation,
        outlet=source.outlet,
        party=source.party,
        aliases=source.aliases,
        corrections=source.corrections,
        id=source.id,
    )


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)


def _statement(said: records.Statement, sources: Mapping[str, Source]) -> Statement:
    return Statement(
        chain=(_hop(hop, sources) for hop in said.chain),
        document=said.document,
        outlet=said.outlet,
        span=_span(said.start, said.end),
        text=said.text,
        pieces=(Span(start, end) for start, end in said.pieces),
        cue=_cue(said.cue),
        modality=said.modality,
        hedge=said.hedge,
        polarity=said.polarity,
        relation=said.relation,
        confidence=said.confidence,
        id=said.id,
    )


def _cue(cue: records.Cue | None) -> Cue | None:
    """The cue; None for one without a place, which only says what the chain's relations say again."""
    span = _span(cue.start, cue.end) if cue else None
    return Cue(span, cue.text) if cue and span else None


def _hop(hop: records.Hop, sources: Mapping[str, Source]) -> Hop:
    return Hop(
        source=sources[hop.source],
        access=hop.access,
        text=hop.text,
        span=_span(hop.start, hop.end),
        kind=hop.kind,
        identity=hop.identity,
        relation=hop.relation,
        grounds=(Ground(each.aspect, each.why, each.text, _span(each.start, each.end)) for each in hop.grounds),
    )


def _assessment(claim: records.Claim, sources: Mapping[str, Source], statements: Mapping[str, Statement]) -> Assessment:
    return Assessment(
        claim=Claim(
            claim.id,
            claim.text,
            (statements[id] for id in claim.statements),
            claim.asked,
            claim.corrections,
            claim.under,
            claim.main,
        ),
        lineage=Lineage(
            claim=claim.id,
            origins=(_origin(origin, sources) for origin in claim.origins),
            derivations=map(derived.derivation, claim.derivations),
            supporting=_count(claim.independent_origins.supporting),
            denying=_count(claim.independent_origins.denying),
            rings=claim.rings,
            ahead=map(derived.derivation, claim.ahead),
            alignments=map(derived.alignment, claim.alignments),
        ),
        corroboration=_corroboration(claim.corroboration),
        attention=claim.attention,
    )


def _origin(origin: records.Origin, sources: Mapping[str, Source]) -> Origin:
    return Origin(
        source=None if origin.source is None else sources[origin.source],
        kind=origin.kind,
        identity=origin.identity,
        access=origin.access,
        polarity=origin.polarity,
        interested=origin.interested,
        interest=origin.interest,
        statements=origin.statements,
        documents=origin.documents,
        quality=origin.quality,
        confidence=origin.confidence,
    )


def _count(count: records.Count) -> Count:
    return Count(count.count, count.low, count.high)


def _corroboration(weighed: records.Corroboration) -> Corroboration:
    opinion = weighed.opinion
    return Corroboration(
        score=weighed.score,
        weight_for=weighed.weight_for,
        weight_against=weighed.weight_against,
        base_rate=weighed.base_rate,
        weights=(Weight(each.origin, each.weight) for each in weighed.weights),
        opinion=Opinion(opinion.belief, opinion.disbelief, opinion.uncertainty),
        admiralty=weighed.admiralty,
        explanation=weighed.explanation,
    )


def _finding(finding: records.Finding) -> Finding:
    accepted = finding.suppressed
    return Finding(
        code=finding.code,
        name=finding.name,
        severity=finding.severity,
        confidence=finding.confidence,
        message=finding.message,
        claim=finding.claim,
        locations=(Location(each.document, each.start, each.end) for each in finding.locations),
        fingerprint=finding.fingerprint,
        suppressed=Suppression(accepted.reason, accepted.until) if accepted else None,
    )


def _failure(failure: records.Failure) -> Failure:
    return Failure(failure.stage, failure.error, failure.document, failure.rule)
