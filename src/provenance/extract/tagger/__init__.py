"""Reads attributions with the trained network: who says what, with which words."""

from provenance.extract.tagger.reading import models, tag

__all__ = ["models", "tag"]
