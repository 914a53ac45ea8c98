"""What an audit comes to, and which of it a reader sees first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from provenance.model import Assessment, Audit, Claim, Failure, Finding, Settings, Severity
from provenance.report.excerpt import plain
from provenance.report.words import NEVER_TRUTH, counted

_UNASKED = ", which tells unasked only what is seldom wrong: ask (--claim), or take another (--profile)"


def totals(audit: Audit) -> tuple[str, str]:
    """How many documents, claims and findings there are; and how many failures, which are no smaller matter."""
    open_ = [finding for finding in audit.findings if finding.suppressed is None]
    by_severity = [counted(sum(each.severity == severity for each in open_), severity) for severity in Severity]
    parts = [
        counted(len(audit.documents), "document"),
        counted(len(audit.assessments), "claim"),
        f"{counted(len(open_), 'finding')} ({', '.join(by_severity)})",
    ]
    if accepted := len(audit.findings) - len(open_):
        parts.append(f"{accepted} accepted")
    return ", ".join(parts), counted(len(audit.failures), "failure")


def manner(audit: Audit) -> str:
    """How it was audited, and what a score is."""
    unasked = audit.tool.profile == Settings().profile and not any(each.claim.asked for each in audit.assessments)
    return (
        f"profile {plain(audit.tool.profile)}{_UNASKED if unasked else ''}. "
        f"A score says how well a claim is sourced: it {NEVER_TRUTH}."
    )


def failed(failures: Sequence[Failure]) -> str:
    """How much was not audited."""
    return f"{counted(len(failures), 'FAILURE', 'FAILURES')}: this was not audited"


def worth_showing(each: Assessment, broken: Set[str | None], attention: float) -> bool:
    """Whether a reader sees the claim before the rest; `broken` are those with findings that nobody accepted."""
    return each.claim.asked or each.attention >= attention or each.claim.id in broken


def severest(finding: Finding) -> int:
    """The key that sorts findings by falling severity."""
    return list(Severity).index(finding.severity)


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """The findings by falling severity, else in the order given."""
    return sorted(findings, key=severest)


def nothing_on(claim: Claim) -> str:
    """Why a claim has no statements."""
    if claim.under is not None:
        return f"What bears on it is on another claim that was asked: “{plain(claim.under)}”"
    return "Nothing in this corpus bears on it."
