"""One document in; its passages and attributions out."""

from provenance.extract.as_read import AsRead
from provenance.extract.document import attributions, extract
from provenance.extract.tagger import models

__all__ = ["AsRead", "attributions", "extract", "models"]
