"""Statements in; claims, with each statement's polarity and relation towards its claim, out."""

from provenance.link.asked import models
from provenance.link.claims import link
from provenance.link.corrections import understood
from provenance.link.stories import topic

__all__ = ["link", "models", "topic", "understood"]
