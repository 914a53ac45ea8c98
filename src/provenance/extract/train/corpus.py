"""Texts with attributions that people marked, as the network sees them."""

from __future__ import annotations

import gzip
import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from attrs import frozen

from provenance.errors import FormatError
from provenance.extract.tagger.reading import ROLES
from provenance.extract.tagger.windows import Window, windows
from provenance.inference import Wordpieces

Gold = Mapping[str, frozenset[int]]  # for each role the words it covers


@frozen
class Text:
    """A text and its attributions: for each role a list of [start, end], code points, end exclusive."""

    id: str
    text: str
    attributions: tuple[Mapping[str, Sequence[tuple[int, int]]], ...] = ()


@frozen
class Example:
    """A window and the attributions whose cue and content have words in it; None where nobody marked any."""

    window: Window
    gold: tuple[Gold, ...] | None


def read(path: Path) -> list[Text]:
    """The texts in a file of JSON Lines, .gz too: {"id", "text", "attributions": [{"source", "cue", "content"}]}.

    Raises FormatError, with the line of each fault.
    """
    texts, faults = [], []
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                marked = tuple(
                    {role: [(int(start), int(end)) for start, end in each.get(role, ())] for role in ROLES}
                    for each in row.get("attributions", ())
                )
                texts.append(Text(str(row["id"]), str(row["text"]), marked))
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                faults.append(f"line {number}: {type(error).__name__}: {error}")
    if faults:
        raise FormatError(f"{path} is no file of marked texts", faults)
    return texts


def examples(text: Text, wordpieces: Wordpieces) -> Iterator[Example]:
    """The windows of a text, each with its attributions."""
    for window in windows(text.text, wordpieces):
        gold = [{role: frozenset(_covered(window, each[role])) for role in ROLES} for each in text.attributions]
        yield Example(window, tuple(each for each in gold if each["cue"] and each["content"]))


def unmarked(text: Text, wordpieces: Wordpieces) -> Iterator[Example]:
    """The windows of a text, for a teacher to read."""
    for window in windows(text.text, wordpieces):
        yield Example(window, None)


def _covered(window: Window, spans: Sequence[tuple[int, int]]) -> Iterator[int]:
    for start, end in spans:
        yield from range(bisect_right(window.ends, start), bisect_left(window.starts, end))
