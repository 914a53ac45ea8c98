"""How a function is run over many items: in this process, or in several side by side. It knows no stage."""

from provenance.engines.workers import ALONE, Raised, Workers, attempt

__all__ = ["ALONE", "Raised", "Workers", "attempt"]
