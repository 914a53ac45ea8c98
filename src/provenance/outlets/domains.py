"""Registrable domains of URLs, by the list of public suffixes that tldextract ships: no network, no cache on disk."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tldextract import TLDExtract


_INSTITUTIONS = re.compile(
    r"\.(?:edu|gov|mil|int)(?:\.[a-z]{2})?$|\.(?:ac|gob|gouv|govt)\.[a-z]{2}$|\.go\.(?:jp|kr|th|id|ke|tz|ug)$|^mod\.uk$"
)


@cache
def _extractor() -> TLDExtract:
    from tldextract import TLDExtract  # late: only a corpus with URLs needs it

    return TLDExtract(cache_dir=None, suffix_list_urls=())


def domain_of(url: str) -> str | None:
    """The registrable domain of a URL or host name, lower case: "news.example.co.uk" of "https://news.example.co.uk/a".

    None where there is none: an address without a public suffix ("localhost", "192.0.2.1"), or not a URL at all.

    >>> domain_of("https://www.valley-herald.co.uk/politics?page=2")
    'valley-herald.co.uk'
    """
    try:
        return _extractor()(url.strip()).top_domain_under_public_suffix.lower() or None
    except ValueError:  # what urllib makes of broken brackets: "http://[x"
        return None


def is_institution(domain: str) -> bool:
    """Whether only universities, governments, armed forces and the like get such a domain: what stands there is theirs.

    >>> is_institution("valmora.ac.uk"), is_institution("valmora.gov"), is_institution("valmoragazette.com")
    (True, True, False)
    """
    return _INSTITUTIONS.search(domain) is not None
