"""The table of known publishers, `known.toml`, and how a spelling is compared with it."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from attrs import frozen

_DOMAIN = re.compile(r"[a-z\d-]+(?:\.[a-z\d-]+)+")
_ARTICLE = re.compile(r"^the\s+", re.I)
BRACKETED = re.compile(r"\s*\([^)]*\)$")  # "The Daily Star (Lebanon)" is how the table tells it from another


@frozen
class Publishers:
    """The table, turned for looking up."""

    agencies: frozenset[str]
    agencies_printed: tuple[str, ...]  # every spelling of an agency but its domains, sorted
    by_domain: dict[str, str]
    domains: dict[str, tuple[str, ...]]  # the main one first
    by_spelling: dict[str, str]  # folded, without the article
    spellings: dict[str, tuple[str, ...]]  # as printed, without the article, and domains
    capitals: frozenset[str]  # folded spellings that count only in capitals: "TIME"
    with_article: frozenset[str]  # folded spellings that count only after "the": "Mirror"

    def named(self, spelling: str) -> str | None:
        """The canonical name with this spelling, its article included: "the Mirror", "Daily Mail"."""
        article = _ARTICLE.match(spelling)
        bare = spelling[article.end() :] if article else spelling
        key = folded(bare)
        name = self.by_spelling.get(key)
        if name is None or not any(letter.isupper() or letter.isdigit() for letter in bare):
            return None
        if key in self.capitals and not bare.isupper():
            return None
        return None if key in self.with_article and not article else name


def folded(spelling: str) -> str:
    """How two spellings are compared: case, hyphens, apostrophes and full stops set aside."""
    return re.sub(r"\s+", " ", re.sub(r"[-‐‑]", " ", re.sub(r"[.'’‘]", "", spelling))).strip().casefold()


@cache
def publishers() -> Publishers:
    """The table, read once."""
    table = tomllib.loads(files("provenance.outlets").joinpath("known.toml").read_text(encoding="utf-8"))
    by_domain: dict[str, str] = {}
    domains: dict[str, tuple[str, ...]] = {}
    spellings: dict[str, tuple[str, ...]] = {}
    by_spelling: dict[str, str] = {}
    capitals, with_article, free = set(), set(), set()
    for group in table.values():
        for name, others in group.items():
            domains[name] = tuple(other for other in others if _DOMAIN.fullmatch(other))
            by_domain.update(dict.fromkeys(domains[name], name))
            spellings[name] = (*(_ARTICLE.sub("", each) for each in _spellings(name, others)), *domains[name])
            for spelling in _spellings(name, others):
                bare = _ARTICLE.sub("", spelling, count=1)
                key = folded(bare)
                by_spelling.setdefault(key, name)
                if bare != spelling and " " not in bare:
                    with_article.add(key)
                elif bare.isupper() and bare.isalpha():
                    capitals.add(key)
                else:
                    free.add(key)
    return Publishers(
        frozenset(table["agencies"]),
        tuple(sorted({spelling for group in table["agencies"].items() for spelling in _spellings(*group)})),
        by_domain,
        domains,
        by_spelling,
        spellings,
        frozenset(capitals - free),
        frozenset(with_article - free),
    )


def _spellings(name: str, others: list[str]) -> list[str]:
    return [BRACKETED.sub("", name), *(other for other in others if not _DOMAIN.fullmatch(other))]
