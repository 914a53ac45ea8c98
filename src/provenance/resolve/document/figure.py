"""A source as one document presents it."""

from __future__ import annotations

from attrs import frozen

from provenance.model import Kind
from provenance.resolve.printed.kinds import kind_of
from provenance.resolve.printed.mentions import Mention


@frozen
class Figure:
    """A source as one document presents it: its fullest mention, all of its mentions and what is said of it."""

    document: str
    number: int
    mention: Mention
    aliases: tuple[str, ...] = ()
    descriptions: tuple[str, ...] = ()
    state: str | None = None  # the one country that the document is about

    @property
    def kind(self) -> Kind:
        """The kind that the whole document gives it."""
        return kind_of(self.mention, self.descriptions)
