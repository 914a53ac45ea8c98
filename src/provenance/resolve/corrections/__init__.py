"""What a person says of sources, in settings, wins over what was read."""

from provenance.resolve.corrections.apply import Corrected, correct
from provenance.resolve.corrections.table import corrections

__all__ = ["Corrected", "correct", "corrections"]
