"""A statement quoted from its document: ``^`` under what is put forward, ``~`` under whom it is attributed to."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import PurePath

from rich.cells import cell_len

from provenance.model import Document, Span, Statement

CUT = "…"
_AS_IT_STANDS = frozenset({".txt", ".text", ".md"})  # read without extraction
_NEAR = 160  # characters: a mention further from the statement than this is not shown with it
_CLOSE = 40  # characters: a line that begins or ends as near as this is shown whole
_LINES = 4  # of a longer quotation the rest is left out


def plain(text: str) -> str:
    """`text` on one line, safe to print: what would move the cursor or turn the writing direction is replaced."""
    return text if text.isprintable() else "".join(_printable(char) for char in text)


def name(document: Document) -> str:
    """A document's file, and its id where the file holds others too."""
    path = document.path or document.id
    return plain(document.id if document.id.startswith(path) else f"{path} {document.id}")


def place(said: Statement, document: Document | None) -> str:
    """Where a statement stands: file and line, or as much of that as is known.

    Only of a plain-text file is a line of the text also a line of the file.
    """
    if document is None:
        return plain(said.carrier)
    number = line(said, document)
    if number is None:
        return name(document)
    own = file_line(said, document)
    return f"{name(document)}:{number}" if own else f"{name(document)}, line {number} of its text"


def file_line(said: Statement, document: Document) -> int | None:
    """The line of the document's file, from 1, on which a statement begins; None where only its text has lines."""
    own = PurePath(document.path or document.id).suffix.lower() in _AS_IT_STANDS
    return line(said, document) if own else None


def line(said: Statement, document: Document | None) -> int | None:
    """The line, from 1, on which a statement begins, if its text is there."""
    return document.line_of(said.span.start) if document and document.text and said.span else None


def excerpt(said: Statement, document: Document | None, width: int) -> list[tuple[str, str]]:
    """Lines of at most `width` cells, each with the line of marks under it; empty marks where there are none."""
    if document is None or said.span is None or not document.text:
        return [(quoted, "") for _, quoted in _wrapped(plain(said.text), width)]
    text = document.text
    named = [hop.span for hop in said.chain if hop.span]
    shown = _shown(with_mentions(said, said.span), text)
    marks = {at: "~" for span in named for at in range(span.start, span.end)}
    marks |= {at: "^" for span in said.pieces or [said.span] for at in range(span.start, span.end)}
    before = "" if shown.start == 0 or text[shown.start - 1] == "\n" else f"{CUT} "
    after = "" if shown.end == len(text) or text[shown.end] == "\n" else f" {CUT}"
    quoted = before + plain(shown.of(text)) + after
    offset = shown.start - len(before)
    lines = [
        (part, "".join(marks.get(offset + start + n, " ") * cell_len(char) for n, char in enumerate(part)).rstrip())
        for start, part in _wrapped(quoted, width)
    ]
    return lines if len(lines) <= _LINES else [*lines[: _LINES - 1], (CUT, "")]


def with_mentions(said: Statement, span: Span) -> Span:
    """The statement at `span` with what is near it of its cue and of the mentions in its chain."""
    near = [hop.span for hop in said.chain if hop.span] + ([said.cue.span] if said.cue else [])
    start = min([span.start, *(each.start for each in near if span.start - _NEAR <= each.start)])
    return Span(start, max([span.end, *(each.end for each in near if each.end <= span.end + _NEAR)]))


def _shown(quoted: Span, text: str) -> Span:
    """What is quoted, widened to whole words, and to the line's ends where they are close."""
    start, end = quoted.start, quoted.end
    line_start, line_end = text.rfind("\n", 0, start) + 1, (text + "\n").find("\n", end)
    if start - line_start <= _CLOSE:
        start = line_start
    if line_end - end <= _CLOSE:
        end = line_end
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return Span(start, end)


def _wrapped(text: str, width: int) -> Iterator[tuple[int, str]]:
    """Lines of at most `width` cells with their starts, broken after spaces where there are any."""
    start = 0
    while start < len(text):
        end, cells, space = start, 0, 0
        while end < len(text) and cells + cell_len(text[end]) <= max(width, 2):
            cells += cell_len(text[end])
            space = end + 1 if text[end] == " " else space
            end += 1
        if end < len(text) and space:
            end = space
        yield start, text[start:end]
        start = end


def _printable(char: str) -> str:
    if char.isspace():
        return " "
    return "\N{REPLACEMENT CHARACTER}" if unicodedata.category(char) in {"Cc", "Cf", "Cs"} else char
