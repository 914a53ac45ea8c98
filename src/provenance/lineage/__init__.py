"""Claims and documents in; what each claim rests on, out."""

from provenance.lineage.reuse import reuse
from provenance.lineage.trace import trace

__all__ = ["reuse", "trace"]
