"""What is claimed, what it rests on, and what is wrong with that.

A claim is the collection of the statements on it. It derives from what supports it, and from nothing else: who denies
or doubts it stands in the collection, and as an origin that names the claim, with its polarity.
"""

from __future__ import annotations

from collections.abc import Mapping

from prov.constants import PROV
from prov.model import ProvBundle

from provenance.model import Polarity, Relation
from provenance.report import records
from provenance.report.prov.names import Names, term
from provenance.report.prov.records import Attributes, attributes
from provenance.report.prov.texts import Texts, from_source, primary

_COLLECTION, _EMPTY = PROV["Collection"], PROV["EmptyCollection"]


def tell(
    bundle: ProvBundle,
    names: Names,
    claim: records.Claim,
    statements: Mapping[str, records.Statement],
    sources: Mapping[str, records.Source],
) -> None:
    """Write a claim with its statements and origins, and that the audit gathered it."""
    name = names.name("claim", claim.id)
    members = [statements[id] for id in dict.fromkeys(claim.statements)]
    bundle.entity(name, _known(claim, empty=not members))
    bundle.generation(name, names.name("run", "auditing"))
    for said in members:
        member = names.name("statement", said.id)
        bundle.membership(name, member)
        if said.polarity is Polarity.SUPPORTS and said.relation is not Relation.BEARS:
            bundle.derivation(name, member)
    for n, origin in enumerate(claim.origins):
        _origin(bundle, names, claim, n, statements, sources)
        if origin.polarity is Polarity.SUPPORTS:
            whence = names.name("origin", claim.id, str(n))
            bundle.derivation(name, whence, other_attributes=attributes(*primary(origin.access)))


def _known(claim: records.Claim, empty: bool) -> Attributes:
    supporting, denying = claim.independent_origins.supporting, claim.independent_origins.denying
    weighed = claim.corroboration
    return attributes(
        *(term("Claim"), _COLLECTION),
        *([_EMPTY] if empty else []),
        value=claim.text,
        id=claim.id,
        asked=claim.asked,
        main=claim.main,
        under=claim.under,
        attention=claim.attention,
        supporting_count=supporting.count,
        supporting_low=supporting.low,
        supporting_high=supporting.high,
        denying_count=denying.count,
        denying_low=denying.low,
        denying_high=denying.high,
        score=weighed.score,
        base_rate=weighed.base_rate,
        weight_for=weighed.weight_for,
        weight_against=weighed.weight_against,
        belief=weighed.opinion.belief,
        disbelief=weighed.opinion.disbelief,
        uncertainty=weighed.opinion.uncertainty,
        admiralty=weighed.admiralty,
    )


def _origin(
    bundle: ProvBundle,
    names: Names,
    claim: records.Claim,
    n: int,
    statements: Mapping[str, records.Statement],
    sources: Mapping[str, records.Source],
) -> None:
    """Write what stands at the end of chains, whose words it is, and which statements of its side rest on it."""
    origin, name = claim.origins[n], names.name("origin", claim.id, str(n))
    source = None if origin.source is None else sources[origin.source]
    known = attributes(
        term("Origin"),
        label=source.name if source else None,
        claim=names.name("claim", claim.id),
        polarity=origin.polarity,
        kind=origin.kind,
        identity=origin.identity,
        access=origin.access,
        interested=origin.interested,
        interest=origin.interest,
        weight=[each.weight for each in claim.corroboration.weights if each.origin == n],
        quality=origin.quality,
        confidence=origin.confidence,
    )
    bundle.entity(name, known)
    if source:
        from_source(bundle, name, names.name("source", source.id), source.kind, origin.access)
    for id in dict.fromkeys(origin.statements):
        if id in statements and statements[id].polarity is origin.polarity:
            resting = names.name("statement", id)
            bundle.derivation(resting, name, other_attributes=attributes(*primary(origin.access)))


def tell_finding(bundle: ProvBundle, names: Names, n: int, finding: records.Finding, texts: Texts) -> None:
    """Write a finding, derived from the claim and documents that it is about; a person may have accepted it."""
    name = names.name("finding", str(n))
    documents = [each.document for each in finding.locations if each.document is not None]
    accepted = finding.suppressed
    known = attributes(
        term("Finding"),
        value=finding.message,
        code=finding.code,
        name=finding.name,
        severity=finding.severity,
        confidence=finding.confidence,
        fingerprint=finding.fingerprint,
        suppressed=accepted.reason if accepted else None,
        until=accepted.until if accepted else None,
    )
    bundle.entity(name, known)
    bundle.generation(name, names.name("run", "auditing"))
    if finding.claim is not None:
        bundle.derivation(name, names.name("claim", finding.claim))
    for document in dict.fromkeys(documents):
        bundle.derivation(name, texts.document(document))


def tell_failure(bundle: ProvBundle, names: Names, n: int, failure: records.Failure) -> None:
    """Write what could not be read or done."""
    name = names.name("failure", str(n))
    known = attributes(
        term("Failure"),
        value=failure.error,
        stage=failure.stage,
        document=failure.document,
        rule=failure.rule,
    )
    bundle.entity(name, known)
    bundle.generation(name, names.name("run", "auditing"))
