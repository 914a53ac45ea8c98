"""Who publishes a page, by what it calls its site, and its title without that."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.outlets import domain_of, domains_of, looks_like_outlet, outlet_at, outlet_named, run_together

_BETWEEN = re.compile(r"\s+[|–—*·-]\s+")
_RULES = " |–—*·-"
_LONGEST = 40  # characters of a site's name behind a title
# A company or foundation, which has one site or many.
_OWNER = re.compile(
    r"\b(?:Inc|Ltd|Limited|LLC|LLP|plc|GmbH|Corp|Corporation|Company|Holdings|Foundation|Group)\b\.?$", re.I
)
# Where pages of others are kept: their address does not say who published them.
_ARCHIVES = frozenset(
    "archive.org archive.ph archive.is archive.today perma.cc googleusercontent.com ampproject.org".split()
)


def page_outlet(names: Sequence[str], url: str | None, title: str = "") -> str | None:
    """The publisher of a page: by what it calls its site, the best first, by its address, and by the end of its title.

    A known one of that name which is at other domains is another: "Daily News (dailynews.example)". An owner
    counts only where nothing else names the site.
    """
    domain = domain_of(url) if url else None
    if domain in _ARCHIVES:
        domain = None
    behind = [name for name in _behind(title) if outlet_named(name) or looks_like_outlet(name)]
    if domain is None:
        return next(((outlet_named(name) or name) for name in _owners_last([*names, *behind])), None)
    for name in (*names, *behind):
        known = outlet_named(name)
        if known and domain in domains_of(known):
            return known
    if there := outlet_at(domain):
        return there
    spelled = _spelled_out(
        [*names, *(name for name in _behind(title) if name in behind or _is_label(name, domain))], domain
    )
    return f"{spelled} ({domain})" if spelled and domains_of(spelled) else spelled


def _spelled_out(names: Sequence[str], domain: str) -> str | None:
    """The best name, unless that is a slogan, not in Latin letters or no more than the address: then its spelling."""
    if not names:
        return None
    best, *_ = names = _owners_last(names)
    if _BETWEEN.search(best) or not re.search("[A-Za-z]", best) or (" " not in best and _is_label(best, domain)):
        parts = [part for name in names for part in _BETWEEN.split(name) if _is_label(part, domain)]
        return max(parts, key=lambda part: (" " in part, len(part)), default=best)
    return best


def _owners_last(names: Sequence[str]) -> list[str]:
    return sorted(names, key=lambda name: _OWNER.search(name) is not None)


def without_site(title: str, names: Sequence[str], url: str | None) -> str:
    """A page's title without its site's name behind or before it: "Port reopens | The Valmora Gazette"."""
    domain = (domain_of(url) if url else None) or ""
    called = {_letters(name) for name in names} | {_letters(domain)}
    known = {each for name in names if (each := outlet_named(name))}

    def is_site(part: str) -> bool:
        return _letters(part) in called or _is_label(part, domain) or outlet_named(part) in known

    *before, last = _BETWEEN.split(title)
    if before and len(last) <= _LONGEST and is_site(last):
        return title[: -len(last)].rstrip(_RULES)
    first, *behind = _BETWEEN.split(title)
    return title[len(first) :].lstrip(_RULES) if behind and len(first) <= _LONGEST and is_site(first) else title


def _behind(title: str) -> list[str]:
    """What may be a site's name behind the title of a page."""
    *before, last = _BETWEEN.split(title)
    return [last] if before and len(last) <= _LONGEST else []


def _is_label(name: str, domain: str) -> bool:
    """Whether a name is that of a domain, spelled out: "The Valmora Gazette" at valmoragazette.example."""
    return bool(domain) and run_together(name, domain)


def _letters(name: str) -> str:
    return re.sub(r"^the|[\W_]", "", re.sub(r"[\W_]", "", name.casefold()))
