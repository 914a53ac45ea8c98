"""One document in; its passages and attributions out."""

from provenance.extract.document import attributions, extract
from provenance.extract.tagger import models

__all__ = ["attributions", "extract", "models"]
