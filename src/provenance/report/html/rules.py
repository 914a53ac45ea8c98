"""The rules that were broken, for a reader who wants to look one up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from attrs import frozen

from provenance.model import Finding
from provenance.model.rule_page import RulePage
from provenance.report.html.anchors import names
from provenance.report.html.letters import address


@frozen
class Broken:
    """A rule, its name in the page, how many findings nobody accepted, and its page, where it is known."""

    code: str
    name: str
    anchor: str
    findings: int
    page: RulePage | None

    @property
    def address(self) -> str | None:
        """Where its page stands, if it is anywhere."""
        return address(self.page.url) if self.page else None


def broken(findings: Iterable[Finding], pages: Iterable[RulePage]) -> list[Broken]:
    """The rules of the findings, by code."""
    findings = list(findings)
    found = {each.code: each.name for each in sorted(findings, key=lambda each: (each.code, each.name), reverse=True)}
    numbers = Counter(each.code for each in findings if each.suppressed is None)
    by_code = {each.code: each for each in pages}
    codes = sorted(found)
    return [
        Broken(code, found[code], anchor, numbers[code], by_code.get(code))
        for code, anchor in zip(codes, names("rule", codes), strict=True)
    ]
