"""How a function is run over many items: in this process, or in several side by side. It knows no stage."""

from provenance.engines.side_by_side import Raised, each, tried

__all__ = ["Raised", "each", "tried"]
