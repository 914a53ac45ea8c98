"""From an audit to the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from provenance.model import Assessment, Audit, Document
from provenance.report.chains import telling
from provenance.report.context import Context
from provenance.report.explanation import drawn
from provenance.report.html import claims, findings
from provenance.report.html.anchors import Anchors
from provenance.report.html.carrier import Carrier, carrier
from provenance.report.html.documents import documents
from provenance.report.html.environment import environment
from provenance.report.html.letters import address
from provenance.report.html.rules import broken
from provenance.report.html.tree import how
from provenance.report.summary import failed, manner, nothing_on, severest, totals, worth_showing
from provenance.report.words import counted, described, ranged

_OPEN = 25  # claims that are shown unfolded, besides those that were asked
_CARRIERS = 8  # of a claim that are shown unfolded


def page(audit: Audit, context: Context) -> str:
    """The page, with a newline at the end: the same audit gives the same bytes."""
    anchors = Anchors.of(audit)
    by_id = {each.id: each for each in audit.documents}
    named = zip(audit.findings, anchors.findings, strict=True)
    shown = [
        findings.shown(finding, name, by_id, anchors)
        for finding, name in sorted(named, key=lambda each: severest(each[0]))
    ]
    ids = {each.claim.id for each in audit.assessments}

    @cache
    def carried_by(id: str) -> Carrier:
        return carrier(id, by_id, anchors)

    rules = broken(audit.findings, context.rules)
    made = (
        environment()
        .get_template("page.html")
        .render(
            address=address,
            audit=audit,
            by_severity=findings.by_severity,
            carrier=carried_by,
            claims=_told(audit, anchors, shown, by_id),
            counted=counted,
            described=described,
            drawn=drawn,
            documents=list(documents(audit, anchors)),
            elsewhere=[each for each in shown if each.finding.claim not in ids],
            failed=failed,
            how=how,
            manner=manner(audit),
            nothing_on=nothing_on,
            most=_CARRIERS,
            ranged=ranged,
            rules=rules,
            rules_by_code={each.code: each for each in rules},
            signs=claims.SIGNS,
            telling=telling,
            totals=totals(audit),
            unidentified=claims.unidentified,
        )
    )
    return made.rstrip("\n") + "\n"


def _told(
    audit: Audit, anchors: Anchors, shown: Sequence[findings.Shown], documents: Mapping[str, Document]
) -> Iterator[claims.Told]:
    by_claim: dict[str | None, list[findings.Shown]] = {}
    for found in shown:
        by_claim.setdefault(found.finding.claim, []).append(found)
    open_ = {found.finding.claim for found in shown if found.finding.suppressed is None}
    least, left = audit.settings.least_to_show, _OPEN
    for n, each in enumerate(audit.assessments):
        opened = each.claim.asked or (left > 0 and worth_showing(each, open_, least))
        left -= opened
        traced = claims.origins(each)
        yield claims.Told(
            each,
            n + 1,
            anchors.claims[n],
            opened,
            _unchecked(each, audit),
            by_claim.get(each.claim.id, ()),
            traced,
            claims.carried(each, anchors.statements[n], documents, anchors),
            claims.others(each, traced),
        )


def _unchecked(each: Assessment, audit: Audit) -> bool:
    return not each.claim.asked and each.attention < audit.settings.least_attention
