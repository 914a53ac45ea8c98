"""What a page's JSON-LD says of its article, where other readers pass it over: organisations, hours."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import field, frozen

from provenance.ingest.decode import halved
from provenance.model.freeze import as_tuple

_OPENING = re.compile(r"<script\b[^<>]*\bapplication/ld\+json\b[^<>]*>", re.I)
_CLOSING = re.compile(r"</script>", re.I)
_DEEPEST = 8  # objects inside objects that are looked into


@frozen
class LinkedData:
    """The names of its authors, and of those that are people, when it was published, as written, and by whom."""

    authors: tuple[str, ...] = field(default=(), converter=as_tuple)
    people: tuple[str, ...] = field(default=(), converter=as_tuple)
    published: str | None = None
    publisher: str | None = None


def linked_data(source: str) -> LinkedData:
    """Each as the first article of a page has it that says so; else empty or None.

    An object that says to be something else than an article (a video, a list of links) is passed over, and so is what
    stands in it; a block that is no JSON is too.
    """
    articles = [article for block in _blocks(source) for article in _articles(_read(block), _DEEPEST)]
    days = (each.get("datePublished") for each in articles)
    author = next((each["author"] for each in articles if tuple(_names(each.get("author")))), None)
    return LinkedData(
        tuple(_names(author)),
        tuple(_names(author, people=True)),
        next((day.strip() for day in days if isinstance(day, str) and day.strip()), None),
        next((name for each in articles for name in _names(each.get("publisher"))), None),
    )


def _blocks(source: str) -> Iterator[str]:
    at = 0
    while (opening := _OPENING.search(source, at)) and (closing := _CLOSING.search(source, opening.end())):
        yield source[opening.end() : closing.start()]
        at = closing.end()


def _read(block: str) -> Any:
    try:
        return json.loads(block)
    except (ValueError, RecursionError):
        return None


def _articles(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth == 0:
        return
    if isinstance(value, list):
        for each in value:
            yield from _articles(each, depth - 1)
    elif isinstance(value, dict):
        types = value.get("@type")
        kinds = [each for each in (types if isinstance(types, list) else [types]) if isinstance(each, str)]
        article = any(each.endswith(("Article", "BlogPosting")) for each in kinds)
        if article or not kinds:
            yield value
        for key in () if article else ("@graph", "mainEntity"):
            yield from _articles(value.get(key), depth - 1)


def _names(named: Any, *, people: bool = False) -> Iterator[str]:
    for each in named if isinstance(named, list) else [named]:
        name = each.get("name") if isinstance(each, dict) else each
        organisation = isinstance(each, dict) and str(each.get("@type")).endswith("Organization")
        if isinstance(name, str) and name.strip() and halved(name) is None and not (people and organisation):
            yield name.strip()
