"""What the network reads at once: whole paragraphs while they fit, a long one in parts.

Windows depend on the text alone, and the network reads one at a time: its answer cannot depend on what else is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from attrs import frozen

from provenance.inference import Word, Wordpieces

LONGEST = 160  # pieces in a window, as in training
LONGEST_LINE = 5_000  # characters that are cut into words at once, which bounds the memory
_IN_LINE = r"[^\n\r\x0b\x0c\x85\u2028\u2029]"
_LINE = re.compile(rf"(?<!{_IN_LINE})(?:(?=\s){_IN_LINE})*+\S{_IN_LINE}*")
_OPENING, _CLOSING = frozenset("“«„"), frozenset("”»")
_FINAL, _AFTER_FINAL = frozenset(".!?"), frozenset("\"”’')»")

# A mark tells a word's shape and where it stands towards double quotation marks; 0 marks what is no word.
_SHAPES, _QUOTED = 6, 4
MARKS = 1 + _SHAPES * _QUOTED
_OUTSIDE, _INSIDE, _OPENS, _CLOSES = range(_QUOTED)


@frozen
class Window:
    """Piece numbers and their marks, where each word's first piece is, and the words' places in the text."""

    pieces: list[int]
    marks: list[int]
    first: list[int]
    starts: list[int]
    ends: list[int]


_Marked = tuple[Word, str, int]


def windows(text: str, wordpieces: Wordpieces) -> Iterator[Window]:
    """The windows of `text` in order; every word is in one. Linear in the length of the text."""
    group: list[list[_Marked]] = []
    size = 1
    for part in _parts(text, wordpieces):
        length = 1 + sum(len(word.pieces) for word, _, _ in part)
        if group and size + length > LONGEST:
            yield _window(group, wordpieces)
            group, size = [], 1
        group.append(part)
        size += length
    if group:
        yield _window(group, wordpieces)


def _window(group: Sequence[Sequence[_Marked]], wordpieces: Wordpieces) -> Window:
    pieces, marks, first = [wordpieces.opening], [0], []
    for part in group:
        for word, _, mark in part:
            first.append(len(pieces))
            pieces.extend(word.pieces)
            marks.extend([mark] * len(word.pieces))
        pieces.append(wordpieces.closing)
        marks.append(0)
    words = [word for word, _, _ in chain.from_iterable(group)]
    return Window(pieces, marks, first, [word.start for word in words], [word.end for word in words])


def _parts(text: str, wordpieces: Wordpieces) -> Iterator[list[_Marked]]:
    for line in _LINE.finditer(text):
        for start, end in _stretches(text, line.start(), line.end()):
            yield from _cut(_marked(text, wordpieces.words(text[start:end], start)))


def _stretches(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = end
        if end - start > LONGEST_LINE:
            space = text.rfind(" ", start + 1, start + LONGEST_LINE)
            stop = space if space > start else start + LONGEST_LINE
        yield start, stop
        start = stop


def _marked(text: str, words: Sequence[Word]) -> list[_Marked]:
    marked = []
    inside = False
    for word in words:
        form = text[word.start : word.end]
        quoted = _INSIDE if inside else _OUTSIDE
        if form == '"':
            quoted = _CLOSES if inside else _OPENS
            inside = not inside
        elif form in _OPENING:
            quoted, inside = _OPENS, True
        elif form in _CLOSING:
            quoted, inside = _CLOSES, False
        marked.append((word, form, 1 + _shape(form) * _QUOTED + quoted))
    return marked


def _shape(form: str) -> int:
    if form.islower():
        return 0
    if form.isupper():
        return 2 if len(form) > 1 else 1
    if form.istitle():
        return 1
    if form.isdigit():
        return 4
    return 3 if any(map(str.isalnum, form)) else 5


def _cut(words: list[_Marked]) -> Iterator[list[_Marked]]:
    """The line in parts that fit a window, each ending with a sentence where one ends in its last two thirds."""
    room = LONGEST - 2
    part: list[_Marked] = []
    size = 0
    for word, form, mark in words:
        pieces = word.pieces[:room]
        while part and size + len(pieces) > room:
            end = _sentence_end(part)
            yield part[:end]
            part = part[end:]
            size = sum(len(each.pieces) for each, _, _ in part)
        part.append((Word(word.start, word.end, pieces), form, mark))
        size += len(pieces)
    if part:
        yield part


def _sentence_end(part: Sequence[_Marked]) -> int:
    for i in range(len(part) - 1, len(part) // 3, -1):
        if part[i][1] in _FINAL:
            end = i + 1
            while end < len(part) and part[end][1] in _AFTER_FINAL:
                end += 1
            return end
    return len(part)
