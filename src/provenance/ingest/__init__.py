"""Paths and records in, documents out; whatever cannot be read is a failure that says why."""

from provenance.ingest.configuration import BESIDE, OWN, SHARED
from provenance.ingest.corpus import Reading, files, read
from provenance.ingest.decode import halved
from provenance.ingest.pages import read_page
from provenance.ingest.rows import read_rows

__all__ = ["BESIDE", "OWN", "SHARED", "Reading", "files", "halved", "read", "read_page", "read_rows"]
