"""The rules as a report shows them, with their pages."""

from __future__ import annotations

from functools import cache
from importlib.metadata import metadata

from provenance.model.rule_page import RulePage
from provenance.rules.pages import page
from provenance.rules.registry import catalogue, house


@cache
def guide() -> tuple[RulePage, ...]:
    """Every rule with its page, sorted by code."""
    return tuple(
        RulePage(each.code, each.name, each.severity, each.summary, each.standard, page(each), url_of(each.name))
        for each in catalogue()
    )


def url_of(name: str) -> str | None:
    """Where the page of a rule of the house is on the documentation site that this distribution names.

    None for a rule from outside, which has no page there, and where none is named.
    """
    if all(each.name != name for each in house()):
        return None
    urls = dict(url.split(", ", 1) for url in metadata("provenance-audit").get_all("Project-URL", []))
    site = urls.get("Documentation")
    return f"{site.rstrip('/')}/rules/{name}/" if site else None
