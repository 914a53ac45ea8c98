"""One chain in a line."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.model import Document, Statement
from provenance.report.excerpt import name, plain
from provenance.report.words import described


def in_a_line(said: Statement, documents: Mapping[str, Document]) -> str:
    """A statement's chain from the reader outward: "Daily Ledger <- Oda Venn (expert, named)"."""
    document = documents.get(said.document or "")
    steps = [plain(document.outlet or name(document)) if document else plain(said.carrier)]
    steps += [f"{plain(hop.source.name)} ({described(hop.kind, hop.identity, hop.access)})" for hop in said.chain]
    return " <- ".join(steps if said.chain else [*steps, "in its own voice, naming nobody"])
