"""All the evidence in; findings, and failures of rules, out."""

from provenance.rules.engine import check

__all__ = ["check"]
