"""What the two assertions check, and what they say when it does not hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import pytest
from attrs import evolve

from provenance.api import Audit, ClaimView
from provenance.model import Origin, Severity
from provenance.pytest_plugin.counting import counts
from provenance.pytest_plugin.failing import described, not_audited
from provenance.report.chains import in_order
from provenance.report.excerpt import plain
from provenance.report.in_a_line import in_a_line
from provenance.report.words import NEVER_TRUTH, counted, ranged
from provenance.report.words import described as known_of
from provenance.rules import catalogue, chosen

_MOST = 10  # findings, origins or chains that are shown before the rest is only counted


def assert_no_findings(audited: Audit | ClaimView, select: Sequence[str], level: str | None) -> None:
    """What `provenance.pytest_plugin.assert_no_findings` says."""
    __tracebackhide__ = True
    audit = audited.audit if isinstance(audited, ClaimView) else audited
    _refuse_what_did_not_run(audit, select)
    found = audited.findings.select(*select) if select else audited.findings
    level = Severity(level or audit.settings.level)
    failing = [each for each in found if counts(each, level)]
    if not failing and not audit.failures:
        return
    of = f" of {plain(audited.text)!r}" if isinstance(audited, ClaimView) else ""
    of += f" by {', '.join(select)}" if select else ""
    lines = [f"{counted(len(failing), 'finding')}{of} at level {level}" if failing else "not everything was audited"]
    for finding in failing[:_MOST]:
        lines += ["", *described(finding, audit.record, quoted=True)]
    lines += _rest(len(failing), "finding")
    raise AssertionError("\n".join([*lines, *map(not_audited, audit.failures)]))


def assert_corroborated(audited: Audit | ClaimView, claim: str | None, least: Mapping[str, float | None]) -> None:
    """What `provenance.pytest_plugin.assert_corroborated` says."""
    __tracebackhide__ = True
    view = _claim(audited, claim)
    lineage, score = view.independent_origins, view.corroboration.score
    supporting = lineage.supporting
    held = {  # by what was asked: what is there, and in which direction
        "origins": (supporting.count, 1),
        "low": (supporting.low, 1),
        "score": (score, 1),
        "denying": (lineage.denying.count, -1),
    }
    missed = [
        f"{name} {round(held[name][0], 2):g}, {'at least' if held[name][1] > 0 else 'at most'} {wanted:g} wanted"
        for name, wanted in least.items()
        if wanted is not None and round((held[name][0] - wanted) * held[name][1], 6) < 0
    ]
    if not missed and not view.audit.failures:
        return
    lines = [
        f"“{plain(view.text)}”: {'; '.join(missed) or 'not everything was audited'}",
        f"rests on {ranged(supporting, 'independent origin')}, {ranged(lineage.denying, 'denying origin')}",
        f"score {score:.2f}, which {NEVER_TRUTH}",
        *_origins(view),
        *_chains(view),
        *map(not_audited, view.audit.failures),
    ]
    raise AssertionError("\n".join(lines))


def _refuse_what_did_not_run(audit: Audit, select: Sequence[str]) -> None:
    settings = audit.settings
    ran = {each.code for each in chosen(settings)}
    for pattern in select:
        asked = {each.code for each in catalogue() if pattern == each.name or each.code.startswith(pattern)}
        if not asked:
            chosen(evolve(settings, select=[pattern]))  # raises, and names the nearest
        if not asked & ran:
            raise pytest.UsageError(
                f"no rule of {pattern!r} ran in this audit (profile {settings.profile}): select it in the settings, "
                "with --provenance-select or by the marker's select"
            )


def _claim(audited: Audit | ClaimView, claim: str | None) -> ClaimView:
    if isinstance(audited, ClaimView):
        return audited
    if claim is None:
        raise pytest.UsageError("assert_corroborated: say which claim of the audit, by id or wording")
    return audited.claim(claim)


def _origins(view: ClaimView) -> Iterator[str]:
    for each in view.origins[:_MOST]:
        yield f"  {each.polarity}: {_origin(each)}, through {counted(len(each.documents), 'document')}"
    yield from _rest(len(view.origins), "origin")
    if not view.origins:
        yield "  no origin: its chains lead nowhere" if view.statements else "  nothing in this corpus bears on it"


def _origin(origin: Origin) -> str:
    if origin.source is None:
        return "in its own voice, naming nobody"
    return f"{plain(origin.source.name)} ({known_of(origin.kind, origin.identity, origin.access)})"


def _chains(view: ClaimView) -> Iterator[str]:
    documents = {each.id: each for each in view.audit.documents}
    lines = list(dict.fromkeys(in_a_line(said, documents) for said in in_order(view.statements, documents)))
    yield from (f"  chain: {line}" for line in lines[:_MOST])
    yield from _rest(len(lines), "chain")


def _rest(number: int, noun: str) -> list[str]:
    return [f"  and {counted(number - _MOST, f'more {noun}')}"] if number > _MOST else []
