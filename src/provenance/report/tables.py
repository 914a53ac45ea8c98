"""An audit as flat tables of plain values: for data frames, databases, Parquet.

`TABLES` names each table's columns and their types, as SQL writes them; `tables` gives the rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from provenance.model import Assessment, Audit, Document, Failure, Finding, Hop, Origin, Statement

Row = dict[str, Any]

_NAMES = "array<string>"

TABLES: Mapping[str, Mapping[str, str]] = {
    "documents": {
        "document": "string",
        "title": "string",
        "url": "string",
        "outlet": "string",
        "domain": "string",
        "published": "string",
        "byline": _NAMES,
        "credit": "string",
    },
    "claims": {
        "claim": "string",
        "text": "string",
        "asked": "boolean",
        "main": "boolean",
        "attention": "double",
        "documents": "int",
        "supporting": "double",
        "supporting_low": "double",
        "supporting_high": "double",
        "denying": "double",
        "denying_low": "double",
        "denying_high": "double",
        "score": "double",
    },
    "origins": {
        "claim": "string",
        "polarity": "string",
        "source": "string",
        "kind": "string",
        "identity": "string",
        "access": "string",
        "interested": "boolean",
        "quality": "double",
        "confidence": "double",
        "documents": _NAMES,
    },
    "statements": {
        "claim": "string",
        "statement": "string",
        "document": "string",
        "outlet": "string",
        "start": "int",
        "end": "int",
        "text": "string",
        "polarity": "string",
        "relation": "string",
        "hedge": "string",
        "confidence": "double",
        "hops": "int",
    },
    "hops": {
        "statement": "string",
        "hop": "int",
        "source": "string",
        "printed": "string",
        "kind": "string",
        "identity": "string",
        "access": "string",
    },
    "findings": {
        "code": "string",
        "name": "string",
        "severity": "string",
        "confidence": "string",
        "message": "string",
        "claim": "string",
        "documents": _NAMES,
        "suppressed": "boolean",
        "fingerprint": "string",
    },
    "failures": {"stage": "string", "document": "string", "rule": "string", "error": "string"},
}


def tables(audit: Audit) -> dict[str, list[Row]]:
    """The rows of each table of `TABLES`, in the order of the audit.

    A source is named as it is resolved; `printed` is how a document names it, and `hop` counts from the reader outward,
    from 1. Counts are the effective numbers of independent origins, `score` is in 0..1.
    """
    statements = [(each, said) for each in audit.assessments for said in each.claim.statements]
    return {
        "documents": [_document(each) for each in audit.documents],
        "claims": [_claim(each) for each in audit.assessments],
        "origins": [_origin(each, origin) for each in audit.assessments for origin in each.lineage.origins],
        "statements": [_statement(each, said) for each, said in statements],
        "hops": [row for _, said in statements for row in _hops(said)],
        "findings": [_finding(each) for each in audit.findings],
        "failures": [_failure(each) for each in audit.failures],
    }


def _document(document: Document) -> Row:
    return {
        "document": document.id,
        "title": document.title,
        "url": document.url,
        "outlet": document.outlet,
        "domain": document.domain,
        "published": document.published,
        "byline": list(document.byline),
        "credit": document.credit,
    }


def _claim(each: Assessment) -> Row:
    claim, supporting, denying = each.claim, each.lineage.supporting, each.lineage.denying
    return {
        "claim": claim.id,
        "text": claim.text,
        "asked": claim.asked,
        "main": claim.main,
        "attention": each.attention,
        "documents": len({said.carrier for said in claim.statements}),
        "supporting": supporting.count,
        "supporting_low": supporting.low,
        "supporting_high": supporting.high,
        "denying": denying.count,
        "denying_low": denying.low,
        "denying_high": denying.high,
        "score": each.corroboration.score,
    }


def _origin(each: Assessment, origin: Origin) -> Row:
    return {
        "claim": each.claim.id,
        "polarity": origin.polarity.value,
        "source": origin.source.name if origin.source else None,
        "kind": origin.kind.value,
        "identity": origin.identity.value,
        "access": origin.access.value,
        "interested": origin.interested,
        "quality": origin.quality,
        "confidence": origin.confidence,
        "documents": list(origin.documents),
    }


def _statement(each: Assessment, said: Statement) -> Row:
    return {
        "claim": each.claim.id,
        "statement": said.id,
        "document": said.document,
        "outlet": said.outlet,
        "start": said.span.start if said.span else None,
        "end": said.span.end if said.span else None,
        "text": said.text,
        "polarity": said.polarity.value,
        "relation": said.relation.value,
        "hedge": said.hedge,
        "confidence": said.confidence,
        "hops": len(said.chain),
    }


def _hops(said: Statement) -> Iterator[Row]:
    for number, hop in enumerate(said.chain, 1):
        yield {"statement": said.id, "hop": number, **_hop(hop)}


def _hop(hop: Hop) -> Row:
    return {
        "source": hop.source.name,
        "printed": hop.text,
        "kind": hop.kind.value,
        "identity": hop.identity.value,
        "access": hop.access.value,
    }


def _finding(finding: Finding) -> Row:
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "confidence": finding.confidence.value,
        "message": finding.message,
        "claim": finding.claim,
        "documents": sorted({place.document for place in finding.locations if place.document}),
        "suppressed": finding.suppressed is not None,
        "fingerprint": finding.fingerprint,
    }


def _failure(failure: Failure) -> Row:
    return {
        "stage": failure.stage.value,
        "document": failure.document,
        "rule": failure.rule,
        "error": failure.error,
    }
