"""Who publishes a page, by what it calls its site, and its title without that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.outlets import domain_of, domains_of, outlet_at, outlet_named

_BETWEEN = re.compile(r"\s+[|–—*·-]\s+")
_LONGEST = 40  # characters of a site's name behind a title
# Where pages of others are kept: their address does not say who published them.
_ARCHIVES = frozenset(
    "archive.org archive.ph archive.is archive.today perma.cc googleusercontent.com ampproject.org".split()
)


def page_outlet(names: Sequence[str], url: str | None) -> str | None:
    """The publisher of a page, by its address and by what it calls its site, the best first; None without either.

    A known one of that name which is at other domains is another: "Daily News (dailynews.example)".
    """
    domain = domain_of(url) if url else None
    if domain in _ARCHIVES:
        domain = None
    for name in names:
        known = outlet_named(name)
        domains = domains_of(known) if known else ()
        if domains and (domain is None or _label(domain) in map(_label, domains)):
            return known
    if domain is None:
        return names[0] if names else None
    if there := outlet_at(domain):
        return there
    spelled = _spelled_out(names, domain)
    return f"{spelled} ({domain})" if spelled and domains_of(spelled) else spelled


def _spelled_out(names: Sequence[str], domain: str) -> str | None:
    """The best name, unless that is a slogan, not in Latin letters or no more than the address: then its spelling."""
    if not names:
        return None
    best = names[0]
    if _BETWEEN.search(best) or not re.search("[A-Za-z]", best) or (" " not in best and _is_label(best, domain)):
        parts = [part for name in names for part in _BETWEEN.split(name) if _is_label(part, domain)]
        return max(parts, key=lambda part: (" " in part, len(part)), default=best)
    return best


def without_site(title: str, names: Sequence[str], url: str | None) -> str:
    """A page's title without its site's name behind it: "Port reopens | The Valmora Gazette"."""
    domain = (domain_of(url) if url else None) or ""
    *before, last = _BETWEEN.split(title)
    known = outlet_named(last)
    called = {_letters(name) for name in names} | {_letters(domain)}
    is_site = _letters(last) in called or _is_label(last, domain) or (known and known in map(outlet_named, names))
    return title[: -len(last)].rstrip(" |–—*·-") if before and len(last) <= _LONGEST and is_site else title


def behind_title(title: str) -> Iterator[str]:
    """What may be a site's name behind the title of a page."""
    *before, last = _BETWEEN.split(title)
    if before and len(last) <= _LONGEST:
        yield last


def _is_label(name: str, domain: str) -> bool:
    """Whether a name is that of a domain, spelled out: "The Valmora Gazette" at valmoragazette.example."""
    return bool(domain) and _letters(name) in (_letters(_label(domain)), _letters(domain))


def _label(domain: str) -> str:
    return domain.partition(".")[0]


def _letters(name: str) -> str:
    return re.sub(r"^the|[\W_]", "", re.sub(r"[\W_]", "", name.casefold()))
