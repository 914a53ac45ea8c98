"""What a person says of sources, in settings, wins over what was read."""

from provenance.resolve.corrections.apply import Corrected, correct

__all__ = ["Corrected", "correct"]
