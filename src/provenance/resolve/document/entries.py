"""A source that a document has named or described so far."""

from __future__ import annotations

from attrs import Factory, define

from provenance.resolve.printed.mentions import Mention


@define
class Entry:
    """A source met while a document is read: its fullest mention, where it stood last, first, and as who speaks."""

    mention: Mention
    at: int
    first: int
    spoke_at: int = -1
    places: set[int] = Factory(set)
    aliases: set[str] = Factory(set)
    descriptions: list[str] = Factory(list)

    def said(self) -> str:
        """All that mentions say of it."""
        return " ".join([self.mention.text, *self.descriptions])
