"""What a page shows around its article: logos, handles, headings, lines that say by whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LOGO = re.compile(r"(?:^|[\s_-])(?:logo|brand|masthead|site-?(?:title|name))(?:$|[\s_-])", re.I)
_HANDLE = re.compile(r"(?:[^\s?#]+/)?@?([A-Za-z]\w*)/?(?:[?#].*)?")
_LONGEST_NAME = 60  # characters
_LONGEST_BYLINE = 120  # characters
_PROSE = re.compile(r".{60,}[.!?][”\"’']?")
_MOST = 500  # characters of an element that are looked at
_PIECES = 100  # and pieces of text in it
_PARTS = 10  # elements in a logo
_HEADINGS = ("h1", "h2", "h3", "h4")
_NAMING = ("og:site_name", "application-name", "publisher", "article:publisher", "dc.publisher", "copyright")
AROUND = frozenset({"nav", "header", "footer", "aside", "form"})
"""The elements that stand around an article."""


def logos(tree: HtmlElement) -> Iterator[str]:
    """The words of a page's logos: what they are titled, what stands for them, what they read."""
    for each in tree.iter("a", "div", "span", "p", "img", "svg"):
        if _LOGO.search(f"{each.get('class') or ''} {each.get('id') or ''}"):
            for part in islice(each.iter(), _PARTS):
                yield from filter(None, map(part.get, ("title", "alt", "aria-label")))
            if 0 < len(words := _folded(each)) <= _LONGEST_NAME:
                yield words


def handles(tree: HtmlElement) -> tuple[str, ...]:
    """The name under which a page's site posts, unless the page calls it so too: "Kelmledger" of "@kelmledger".

    The address of its account will do; an account's number is no name.
    """
    said = {name: each.get("content") or "" for each in tree.iter("meta") for name in _labels(each)}
    handle = _HANDLE.fullmatch(said.get("twitter:site", "").strip())
    posts = handle[1] if handle else ""
    if not posts or posts.casefold() in {each.casefold() for name, each in said.items() if name in _NAMING}:
        return ()
    return (posts if posts[0].isupper() else posts.title(),)


def _labels(meta: HtmlElement) -> Iterator[str]:
    yield from (name.lower() for name in map(meta.get, ("property", "name")) if name)


def headings(tree: HtmlElement) -> frozenset[str]:
    """What the headings of a page read."""
    return frozenset(map(_folded, tree.iter(*_HEADINGS)))


def bylines(tree: HtmlElement, title: str) -> Iterator[str]:
    """The lines that begin with "By" between the heading that is a page's title and its first paragraph."""
    below = False
    for each in tree.iter(*_HEADINGS, "p", "div", "span", "li"):
        words = _folded(each) if each.find("div") is None else ""
        if each.tag in _HEADINGS:
            below = below or words == title
        elif below and each.tag == "p" and _PROSE.fullmatch(words):
            return
        elif below and len(words) <= _LONGEST_BYLINE and words[:3].lower() == "by " and _is_bare(each):
            yield words


def _is_bare(element: HtmlElement) -> bool:
    return element.find("span") is None and all(each.tag not in AROUND for each in element.iterancestors())


def _folded(element: HtmlElement) -> str:
    """The first words of an element: no more than a heading has, however much is nested in it."""
    pieces, size = [], 0
    for piece in islice(element.itertext(), _PIECES):
        pieces.append(piece[:_MOST])
        size += len(piece)
        if size > _MOST:
            break
    return " ".join("".join(pieces).split())
