"""Where a page was published: by what it says, by who saved it, and out of the archive that keeps it."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import urlsplit

from provenance.outlets import domain_of

# Where pages of others are kept: their address does not say who published them.
_ARCHIVES = frozenset(
    "archive.org archive.ph archive.is archive.today archive.li archive.vn archive.fo archive.md perma.cc "
    "googleusercontent.com ampproject.org".split()
)
_TODAY = r"archive\.(?:ph|is|today|li|vn|fo|md)"
# An archive's address holds that of the page behind the time it was kept: "web.archive.org/web/20310506/https://...".
_KEPT = re.compile(
    rf"(?:https?://web\.archive\.org)?/web/(?:\d{{4,14}}[\w*]*|\*)/(?P<web>.+)|https?://{_TODAY}/[\d.-]{{8,}}/(?P<today>.+)",
    re.I,
)
# Archives that give a page a short address have the long one in its head too.
_LONG = re.compile(rf"https?://{_TODAY}/\d[\d.-]{{7,}}/https?:/[^\s\"'<>]+", re.I)
_SCHEME = re.compile(r"(https?):/+(?=[^/])", re.I)
# What browsers, and SingleFile, write above a page that they save.
_SAVED = re.compile(
    r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s)\s*(https?://[^\s<>\"']+)", re.I
)
_TOP = 5_000  # characters of a page in which this stands


def page_address(source: str, *stated: str | None) -> str | None:
    """The address of a page: the first of those that it has `stated`, or by which it was saved, that is no archive's.

    What an archive keeps is at its original address, where the archive's holds it; else the archive's own is left.
    """
    saved, long = _SAVED.search(source, 0, _TOP), _LONG.search(source, 0, _TOP)
    named = [each for each in (*stated, unescape(saved[1]) if saved else None) if each]
    if long and any(map(is_archive, named)):
        named.append(unescape(long[0]))
    found = [each for each in map(original, named) if _can_be_split(each)]
    return next((each for each in found if not is_archive(each)), found[0] if found else None)


def original(address: str) -> str:
    """The address that an archive's holds; any other as it is.

    >>> original("https://web.archive.org/web/20310506101500/https://valmora.example/port")
    'https://valmora.example/port'
    """
    kept = _KEPT.match(address)
    if kept is None:
        return address
    within = _SCHEME.sub(r"\1://", kept["web"] or kept["today"], count=1)  # others fold the strokes: "https:/valmora"
    return within if _SCHEME.match(within) else f"http://{within}" if domain_of(within) else address


def is_archive(address: str) -> bool:
    """Whether an address is that of an archive, which did not publish what it keeps."""
    return domain_of(address) in _ARCHIVES


def _can_be_split(address: str) -> bool:
    try:
        return bool(urlsplit(address).hostname)
    except ValueError:  # broken brackets: "http://[x"
        return False
