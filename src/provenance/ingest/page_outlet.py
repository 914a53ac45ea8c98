"""Who publishes a page, by what it calls its site, and its title without that."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from provenance.ingest.page_address import is_archive
from provenance.outlets import domain_of, domains_of, looks_like_outlet, outlet_at, outlet_named, run_together

_BETWEEN = re.compile(r"(?<!\s)\s+[|–—*·-]\s+")
_RULES = " |–—*·-"
_LONGEST = 40  # characters of a site's name behind a title
# A company or foundation, which has one site or many.
_OWNER = re.compile(
    r"\b(?:Inc|Ltd|Limited|LLC|LLP|plc|GmbH|Corp|Corporation|Company|Holdings|Foundation|Group)\b\.?$", re.I
)


def page_outlet(names: Sequence[str], url: str | None, title: str = "", hints: Collection[str] = ()) -> str | None:
    """The publisher of a page: by what it calls its site, the best first, by its address, and by the end of its title,
    where that is a publisher's name or one of the `hints`: what its logo reads, how it posts.

    A known one of that name which is at other domains is another: "Daily News (dailynews.example)". An owner
    counts only where nothing else names the site.
    """
    domain = domain_of(url) if url and not is_archive(url) else None
    behind = [
        name
        for name in _behind(title)
        if outlet_named(name) or looks_like_outlet(name) or any(_letters(hint) == _letters(name) for hint in hints)
    ]
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
    *before, last = _BETWEEN.split(title)
    if before and len(last) <= _LONGEST and _is_site(last, names, url):
        return title[: -len(last)].rstrip(_RULES)
    first, *behind = _BETWEEN.split(title)
    named = behind and len(first) <= _LONGEST and _is_site(first, names, url)
    return title[len(first) :].lstrip(_RULES) if named else title


def of_post(title: str, page: str, headings: Collection[str], names: Sequence[str], url: str | None) -> str:
    """A title, unless it is the name of a blog that stands in its main heading: then that of the post, which is a
    heading too, and the rest of the title of the `page`: "The Kelm Kettle: Port reopens".
    """
    before, between, rest = page.partition(": ")
    if between and before == title and rest in headings:
        return rest
    whole = without_site(page, [title], None) if _is_site(title, names, url) else page
    return whole if whole != page and whole in headings else title


def _is_site(part: str, names: Sequence[str], url: str | None) -> bool:
    domain = (domain_of(url) if url else None) or ""
    called = {_letters(name) for name in names} | {_letters(domain)}
    known = {each for name in names if (each := outlet_named(name))}
    return _letters(part) in called or _is_label(part, domain) or outlet_named(part) in known


def _behind(title: str) -> list[str]:
    """What may be a site's name behind the title of a page."""
    *before, last = _BETWEEN.split(title)
    return [last] if before and len(last) <= _LONGEST else []


def _is_label(name: str, domain: str) -> bool:
    """Whether a name is that of a domain, spelled out: "The Valmora Gazette" at valmoragazette.example."""
    return bool(domain) and run_together(name, domain)


def _letters(name: str) -> str:
    return re.sub(r"^the|[\W_]", "", re.sub(r"[\W_]", "", name.casefold()))
