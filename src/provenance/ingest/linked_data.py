"""What a page's JSON-LD says of who wrote its article, where other readers pass it over: organisations."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

_OPENING = re.compile(r"<script\b[^<>]*\bapplication/ld\+json\b[^<>]*>", re.I)
_CLOSING = re.compile(r"</script>", re.I)
_DEEPEST = 8  # objects inside objects that are looked into


def authors(source: str) -> tuple[str, ...]:
    """The names of the authors, people and organisations, of the first article of a page that names any; else none.

    An object that says to be something else than an article (a video, a list of links) is passed over, and so is what
    stands in it; a block that is no JSON is too.
    """
    for block in _blocks(source):
        try:
            value = json.loads(block)
        except (ValueError, RecursionError):
            continue
        if names := next(_authors(value, _DEEPEST), ()):
            return names
    return ()


def _blocks(source: str) -> Iterator[str]:
    at = 0
    while (opening := _OPENING.search(source, at)) and (closing := _CLOSING.search(source, opening.end())):
        yield source[opening.end() : closing.start()]
        at = closing.end()


def _authors(value: Any, depth: int) -> Iterator[tuple[str, ...]]:
    if depth == 0:
        return
    if isinstance(value, list):
        for each in value:
            yield from _authors(each, depth - 1)
    elif isinstance(value, dict):
        types = value.get("@type")
        kinds = [each for each in (types if isinstance(types, list) else [types]) if isinstance(each, str)]
        article = any(each.endswith(("Article", "BlogPosting")) for each in kinds)
        if (article or not kinds) and (names := tuple(_names(value.get("author")))):
            yield names
        for key in () if article else ("@graph", "mainEntity"):
            yield from _authors(value.get(key), depth - 1)


def _names(author: Any) -> Iterator[str]:
    for each in author if isinstance(author, list) else [author]:
        name = each.get("name") if isinstance(each, dict) else each
        if isinstance(name, str) and name.strip():
            yield name.strip()
