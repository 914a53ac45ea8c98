"""Passages and attributions of all documents in; sources, and statements with their chains, out."""

from provenance.resolve.corpus import Resolution, read, resolve

__all__ = ["Resolution", "read", "resolve"]
