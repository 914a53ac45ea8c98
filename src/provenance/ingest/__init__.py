"""Paths and records in, documents out; whatever cannot be read is a failure that says why."""

from provenance.ingest.corpus import Reading, read
from provenance.ingest.gate import gate

__all__ = ["Reading", "gate", "read"]
