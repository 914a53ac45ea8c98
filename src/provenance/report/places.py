"""Where findings are, as tools that open files count: lines and columns from 1."""

from __future__ import annotations

from attrs import frozen

from provenance.model import Document, Location, Span, Statement
from provenance.report.context import Context
from provenance.report.excerpt import file_line


@frozen
class Place:
    """A place in a file; `end_column` is that after the last character. Columns count Unicode code points."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


def file_of(document: Document, context: Context) -> str:
    """A document's file as seen from the working folder, else its id."""
    path = document.path or document.id
    return context.files.get(path, path)


def place_of(location: Location, document: Document, context: Context) -> Place | None:
    """A location in a document's file; None where it is the whole document, or the file's lines are not the text's."""
    if location.start is None or location.end is None:
        return None
    line = file_line(Statement(span=Span(location.start, location.end)), document)
    if line is None:
        return None
    text = document.text
    last = max(location.start, location.end - 1)  # of the last character: an end may be the next line's start
    return Place(
        file_of(document, context),
        line,
        location.start - text.rfind("\n", 0, location.start),
        document.line_of(last),
        location.end - text.rfind("\n", 0, last),
    )
