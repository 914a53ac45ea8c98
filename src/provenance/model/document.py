"""One article as read."""

from __future__ import annotations

import hashlib
from datetime import date, datetime

from attrs import field, frozen

from provenance.model.freeze import as_tuple


def _iso_8601(_: object, __: object, value: str | None) -> None:
    if value is not None:
        datetime.fromisoformat(value)


_OF_NO_TEXT = hashlib.sha256(b"").hexdigest()


@frozen
class Document:
    """One article as read.

    Offsets everywhere else count Unicode code points in `text`, which for a plain-text file is the decoded file
    unchanged and for every other format is title, blank line, extracted body. `published` is ISO 8601, with as much
    precision as the source gave (``2025-07-04`` or ``2025-07-04T10:00:00+00:00``; anything else raises ValueError).
    `credit` is the agency or outlet credited for the text. `outlet` is the name under which it was published,
    `domain` the registrable domain of `url`; `links` are the addresses to which its text links, in reading order.
    Unknown values are None, never guessed.
    """

    id: str
    text: str = field(repr=False)
    path: str | None = None
    url: str | None = None
    title: str | None = None
    outlet: str | None = None
    domain: str | None = None
    published: str | None = field(default=None, validator=_iso_8601)
    byline: tuple[str, ...] = field(default=(), converter=as_tuple)
    credit: str | None = None
    dateline: str | None = None
    language: str | None = None
    links: tuple[str, ...] = field(default=(), converter=as_tuple)
    sha256: str = field(repr=False)

    @sha256.default
    def _digest(self) -> str:
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def day(self) -> date | None:
        """The day of publication, if known."""
        return datetime.fromisoformat(self.published).date() if self.published else None

    @property
    def text_left_out(self) -> bool:
        """Whether an audit was saved without its text: only the digest is known."""
        return not self.text and self.sha256 != _OF_NO_TEXT

    def line_of(self, offset: int) -> int:
        """The line, from 1, that holds the character at `offset`."""
        return self.text.count("\n", 0, offset) + 1
