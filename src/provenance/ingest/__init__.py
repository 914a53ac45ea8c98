"""Paths and records in, documents out; whatever cannot be read is a failure that says why."""

from provenance.ingest.corpus import Reading, read

__all__ = ["Reading", "read"]
