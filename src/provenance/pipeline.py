"""The main path, in order; the only place that joins the stages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from attrs import field, frozen

from provenance import extract, given, ingest, lineage, link, resolve, rules, score
from provenance.engines import ALONE, Raised, Workers
from provenance.model import (
    Assessment,
    Audit,
    Claim,
    ClaimCorrection,
    Document,
    Evidence,
    Extraction,
    Failure,
    Passage,
    Reuse,
    Settings,
    Source,
    SourceCorrection,
    Stage,
    Tool,
)
from provenance.model.freeze import as_tuple

Progress = Callable[[Stage, int, int], None]
KEPT = (ingest.read_page, extract.extract, resolve.read, link.topic)  # by workers that keep results; `Linked` is too


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
    said = Said(reading.documents, extractions, asked, settings.corrections, settings.claim_corrections)
    linked = workers.once(Linked, said, partial(claims_of, said, progress, workers))
    progress(Stage.LINK, 1, 1)
    passages = [passage for extraction in extractions for passage in extraction.passages]
    failures = [*reading.failures, *unread, *linked.failures, *given.nothing(reading, asked, drafts)]
    told = given.stood_in(reading, drafts)
    return assess([*given.apart(linked.claims, drafts), *drafts], told, passages, failures, settings, tool, progress)


@frozen
class Said:
    """What claims are made of, and nothing else is."""

    documents: tuple[Document, ...] = field(converter=as_tuple)
    extractions: tuple[Extraction, ...] = field(converter=as_tuple)
    asked: tuple[str, ...] = field(default=(), converter=as_tuple)
    source_corrections: tuple[SourceCorrection, ...] = ()
    claim_corrections: tuple[ClaimCorrection, ...] = ()


@frozen
class Linked:
    """Claims, and the documents and corrections that failed on the way to them."""

    claims: tuple[Claim, ...] = field(converter=as_tuple)
    failures: tuple[Failure, ...] = field(converter=as_tuple)


def claims_of(said: Said, progress: Progress = silent, workers: Workers = ALONE) -> Linked:
    """From what was extracted to claims: who speaks, and which statements are on one proposition."""
    texts = extract.ReadTexts.of(said.documents)
    resolution = resolve.resolve(texts.documents, texts.read(said.extractions), said.source_corrections, workers)
    progress(Stage.RESOLVE, 1, 1)
    corrections = link.understood(said.claim_corrections, resolution.statements, texts.documents, said.asked)
    claims = link.link(resolution.statements, texts.documents, said.asked, corrections, workers)
    return Linked(texts.given(claims), (*resolution.failures, *corrections.failures))


def assess(
    claims: Sequence[Claim],
    documents: Sequence[Document],
    passages: Sequence[Passage],
    failures: Sequence[Failure],
    settings: Settings,
    tool: Tool,
    progress: Progress = silent,
    reuses: Sequence[Reuse] | None = None,
) -> Audit:
    """From claims, linked or built by hand, to an audit; `reuses` where it is known what text the documents share.

    Raises InputError for places and ids that cannot be.
    """
    given.sound(claims, documents)
    reuses = lineage.reuse(documents) if reuses is None else reuses
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
