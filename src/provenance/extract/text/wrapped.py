"""Tell hard-wrapped text, whose lines were broken to a width, and join its lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

NARROWEST, WIDEST = 50, 100  # columns to which text is wrapped; shorter lines are verse and lists
NEARLY_ALL = 0.75  # of the lines, to which the width must fit


def breaks_to_join(text: str) -> list[int]:
    """Where a line feed of `text` only wraps a line; none where the text is not hard-wrapped. Linear in its length.

    Whoever wraps text fills each line: the next word would not have fitted. So a text is hard-wrapped if there is a
    width for which that holds of nearly all line breaks between two lines with words; at which nearly all paragraphs
    also end, but for the first, which may be a headline; and if at least one line so filled goes on with a small
    letter, as sentences do and headlines, verses and items of a list do not. A line that is not filled ends where it
    ends on purpose, in such a text too.
    """
    lines = text.split("\n")
    width = _width(lines)
    if width is None:
        return []
    found, at = [], -1
    for line, following in pairwise(lines):
        at += len(line) + 1
        if _between(line, following) and width in _fitting(line, following):
            found.append(at)
    return found


def _width(lines: Sequence[str]) -> int | None:
    """The width to which most of the lines are filled and nearly all paragraphs end, the least of several; None where
    the text is not wrapped.
    """
    breaks = [(_fitting(*pair), pair[1].lstrip()[0].islower()) for pair in pairwise(lines) if _between(*pair)]
    counts = {width: sum(width in fitting for fitting, _ in breaks) for width in range(NARROWEST, WIDEST + 1)}
    pairs = list(pairwise([*lines, ""]))
    ends = [len(line.rstrip()) for line, following in pairs if line.strip() and not following.strip()][1:]
    most = max(counts.values())
    for width in (width for width, count in counts.items() if count == most):
        filled = [small for fitting, small in breaks if width in fitting]
        ended = sum(end <= width for end in ends) >= NEARLY_ALL * len(ends)
        if any(filled) and len(filled) >= NEARLY_ALL * len(breaks) and ended:
            return width
    return None


def _between(line: str, following: str) -> bool:
    return bool(line.strip() and following.strip())


def _fitting(line: str, following: str) -> range:
    """The widths that hold `line`, but not with the first word of the line that follows."""
    filled = len(line.rstrip())
    return range(filled, filled + 1 + len(following.split(None, 1)[0]))
