"""Cut a document into paragraphs and sentences, and tell headlines and furniture from prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import sentencex
from attrs import frozen

from provenance.extract.text import datelines, signatures
from provenance.extract.text.tokens import TITLES
from provenance.lexicon.furniture import CODE, NO_PROSE, OPENINGS, PICTURED, SIGNED, WHEN
from provenance.model import Span

LONGEST_PARAGRAPH = 20_000  # characters; a longer one is read in parts, which keeps the work linear
LONGEST_HEADLINE = 200
LONGEST_CAPTION, LONGEST_CREDIT = 600, 160
_BREAK = r"(?:\r\n|[\n\r\x0b\x0c\x85\u2028\u2029])"
_BREAKS = re.compile(rf"{_BREAK}(\s*{_BREAK})?")  # the group: a blank line
_WIDE_SPACE = re.compile("[^\\S\n\\x00-\\x7f]|[\ud800-\udfff]")  # and halves of a surrogate pair
_GLUED = re.compile(r"(?<=[a-z\d)”\"’][.!?])(?=[A-Z“][a-z“])")
_ABBREVIATED = re.compile(rf"(?:\b(?:[ap]\.m|[A-Z]|{TITLES})\.|,)\s*$")
# Where one link ends and the next begins in a list whose breaks are lost: "Dam leaks at nightBear seen".
_RUN_TOGETHER = re.compile(r"(?<![\w#@/.&=%-])[a-z]{3,}[A-Z][a-z]\w*")
_APART = 200  # characters: where links run together, one does so in so many
_SIGN_OF_CODE = 40  # characters: a script has a sign of one in so many
_BEFORE_QUOTE = re.compile(r"(?<=[a-z\d)][.!?])\s+(?=[“\"][A-Z])")
_OPENS_NEXT = re.compile(r"[.!?]\s+([\"“])\s*$")  # a mark that was cut off from what it opens
_FINAL = (".", "!", "?", "”", '"', "…", "''", "’", ":", ";")


@frozen
class Paragraph:
    """A line of prose, a headline or furniture: its place, its sentences' places, and which it is.

    `lead` is the dateline before the first sentence, which belongs to none.
    """

    span: Span
    sentences: tuple[Span, ...]
    headline: bool
    furniture: bool
    lead: Span | None = None


def paragraphs(text: str) -> list[Paragraph]:
    """The paragraphs of `text` in order; white space belongs to none. Linear in the length of the text."""
    lines = list(_lines(text))
    heads = _headlines(text, lines)
    return [_paragraph(text, line, n < heads) for n, line in enumerate(lines)]


def _paragraph(text: str, line: Span, headline: bool) -> Paragraph:
    if is_furniture(line.of(text)):
        return Paragraph(line, (line,), False, True)
    begin = datelines.past(text, line.start, line.end)
    lead = _trimmed(text, line.start, begin)
    return Paragraph(line, tuple(_sentences(text, Span(begin, line.end))), headline, False, lead)


def is_furniture(line: str) -> bool:
    """Whether a line belongs to the page, not to what its article says: buttons, captions, dates, scripts, links that
    run together.
    """
    bare = line.lstrip(" \t•*·|>-–—")
    if len(set(_RUN_TOGETHER.findall(line))) > 1 + len(line) // _APART:
        return True
    if len(CODE.findall(line)) > 2 + len(line) // _SIGN_OF_CODE:
        return True
    if len(bare) < LONGEST_CAPTION and PICTURED.search(bare, max(0, len(bare) - LONGEST_CREDIT)):
        return True
    if len(bare) < LONGEST_CAPTION and SIGNED.fullmatch(bare.rstrip(").*_ ") + " "):
        return True
    if len(bare) >= LONGEST_HEADLINE:
        return False
    return bool(OPENINGS.match(bare) or NO_PROSE.fullmatch(bare) or WHEN.fullmatch(bare) or not bare)


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for newline in [*_breaks(text), None]:
        end = newline.start() if newline else len(text)
        while start < end:
            stop = end
            if end - start > LONGEST_PARAGRAPH:
                space = text.rfind(" ", start + 1, start + LONGEST_PARAGRAPH)
                stop = space if space > start else start + LONGEST_PARAGRAPH
            if span := _trimmed(text, start, stop):
                yield span
            start = stop
        start = newline.end() if newline else end


def _breaks(text: str) -> Iterator[re.Match[str]]:
    """What ends a paragraph: a blank line or a break, not after a comma, nor a break between two lower-case letters,
    nor before the signature of a post.
    """
    for newline in _BREAKS.finditer(text):
        before, after = text[newline.start() - 1 : newline.start()], text[newline.end() : newline.end() + 1]
        if after in signatures.DASHES and signatures.opens(text, newline.end()):
            continue
        if before != "," and (newline[1] or not (before.islower() and after.islower())):
            yield newline


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    return Span(start, end) if start < end else None


def _headlines(text: str, lines: list[Span]) -> int:
    """How many of the first lines are headlines: short, before a blank line, without a final stop."""
    if len(lines) < 2:
        return 0
    for n, (line, following) in enumerate(pairwise(lines[:3]), 1):
        words = line.of(text)
        if len(words) > LONGEST_HEADLINE or (words.endswith(_FINAL) and (n > 1 or words.endswith("."))):
            return 0
        if any(newline[1] for newline in _BREAKS.finditer(text, line.end, following.start)):
            return n
    return 0


def _boundaries(line: str) -> list[tuple[int, int]]:
    try:  # it panics on initials beside spaces of more than one byte, and takes no halves
        found = sentencex.get_sentence_boundaries("en", _WIDE_SPACE.sub(" ", line))
    except BaseException as error:  # a Rust panic is no Exception, and would end the whole audit
        if type(error).__name__ != "PanicException":
            raise
        raise RuntimeError(f"sentencex cannot cut a line of {len(line)} characters: {error}") from error
    return [(each["start_index"], each["end_index"]) for each in found]


def _sentences(text: str, line: Span) -> Iterator[Span]:
    pieces: list[list[int]] = []
    body = line.of(text)
    for first, last in _boundaries(body):
        start, end = line.start + first, line.start + last
        if pieces and (mark := _OPENS_NEXT.search(text[pieces[-1][0] : start])):
            pieces[-1][1] = start = pieces[-1][0] + mark.start(1)
        if pieces and (_ABBREVIATED.search(text, max(pieces[-1][0], start - 12), start) or _goes_on(text, start)):
            pieces[-1][1] = end
        else:
            pieces.append([start, end])
    for start, end in pieces:
        cuts = [match.start() for match in _GLUED.finditer(text, start, end)]
        cuts += [
            match.end()
            for match in _BEFORE_QUOTE.finditer(text, start, end)
            if not _ABBREVIATED.search(text, max(start, match.start() - 12), match.end())
        ]
        cuts.sort()
        for low, high in zip([start, *cuts], [*cuts, end], strict=True):
            if span := _trimmed(text, low, high):
                yield span


def _goes_on(text: str, start: int) -> bool:
    """Whether what begins after a closing mark is no sentence of its own: “It rained.” said Roe."""
    if not text[start : start + 1].islower():
        return False
    while start and text[start - 1].isspace():
        start -= 1
    return start > 0 and text[start - 1] in {"”", '"', "’", "'"}
