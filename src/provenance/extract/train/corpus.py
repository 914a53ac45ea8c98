"""Texts with attributions that people marked, as the network sees them."""

from __future__ import annotations

import gzip
import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

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


def read(path: Path, least: int = 0) -> list[Text]:
    """The texts in a file of JSON Lines, .gz too: {"id", "text", "attributions": [{"source", "cue", "content"}]}.

    With `least` the texts are marked ones, at least so many: each has a list of attributions, be it empty, and one of
    all has a cue and a content, without which nothing can be learned or measured. Raises FormatError, with the line of
    each fault.
    """
    texts, faults = [], []
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                texts.append(_text(json.loads(line), marked=least > 0))
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                faults.append(f"line {number}: {type(error).__name__}: {error}")
    if not faults and len(texts) < max(1, least):
        faults.append(f"{len(texts)} texts; at least {max(1, least)} are needed")
    if not faults and least and not any(is_whole(each) for text in texts for each in text.attributions):
        faults.append("no attribution has a cue and a content")
    if faults:
        raise FormatError(f"{path} is no file of marked texts", faults)
    return texts


def is_whole(attribution: Mapping[str, Sequence[tuple[int, int]]]) -> bool:
    """Whether an attribution has a cue and a content: others are left out."""
    return bool(attribution["cue"] and attribution["content"])


def _text(row: Any, marked: bool) -> Text:
    text = row["text"]
    if not isinstance(text, str):
        raise TypeError("text: expected a string")
    if marked and "attributions" not in row:
        raise ValueError("attributions: missing; a text without any has an empty list")
    given = row.get("attributions", ())
    spans = [{role: _spans(each.get(role, ()), f"{role} of attribution {n}", text) for role in ROLES}
             for n, each in enumerate(given)]  # fmt: skip
    return Text(str(row["id"]), text, tuple(spans))


def _spans(given: Any, where: str, text: str) -> list[tuple[int, int]]:
    for span in given:
        if not (isinstance(span, list) and len(span) == 2 and all(type(each) is int for each in span)):
            raise ValueError(f"{where}: expected a list of [start, end], not {given!r}")
        if not 0 <= span[0] < span[1] <= len(text):
            raise ValueError(f"{where}: {span!r} is no stretch of a text of {len(text)} characters")
    return [(start, end) for start, end in given]


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
