"""One document in; its passages and attributions out."""

from provenance.extract.document import attributions, extract

__all__ = ["attributions", "extract"]
