"""A rule as a report shows it."""

from __future__ import annotations

from attrs import field, frozen

from provenance.model.vocabulary import Severity


@frozen
class RulePage:
    """What a reader of findings can look up: `page` is Markdown, `url` the same page on the documentation site."""

    code: str
    name: str
    severity: Severity = field(converter=Severity)
    summary: str
    standard: str
    page: str = field(repr=False)
    url: str | None = None
