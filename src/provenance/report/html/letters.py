"""Foreign text as a page may hold it: nothing in it turns the writing, hides or breaks the page."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

from provenance.report import excerpt

_JOINERS = re.compile("[\u00ad\u200c\u200d]")  # soft hyphens, and what scripts and typesetters need between letters
_PLANES = range(0, 0x110000, 0x10000)
_NO_CHARACTERS = re.compile("[\ufdd0-\ufdef" + "".join(f"{chr(n + 0xFFFE)}{chr(n + 0xFFFF)}" for n in _PLANES) + "]")


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """`text` on one line, each of its characters one character: what hides or turns the writing is replaced."""
    if text.isprintable():
        return text
    shown = excerpt.plain(text)
    if _JOINERS.search(text):
        shown = "".join(own if _JOINERS.match(own) else safe for own, safe in zip(text, shown, strict=True))
    return _NO_CHARACTERS.sub("\N{REPLACEMENT CHARACTER}", shown)


def lines(text: str) -> str:
    """`text` with its lines, else as `plain` gives it: offsets hold."""
    return "\n".join(map(plain, text.split("\n")))


def address(url: str | None) -> str | None:
    """A URL that may be a link: of the web, and nothing in it that a browser would pass over or turn."""
    if not url or not url.isprintable() or re.search(r"[\s\\<>\"]", url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None
