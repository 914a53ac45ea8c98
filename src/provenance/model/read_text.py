"""A text as the stages read it, and where each character of that stands in the text as given."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar, cast

from attrs import evolve, fields, frozen, has

from provenance.model.text import Span

T = TypeVar("T")


@frozen
class ReadText:
    """A text as it is read, so that the same words are the same characters however they were stored.

    Letters and their accents are composed (Unicode NFC), a line ends with one line feed. Every span that leaves a stage
    is one of the text as given, verbatim; names and statements are kept, and compared, as they are read. `opens` and
    `closes` have for each boundary between characters of `text`, both ends included, where a span that begins there
    begins in the given text, and where one that ends there ends. They differ only within what was composed: a span
    that takes part of it takes it whole.
    """

    text: str
    opens: Sequence[int]
    closes: Sequence[int]

    @classmethod
    def of(cls, text: str) -> ReadText:
        """The reading of a given text, in time linear in its length; most texts are read as they are."""
        if "\r" not in text and unicodedata.is_normalized("NFC", text):
            return cls(text, range(len(text) + 1), range(len(text) + 1))
        read: list[str] = []
        opens: list[int] = []
        closes = [0]
        for start, end in _units(text):
            unit = _plain(text[start:end])
            read.append(unit)
            kept = len(unit) == end - start
            opens.extend(range(start, end) if kept else [start] * len(unit))
            closes.extend(range(start + 1, end + 1) if kept else [end] * len(unit))
        return cls("".join(read), (*opens, len(text)), tuple(closes))

    def given(self, value: T) -> T:
        """A span, or a value or tuple with spans inside: of the text as read, now of the text as given."""
        return value if self._as_given else cast("T", _moved(value, self._given))

    def read(self, value: T) -> T:
        """A span, or a value or tuple with spans inside: of the text as given, now of the text as read."""
        return value if self._as_given else cast("T", _moved(value, self._read))

    @property
    def _as_given(self) -> bool:
        return isinstance(self.opens, range)

    def _given(self, span: Span) -> Span:
        return Span(self.opens[span.start], self.closes[span.end])

    def _read(self, span: Span) -> Span:
        start = bisect_left(self.opens, self.opens[bisect_right(self.opens, span.start) - 1])
        return Span(start, max(start, bisect_right(self.closes, span.end) - 1))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def _units(text: str) -> Iterator[tuple[int, int]]:
    """The shortest stretches of `text` that can be composed each for itself."""
    start = 0
    for at in range(1, len(text)):
        if _apart(text, start, at):
            yield start, at
            start = at
    if text:
        yield start, len(text)


def _apart(text: str, start: int, at: int) -> bool:
    following = text[at]
    if following.isascii():
        return following != "\n" or text[at - 1] != "\r"
    if unicodedata.combining(following):
        return False
    before = text[start:at]  # two that are both no marks may be one still, as the parts of a Korean syllable are
    return _plain(before + following) == _plain(before) + _plain(following)


def _moved(value: Any, place: Callable[[Span], Span]) -> Any:
    if isinstance(value, Span):
        return place(value)
    if isinstance(value, tuple):
        return tuple(_moved(each, place) for each in value)
    if not has(type(value)):
        return value
    inside = {each.name: getattr(value, each.name) for each in fields(type(value))}
    after = {name: _moved(each, place) for name, each in inside.items()}
    return evolve(value, **{name: each for name, each in after.items() if each != inside[name]})
