"""One document in; its passages and attributions out."""

from provenance.extract.document import extract

__all__ = ["extract"]
