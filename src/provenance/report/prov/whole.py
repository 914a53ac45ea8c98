"""From an audit to a PROV document: the audit as something that was made, and the bundle of what it says."""

from __future__ import annotations

from prov.constants import PROV
from prov.model import ProvDocument

from provenance.model import Audit
from provenance.report import records
from provenance.report.flatten import flatten
from provenance.report.prov import agents, claims, steps
from provenance.report.prov.names import Names, model_named, term, tool_named
from provenance.report.prov.records import attributes
from provenance.report.prov.texts import Texts


def whole(audit: Audit) -> ProvDocument:
    """An audit as a PROV document. The same audit gives the same records in the same order.

    Raises InputError where two different sources or statements share an id.
    """
    names, flat = Names.of(audit), flatten(audit)
    document = ProvDocument(namespaces=names.namespaces)
    _tell_run(document, names, flat)
    bundle = document.bundle(names.name("run", "audit"))
    for namespace in names.namespaces:
        bundle.add_namespace(namespace)
    speaking = agents.told(bundle, names, flat)
    sources = {each.id: each for each in flat.sources}
    texts = Texts(bundle, names, speaking, sources)
    for read, each in sorted(zip(flat.documents, audit.documents, strict=True), key=lambda pair: pair[0].id):
        texts.at_hand(read, each.instant)
    statements = {each.id: each for each in flat.statements}
    for said in flat.statements:
        texts.statement(said)
    for claim in flat.claims:
        claims.tell(bundle, names, claim, statements, sources)
    steps.tell(bundle, names, texts, flat)
    for n, finding in enumerate(flat.findings):
        claims.tell_finding(bundle, names, n, finding, texts)
    for n, failure in enumerate(flat.failures):
        claims.tell_failure(bundle, names, n, failure)
    return document


def _tell_run(document: ProvDocument, names: Names, audit: records.Audit) -> None:
    """Who made the bundle, with what, from what. Without hours: the same audit is the same bytes on every day."""
    tool, plan = tool_named(audit.tool.name, audit.tool.version), names.name("run", "settings")
    auditing, made = names.name("run", "auditing"), names.name("run", "audit")
    known = attributes(PROV["SoftwareAgent"], label=audit.tool.name, version=audit.tool.version)
    document.agent(tool, known)
    document.entity(plan, attributes(PROV["Plan"], profile=audit.tool.profile))
    document.activity(auditing, other_attributes=attributes(term("Auditing")))
    document.association(auditing, tool, plan)
    for model in audit.tool.models:
        name = model_named(model.name, model.sha256)
        document.entity(name, attributes(term("Model"), label=model.name, sha256=model.sha256))
        document.usage(auditing, name)
    for each in sorted(audit.documents, key=lambda each: each.id):
        document.usage(auditing, names.name("doc", each.id))
    counts = {name: len(getattr(audit, name)) for name in ("documents", "claims", "findings", "failures")}
    document.entity(made, attributes(PROV["Bundle"], term("Audit"), **counts))
    document.generation(made, auditing)
    document.attribution(made, tool)
