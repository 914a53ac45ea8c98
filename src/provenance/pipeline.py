"""The main path, in order; the only place that joins the stages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from provenance import extract, lineage, link, resolve, rules, score
from provenance.model import (
    Assessment,
    Audit,
    Claim,
    Document,
    Evidence,
    Extraction,
    Failure,
    Passage,
    Settings,
    Source,
    Stage,
    Tool,
)

Progress = Callable[[Stage, int, int], None]


def silent(stage: Stage, done: int, total: int) -> None:
    """Report no progress."""


def audit(
    documents: Iterable[Document],
    failures: Iterable[Failure],
    asked: Sequence[str],
    drafts: Sequence[Claim],
    settings: Settings,
    tool: Tool,
    progress: Progress = silent,
) -> Audit:
    """From documents to an audit. The same documents in any order give the same audit."""
    documents = sorted(documents, key=lambda document: document.id)
    extractions, unread = _extract_each(documents, progress)
    resolution = resolve.resolve(documents, extractions)
    progress(Stage.RESOLVE, 1, 1)
    claims = link.link(resolution.statements, documents, asked)
    progress(Stage.LINK, 1, 1)
    passages = [passage for extraction in extractions for passage in extraction.passages]
    return assess([*claims, *drafts], documents, passages, [*failures, *unread], settings, tool, progress)


def assess(
    claims: Sequence[Claim],
    documents: Sequence[Document],
    passages: Sequence[Passage],
    failures: Sequence[Failure],
    settings: Settings,
    tool: Tool,
    progress: Progress = silent,
) -> Audit:
    """From claims, linked or built by hand, to an audit."""
    copies = lineage.reuse(documents)
    lineages = lineage.trace(claims, documents, copies, settings)
    progress(Stage.LINEAGE, 1, 1)
    assessments = [
        Assessment(claim, traced, score.weigh(traced, settings), score.attention(claim, traced))
        for claim, traced in zip(claims, lineages, strict=True)
    ]
    assessments.sort(key=lambda each: (not each.claim.asked, -each.attention, each.claim.id))
    progress(Stage.SCORE, 1, 1)
    evidence = Evidence(documents, passages, _sources(claims), assessments, settings)
    findings, crashed = rules.check(evidence)
    progress(Stage.RULES, 1, 1)
    failures = sorted(
        {*failures, *crashed}, key=lambda each: (each.document or "", each.stage, each.rule or "", each.error)
    )
    return Audit(tool, documents, evidence.sources, assessments, findings, failures)


def _extract_each(documents: Sequence[Document], progress: Progress) -> tuple[list[Extraction], list[Failure]]:
    extractions, failures = [], []
    for done, document in enumerate(documents, 1):
        try:
            extractions.append(extract.extract(document))
        except Exception as error:  # a bug in a stage must not lose the other documents, nor look like a clean result
            failures.append(Failure(Stage.EXTRACT, f"{type(error).__name__}: {error}", document.id))
            extractions.append(Extraction(document.id, (), ()))
        progress(Stage.EXTRACT, done, len(documents))
    return extractions, failures


def _sources(claims: Iterable[Claim]) -> list[Source]:
    by_id = {hop.source.id: hop.source for claim in claims for said in claim.statements for hop in said.chain}
    return [by_id[id] for id in sorted(by_id)]
