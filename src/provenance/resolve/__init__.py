"""Passages and attributions of all documents in; sources, and statements with their chains, out."""

from provenance.resolve.corpus import Resolution, resolve

__all__ = ["Resolution", "resolve"]
