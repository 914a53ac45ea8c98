"""A statement in the sentence that it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.model import Document, Span, Statement
from provenance.report.excerpt import CUT, with_mentions
from provenance.report.html.marks import Mark, Stretch, stretches

_END = re.compile(r"""[.!?…]["'”’»)\]]*\s+(?=\S)""")
_FURTHEST = 300  # characters: a sentence that begins or ends further from what is said is cut


def quotation(said: Statement, document: Document | None) -> list[Stretch]:
    """What is said, in its sentence, with whom and by which words it is attributed to; alone where there is no text."""
    if document is None or said.span is None or said.span.start >= len(document.text):
        return [Stretch(said.text, ("said",))] if said.text.strip() else []
    text = document.text
    span = Span(said.span.start, min(said.span.end, len(text)))
    around = with_mentions(said, span)
    shown, before, after = _sentence(Span(around.start, min(around.end, len(text))), text)
    found = list(stretches(text, marks(said), shown))
    return [*([Stretch(f"{CUT} ")] if before else []), *found, *([Stretch(f" {CUT}")] if after else [])]


def marks(said: Statement) -> Iterator[Mark]:
    """The places of a statement: what is said, whom it is from, and the words that attribute."""
    for span in said.pieces or ([said.span] if said.span else []):
        yield Mark(span, "said")
    for hop in said.chain:
        if hop.span:
            yield Mark(hop.span, "src")
    if said.cue:
        yield Mark(said.cue.span, "cue")


def _sentence(quoted: Span, text: str) -> tuple[Span, bool, bool]:
    """The sentence around a place, on its line; and whether it is cut before and after."""
    start, end = text.rfind("\n", 0, quoted.start) + 1, (text + "\n").find("\n", quoted.end)
    cut_before, cut_after = quoted.start - start > _FURTHEST, end - quoted.end > _FURTHEST
    start, end = max(start, quoted.start - _FURTHEST), min(end, quoted.end + _FURTHEST)
    if found := list(_END.finditer(text, start, quoted.start + 1)):
        start, cut_before = found[-1].end(), False
    elif cut_before:
        start = _after_space(text, start, quoted.start)
    if stop := _END.search(text, max(quoted.start, quoted.end - 1), end):
        end, cut_after = max(quoted.end, stop.end()), False
    elif cut_after:
        end = max(quoted.end, text.rfind(" ", quoted.end, end))
    while end > quoted.end and text[end - 1].isspace():
        end -= 1
    return Span(start, end), cut_before, cut_after


def _after_space(text: str, start: int, end: int) -> int:
    space = text.find(" ", start, end)
    return start if space < 0 else space + 1
