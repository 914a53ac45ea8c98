"""One article as read."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, time

from attrs import field, frozen

from provenance.errors import InputError
from provenance.model.fields import each_a, is_text, string, text_or_none
from provenance.model.freeze import as_tuple


def _text(text: str) -> str:
    return string("Document.text", text)


def _iso_8601(published: str | date | None) -> str | None:
    if published is None:
        return None
    written = published.isoformat() if isinstance(published, date) else published
    try:
        datetime.fromisoformat(written)
    except (TypeError, ValueError):
        raise InputError(
            f"Document.published: expected a date or time as in 2025-07-04T10:00:00+00:00, not {published!r}"
        ) from None
    return written


_OF_NO_TEXT = hashlib.sha256(b"").hexdigest()


@frozen
class Document:
    """One article as read.

    Offsets everywhere else count Unicode code points in `text`, which for a plain-text file is the decoded file
    unchanged and for every other format is title, blank line, extracted body. `published` is ISO 8601, with as much
    precision as the source gave (``2025-07-04`` or ``2025-07-04T10:00:00+00:00``); a `date` or `datetime` is taken too.
    `credit` is the agency or outlet credited for the text, perhaps its own. `outlet` is the name under which it was
    published, `domain` the registrable domain of `url`; `links` are the addresses to which its text links, in reading
    order. What is None or empty an audit fills in where `url` or `text` shows it, as for a record; else it is unknown,
    never guessed. Only `text` is read, and it stays as it is given: a `title` that does not stand in it says nothing.
    Raises TypeError for a field of another type, InputError for a `published` that is no date.
    """

    id: str = field(validator=is_text)
    text: str = field(repr=False, converter=_text)
    path: str | None = field(default=None, validator=text_or_none)
    url: str | None = field(default=None, validator=text_or_none)
    title: str | None = field(default=None, validator=text_or_none)
    outlet: str | None = field(default=None, validator=text_or_none)
    domain: str | None = field(default=None, validator=text_or_none)
    published: str | None = field(default=None, converter=_iso_8601)
    byline: tuple[str, ...] = field(default=(), converter=as_tuple, validator=each_a(str))
    credit: str | None = field(default=None, validator=text_or_none)
    dateline: str | None = field(default=None, validator=text_or_none)
    language: str | None = field(default=None, validator=text_or_none)
    links: tuple[str, ...] = field(default=(), converter=as_tuple, validator=each_a(str))
    sha256: str = field(repr=False)

    @sha256.default
    def _digest(self) -> str:
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def day(self) -> date | None:
        """The day of publication, if known."""
        return datetime.fromisoformat(self.published).date() if self.published else None

    @property
    def instant(self) -> datetime | None:
        """When it was published, in UTC; None where hour or zone is unknown: such hours cannot be compared."""
        moment = datetime.fromisoformat(self.published) if self.published else None
        try:
            return moment.astimezone(UTC) if moment and moment.tzinfo and moment.time() != time() else None
        except OverflowError:  # on the first or last day that there is
            return None

    @property
    def called(self) -> str:
        """What a reader knows it by: its outlet, or its id where that is unknown."""
        return self.outlet or self.id

    @property
    def text_left_out(self) -> bool:
        """Whether an audit was saved without its text: only the digest is known."""
        return not self.text and self.sha256 != _OF_NO_TEXT

    def line_of(self, offset: int) -> int:
        """The line, from 1, that holds the character at `offset`."""
        return self.text.count("\n", 0, offset) + 1
