"""A text cut into stretches that are marked alike."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from attrs import evolve, field, frozen

from provenance.model import Span
from provenance.model.freeze import as_tuple

_BLANK = re.compile(r"(?<=\S)[^\S\n]*\n(?:[^\S\n]*\n)+")


@frozen
class Note:
    """A reference after a marked place: what it says, what stands there, and its name in the page."""

    text: str
    about: str
    target: str
    role: str = ""


@frozen
class Mark:
    """A place that is marked: as what, and what refers from its end to elsewhere."""

    span: Span
    role: str
    note: Note | None = None


@frozen
class Stretch:
    """Text that is marked alike, with the roles of its marks; `start` where a mark begins with it; the notes after."""

    text: str
    roles: tuple[str, ...] = field(default=(), converter=as_tuple)
    start: int | None = None
    notes: tuple[Note, ...] = field(default=(), converter=as_tuple)


def stretches(text: str, marks: Iterable[Mark], within: Span) -> Iterator[Stretch]:
    """The text `within`, in order. Marks are cut where it ends; of an empty one only the note is left.

    Roles stand in the order of their marks, each once; notes too, at the end of their mark.
    """
    marks = [each for each in marks if each.span.start <= within.end and within.start <= each.span.end]
    ends: dict[int, list[Note]] = {}
    for each in marks:
        if each.note is not None:
            notes = ends.setdefault(min(max(each.span.end, within.start + 1), within.end), [])
            if each.note not in notes:
                notes.append(each.note)
    starts = {each.span.start for each in marks}
    cuts = sorted(
        {within.start, within.end, *ends}
        | {at for each in marks for at in (each.span.start, each.span.end) if within.start < at < within.end}
    )
    open_: list[Mark] = []
    waiting = sorted(marks, key=lambda each: each.span.start, reverse=True)
    for start, end in pairwise(cuts):
        while waiting and waiting[-1].span.start <= start:
            open_.append(waiting.pop())
        open_ = [each for each in open_ if each.span.end > start]
        roles = dict.fromkeys(each.role for each in open_)
        yield Stretch(text[start:end], roles, start if start in starts else None, ends.get(end, ()))


def paragraphs(text: str, marks: Sequence[Mark]) -> Iterator[list[Stretch]]:
    """The paragraphs of a text, which blank lines part, each in its stretches."""
    waiting = sorted(marks, key=lambda each: each.span.start, reverse=True)
    open_: list[Mark] = []
    for span in _blocks(text):
        while waiting and waiting[-1].span.start < span.end:
            open_.append(waiting.pop())
        found = list(stretches(text, _here(open_, span), span))
        yield [*found[:-1], evolve(found[-1], text=found[-1].text.rstrip("\n"))]
        open_ = [each for each in open_ if each.span.end > span.end]


def _here(marks: Iterable[Mark], block: Span) -> Iterator[Mark]:
    """The marks in a block; the note of one that goes on stands where it ends."""
    for each in marks:
        yield Mark(each.span, each.role) if each.span.end > block.end else each


def _blocks(text: str) -> Iterator[Span]:
    """The paragraphs with the blank lines after them: all of the text, so that every place is in one."""
    ends = [each.end() for each in _BLANK.finditer(text)]
    for start, end in pairwise(sorted({0, *ends, len(text)})):
        yield Span(start, end)
