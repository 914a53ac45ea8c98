"""What documents took from each other.

In PROV what derives from a thing came after it, so that nothing derives from itself. Documents that rest on each other
in a circle are therefore written as influencing each other, which has no order.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np
from attrs import frozen
from prov.constants import PROV
from prov.identifier import QualifiedName
from prov.model import ProvBundle
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from provenance.model import Why
from provenance.outlets import same_outlet
from provenance.report import records
from provenance.report.derived import Derivation, Reuse
from provenance.report.prov.names import Names
from provenance.report.prov.records import Value, attributes
from provenance.report.prov.texts import Texts

_REVISION, _QUOTATION = PROV["Revision"], PROV["Quotation"]
_REPEATED = frozenset({Why.COPY, Why.CREDIT})  # both are found in text that two documents share


@frozen
class _Step:
    """One document rests on another for one reason."""

    downstream: str
    upstream: str
    why: Why
    confidence: float


def tell(bundle: ProvBundle, names: Names, texts: Texts, audit: records.Audit) -> None:
    """Write each step once, with the claims in which it was taken.

    That two documents rest on one source is no step from one to the other: what they say derives from that source.
    """
    claims: dict[_Step, list[QualifiedName]] = {}
    reuses: dict[_Step, Reuse] = {_step(each.derivation): each for each in audit.reuses}
    for step in reuses:
        claims.setdefault(step, [])
    for claim in audit.claims:
        for each in claim.derivations:
            if each.why is not Why.SAME_ORIGIN:
                claims.setdefault(_step(each), []).append(names.name("claim", claim.id))
    outlets = {each.id: each.outlet for each in audit.documents}
    whole = {(each.derivation.to, each.derivation.from_) for each in audit.reuses if each.whole}
    steps = [each for each in claims if each.downstream != each.upstream]
    circular = _in_a_circle({(each.downstream, each.upstream) for each in steps})
    for step in sorted(steps, key=lambda each: (each.downstream, each.upstream, each.why, -each.confidence)):
        pair, reuse = (step.downstream, step.upstream), reuses.get(step)
        ends = texts.document(step.downstream), texts.document(step.upstream)
        known: dict[str, Value | Sequence[Value]] = {
            "why": step.why,
            "confidence": step.confidence,
            "share": reuse.share if reuse else None,
            "words": reuse.words if reuse else None,
            "whole": reuse.whole if reuse else None,
            "claim": claims[step],
        }
        if pair in circular:
            bundle.influence(*ends, other_attributes=attributes(**known))
        else:
            bundle.derivation(*ends, other_attributes=attributes(*_types(step, pair in whole, outlets), **known))


def _types(step: _Step, whole: bool, outlets: Mapping[str, str | None]) -> tuple[QualifiedName, ...]:
    """Text that is repeated is a quotation, by whomever; an outlet's own text printed anew a revision of it."""
    if step.why not in _REPEATED:
        return ()
    here, there = outlets.get(step.downstream), outlets.get(step.upstream)
    return (_REVISION if whole and here and there and same_outlet(here, there) else _QUOTATION,)


def _step(taken: Derivation) -> _Step:
    return _Step(taken.to, taken.from_, taken.why, taken.confidence)


def _in_a_circle(pairs: Collection[tuple[str, str]]) -> set[tuple[str, str]]:
    """Those of the pairs that lead back to where they began, alone or with others."""
    at = {id: n for n, id in enumerate(sorted({id for pair in pairs for id in pair}))}
    if not at:
        return set()
    listed = sorted(pairs)
    ends = ([at[down] for down, _ in listed], [at[up] for _, up in listed])
    graph = csr_array((np.ones(len(listed), dtype=np.int8), ends), shape=(len(at), len(at)))
    circle = connected_components(graph, connection="strong")[1]
    return {(down, up) for down, up in listed if circle[at[down]] == circle[at[up]]}
