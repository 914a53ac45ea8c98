"""What a page's JSON-LD says of its article, where other readers pass it over: organisations, hours."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any

from attrs import field, frozen

from provenance.ingest.decode import halved
from provenance.model.freeze import as_tuple

_OPENING = re.compile(r"<script\b[^<>]*\bapplication/ld\+json\b[^<>]*>", re.I)
_CLOSING = re.compile(r"</script>", re.I)
_ADDRESS = re.compile(r"https?://[^\s/]+/[^\s#]+(?:#\S*)?", re.I)
_DEEPEST = 8  # objects inside objects that are looked into
_MOST = 10  # claims that one page checks
_LONGEST_CLAIM = 500  # characters
_LONGEST_RATING = 60  # characters; what is longer is no verdict but an article in small


@frozen
class Review:
    """A claim that a checker of facts looked into, and what it finds of it, as worded there: "Mostly false"."""

    claim: str
    rating: str


@frozen
class LinkedData:
    """The names of its authors, and of those that are people, when it was published, as written, and by whom; what it
    says of claims; its address; the headline of a live blog, and those of its updates.
    """

    authors: tuple[str, ...] = field(default=(), converter=as_tuple)
    people: tuple[str, ...] = field(default=(), converter=as_tuple)
    published: str | None = None
    publisher: str | None = None
    reviews: tuple[Review, ...] = field(default=(), converter=as_tuple)
    url: str | None = None
    live: str | None = None
    updates: tuple[str, ...] = field(default=(), converter=as_tuple)


def linked_data(source: str) -> LinkedData:
    """Each as the first article of a page has it that says so, else as its first check of a claim; else empty or None.

    An object that says to be something else than an article (a video, a list of links) is passed over, and so is what
    stands in it; a block that is no JSON is too.
    """
    objects = [each for block in _blocks(source) for each in _objects(_read(block), _DEEPEST)]
    reviews = [each for kinds, each in objects if "ClaimReview" in kinds]
    live = [each for kinds, each in objects if "LiveBlogPosting" in kinds]
    articles = [*(each for kinds, each in objects if not kinds or _is_article(kinds)), *reviews]
    days = (each.get("datePublished") for each in articles)
    author = next((each["author"] for each in articles if tuple(_names(each.get("author")))), None)
    return LinkedData(
        tuple(_names(author)),
        tuple(_names(author, people=True)),
        next((day.strip() for day in days if isinstance(day, str) and day.strip()), None),
        next((name for each in articles for name in _names(each.get("publisher"))), None),
        list(dict.fromkeys(filter(None, map(_review, reviews))))[:_MOST],
        next((url for each in articles if (url := _address(each))), None),
        next(filter(None, map(_headline, live)), None),
        [name for each in live for update in _listed(each.get("liveBlogUpdate")) if (name := _headline(update))],
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


def _objects(value: Any, depth: int) -> Iterator[tuple[list[str], Mapping[str, Any]]]:
    """The objects of a block, each with its types, but what stands in an article, or in a list of links."""
    if depth == 0:
        return
    if isinstance(value, list):
        for each in value:
            yield from _objects(each, depth - 1)
    elif isinstance(value, dict):
        types = value.get("@type")
        kinds = [each for each in _listed(types) if isinstance(each, str)]
        yield kinds, value
        for key in () if _is_article(kinds) else ("@graph", "mainEntity"):
            yield from _objects(value.get(key), depth - 1)


def _is_article(kinds: list[str]) -> bool:
    return any(each.endswith(("Article", "BlogPosting")) for each in kinds)


def _review(value: Mapping[str, Any]) -> Review | None:
    rated = value.get("reviewRating")
    words = (value.get("claimReviewed"), rated.get("alternateName") if isinstance(rated, dict) else None)
    claim, rating = (" ".join(unescape(each).split()) if isinstance(each, str) else "" for each in words)
    fits = 0 < len(claim) <= _LONGEST_CLAIM and 0 < len(rating) <= _LONGEST_RATING
    return Review(claim, rating) if fits and (claim + rating).isprintable() else None


def _address(value: Mapping[str, Any]) -> str | None:
    """The address of an article; that of a site, as templates have it, is none."""
    page = value.get("mainEntityOfPage")
    for each in (value.get("url"), page, *((page.get("@id"), page.get("url")) if isinstance(page, dict) else ())):
        if isinstance(each, str) and _ADDRESS.fullmatch(each.strip()) and each.isprintable() and halved(each) is None:
            return each.strip()
    return None


def _headline(value: Any) -> str | None:
    name = value.get("headline") if isinstance(value, dict) else None
    return " ".join(unescape(name).split()) or None if isinstance(name, str) and halved(name) is None else None


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _names(named: Any, *, people: bool = False) -> Iterator[str]:
    for each in _listed(named):
        name = each.get("name") if isinstance(each, dict) else each
        organisation = isinstance(each, dict) and str(each.get("@type")).endswith("Organization")
        if isinstance(name, str) and name.strip() and halved(name) is None and not (people and organisation):
            yield name.strip()
