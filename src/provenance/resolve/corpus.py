"""Resolve a whole corpus."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from attrs import evolve, field, frozen

from provenance import outlets
from provenance.engines import ALONE, Raised, Workers
from provenance.model import Cue, Document, Extraction, Failure, Source, SourceCorrection, Stage, Statement
from provenance.model.freeze import as_tuple
from provenance.resolve.chains.hops import chain_of
from provenance.resolve.chains.standing import standings
from provenance.resolve.corrections import correct
from provenance.resolve.document.drafts import Reading
from provenance.resolve.document.statements import read_document
from provenance.resolve.printed.mentions import Form
from provenance.resolve.printed.names import organisation_key
from provenance.resolve.sources.across import Who, sources_of


@frozen
class Resolution:
    """The sources of a corpus and its statements, each sorted by id; the documents and corrections that failed."""

    sources: tuple[Source, ...] = field(converter=as_tuple)
    statements: tuple[Statement, ...] = field(converter=as_tuple)
    failures: tuple[Failure, ...] = field(default=(), converter=as_tuple)


def resolve(
    documents: Sequence[Document],
    extractions: Sequence[Extraction],
    corrections: Sequence[SourceCorrection] = (),
    workers: Workers = ALONE,
) -> Resolution:
    """Turn what was extracted from each document into sources and statements. The order of documents is nothing.

    What a person says of sources wins. Each document is read for itself first, by the `workers`.
    """
    by_document = {extraction.document: extraction for extraction in extractions}
    declared = frozenset(outlets.key_of(each.outlet).casefold() for each in documents if each.outlet)
    given = sorted((each for each in documents if each.id in by_document), key=lambda each: each.id)
    pairs = [(document, by_document[document.id]) for document in given]
    readings, failures = [], []
    for document, found in zip(given, workers.tried(partial(read, declared), pairs), strict=True):
        if isinstance(found, Raised):
            failures.append(Failure(Stage.RESOLVE, found.error, document.id))
        else:
            readings.append(evolve(found, document=document))
    told, spoken = _told(readings)
    figures = [figure for reading in readings for figure in reading.figures]
    sources = sources_of(figures, told, spoken, _acronyms(readings))
    statements = [statement for reading in readings for statement in _statements(reading, sources)]
    corrected = correct(sorted(statements, key=lambda each: each.id), corrections)
    named = {hop.source.id: hop.source for statement in corrected.statements for hop in statement.chain}
    return Resolution([named[id] for id in sorted(named)], corrected.statements, (*failures, *corrected.failures))


def read(declared: frozenset[str], pair: tuple[Document, Extraction]) -> Reading:
    """What one document gives, read for itself; `declared` are the keys of the outlets that documents are from."""
    return read_document(*pair, declared)


def _acronyms(readings: Sequence[Reading]) -> dict[str, str]:
    """Each acronym that the corpus explains, with the one name that it stands for."""
    found: dict[str, set[str]] = {}
    for reading in readings:
        for acronym, name in reading.acronyms.items():
            found.setdefault(acronym, set()).add(organisation_key(name))
    return {acronym: min(names) for acronym, names in found.items() if len(names) == 1}


def _told(readings: Sequence[Reading]) -> tuple[dict[Who, str], frozenset[Who]]:
    """The outlet that each figure spoke to: the one before it in its chain, else the document's own."""
    told: dict[Who, str] = {}
    spoken: set[Who] = set()
    for reading in readings:
        own = reading.document.credit or reading.document.outlet
        for draft in reading.drafts:
            before: str | None = None
            for step in draft.steps:
                figure = reading.figures[step.figure]
                who = (figure.document, figure.number)
                if before is not None:
                    told[who] = before
                    spoken.add(who)
                elif own is not None:
                    told.setdefault(who, own)
                if figure.mention.form is Form.OUTLET:
                    before = outlets.outlet_named(figure.mention.name) or figure.mention.name
    return told, frozenset(spoken)


def _statements(reading: Reading, sources: Mapping[Who, Source]) -> list[Statement]:
    document, seen, statements = reading.document, dict[int, int](), []
    standing = standings(reading.drafts)
    for draft in reading.drafts:
        start = draft.span.start
        seen[start] = seen.get(start, 0) + 1
        statements.append(
            Statement(
                chain=chain_of(draft, reading, sources, standing),
                document=document.id,
                span=draft.span,
                text=draft.span.of(document.text),
                pieces=draft.pieces,
                cue=Cue(draft.cue, draft.cue.of(document.text)) if draft.cue else None,
                modality=draft.modality,
                hedge=draft.hedge,
                confidence=draft.confidence,
                id=f"{document.id}:{start}" + (f":{seen[start]}" if seen[start] > 1 else ""),
            )
        )
    return statements
