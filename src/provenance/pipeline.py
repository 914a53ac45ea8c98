"""The main path, in order; the only place that joins the stages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from provenance import extract, given, ingest, lineage, link, resolve, rules, score
from provenance.engines import ALONE, Raised, Workers
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
    paths: Iterable[Path],
    documents: Iterable[Document],
    asked: Sequence[str],
    drafts: Sequence[Claim],
    settings: Settings,
    tool: Tool,
    progress: Progress = silent,
    workers: Workers = ALONE,
) -> Audit:
    """From files and documents to an audit. The same ones in any order give the same audit, whatever the workers.

    A document that cannot be read is a failure, and is in the audit only where a statement of a draft stands in it.
    Raises UnknownNameError for a profile or rule that does not exist, InputError for two documents of one id.
    """
    rules.chosen(settings)  # what cannot be run is said before the work, not after it
    reading = ingest.read(paths, documents, workers)
    extractions, unread = extract_each(reading.documents, progress, workers)
    texts = extract.ReadTexts.of(reading.documents)
    resolution = resolve.resolve(texts.documents, texts.read(extractions), settings.corrections, workers)
    progress(Stage.RESOLVE, 1, 1)
    corrections = link.understood(settings.claim_corrections, resolution.statements, texts.documents, asked)
    claims = texts.given(link.link(resolution.statements, texts.documents, asked, corrections, workers))
    progress(Stage.LINK, 1, 1)
    passages = [passage for extraction in extractions for passage in extraction.passages]
    failures = [*reading.failures, *unread, *resolution.failures, *corrections.failures]
    failures += given.nothing(reading, asked, drafts)
    told = given.stood_in(reading, drafts)
    return assess([*given.apart(claims, drafts), *drafts], told, passages, failures, settings, tool, progress)


def assess(
    claims: Sequence[Claim],
    documents: Sequence[Document],
    passages: Sequence[Passage],
    failures: Sequence[Failure],
    settings: Settings,
    tool: Tool,
    progress: Progress = silent,
) -> Audit:
    """From claims, linked or built by hand, to an audit. Raises InputError for places and ids that cannot be."""
    given.sound(claims, documents)
    reuses = lineage.reuse(documents)
    copies = lineage.copies(reuses)
    lineages = lineage.trace(claims, documents, copies, settings, reuses)
    progress(Stage.LINEAGE, 1, 1)
    assessments = [
        Assessment(claim, traced, score.weigh(traced, settings), score.attention(claim, traced))
        for claim, traced in zip(claims, lineages, strict=True)
    ]
    assessments.sort(key=lambda each: (not each.claim.asked, -each.attention, each.claim.id))
    progress(Stage.SCORE, 1, 1)
    evidence = Evidence(
        documents,
        passages,
        _sources(assessments),
        assessments,
        copies,
        settings,
        reuses,
        lineage.corrections(documents),
    )
    findings, crashed = rules.check(evidence)
    progress(Stage.RULES, 1, 1)
    failures = sorted(
        {*failures, *crashed}, key=lambda each: (each.document or "", each.stage, each.rule or "", each.error)
    )
    return Audit(tool, documents, evidence.sources, assessments, findings, failures, reuses, settings, passages)


def extract_each(
    documents: Sequence[Document], progress: Progress = silent, workers: Workers = ALONE
) -> tuple[list[Extraction], list[Failure]]:
    """What is extracted from each document, nothing where that fails; and the failures."""
    extractions, failures = [], []
    for document, found in zip(documents, workers.tried(extract.extract, documents), strict=True):
        if isinstance(found, Raised):
            failures.append(Failure(Stage.EXTRACT, found.error, document.id))
            found = Extraction(document.id, (), ())
        extractions.append(found)
        progress(Stage.EXTRACT, len(extractions), len(documents))
    return extractions, failures


def _sources(assessments: Iterable[Assessment]) -> list[Source]:
    by_id: dict[str, Source] = {}
    for each in assessments:
        by_id |= {hop.source.id: hop.source for said in each.claim.statements for hop in said.chain}
        by_id |= {origin.source.id: origin.source for origin in each.lineage.origins if origin.source}
    return [by_id[id] for id in sorted(by_id)]
