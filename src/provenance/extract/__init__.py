"""One document in; its passages and attributions out."""

from provenance.extract.as_read import ReadTexts
from provenance.extract.document import attributions, extract
from provenance.extract.tagger import models

__all__ = ["ReadTexts", "attributions", "extract", "models"]
