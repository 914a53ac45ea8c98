"""Loads the weights that ship with the package and runs them; knows no stage."""

from provenance.inference.shipped import Model, read, shipped
from provenance.inference.vectors import kin, shipped_vectors
from provenance.inference.wordpieces import Word, Wordpieces

__all__ = ["Model", "Word", "Wordpieces", "kin", "read", "shipped", "shipped_vectors"]
