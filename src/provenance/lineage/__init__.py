"""Claims and documents in; what each claim rests on, out."""

from provenance.lineage.corrections import corrections
from provenance.lineage.remedies import Remedy, remedies
from provenance.lineage.reuse import copies, reuse
from provenance.lineage.shifts import Shift, shifts
from provenance.lineage.trace import trace
from provenance.lineage.without import without

__all__ = ["Remedy", "Shift", "copies", "corrections", "remedies", "reuse", "shifts", "trace", "without"]
