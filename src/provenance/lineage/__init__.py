"""Claims and documents in; what each claim rests on, out."""

from provenance.lineage.corrections import corrections
from provenance.lineage.reuse import copies, reuse
from provenance.lineage.trace import trace
from provenance.lineage.without import without

__all__ = ["copies", "corrections", "reuse", "trace", "without"]
