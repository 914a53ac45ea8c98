"""What a caller hands to `audit`: paths and documents, wordings and claims built by hand, told apart and checked."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import evolve

from provenance.engines import Workers
from provenance.errors import InputError, UnknownNameError
from provenance.ingest import Reading
from provenance.ingest.language import language_of
from provenance.lexicon.words import FUNCTION_WORDS, words
from provenance.model import (
    Assessment,
    Audit,
    Claim,
    ClaimDraft,
    Document,
    Failure,
    Finding,
    Hop,
    Lineage,
    Modality,
    Polarity,
    Settings,
    Stage,
    Statement,
)
from provenance.model.identified import by_id
from provenance.outlets import owners, ratings


def corpus(
    items: str | PathLike[str] | Document | Iterable[str | PathLike[str] | Document],
) -> tuple[list[Path], list[Document]]:
    """The paths and the documents among `items`.

    Raises InputError for a path that does not exist, and for other types.
    """
    paths: list[Path] = []
    documents: list[Document] = []
    for n, item in enumerate(_each(items, (str, PathLike, Document), "corpus")):
        if isinstance(item, Document):
            documents.append(item)
        elif isinstance(item, str | PathLike):
            paths.append(_existing(item))
        else:
            raise InputError(f"item {n} of the corpus is {_shown(item)}: give paths, or provenance.Document(id, text)")
    return paths, documents


def workers(given: int | Workers | None) -> int | Workers | None:
    """How many processes may read, or who else. Raises InputError where that is neither a whole number from 1 on nor an
    engine.
    """
    if given is None or isinstance(given, Workers) or (type(given) is int and given >= 1):
        return given
    raise InputError(
        f"workers is {_shown(given)}: give a whole number from 1 on, None for as many as the cores, or "
        "provenance.engines.Spark(session)"
    )


def _each(items: Any, single: tuple[type, ...], what: str) -> Iterable[Any]:
    if isinstance(items, single):
        return [items]
    if isinstance(items, Iterable):
        return items
    raise InputError(f"the {what} is {_shown(items)}: give one, or several in a list")


def _existing(item: str | PathLike[str]) -> Path:
    text = str(Path(item)) if item else ""
    if text and os.path.lexists(text):  # what may not be looked at is a failure of ingest, not a mistake
        return Path(item)
    if re.search(r"\s", text.strip()) and len(text) > 80:
        raise InputError(
            f"no such file or folder: {text[:60]!r}...; to audit a text, give provenance.Document(id, text)"
        )
    raise InputError(f"no such file or folder: {text or repr(text)}")


def claims(items: str | ClaimDraft | Claim | Iterable[str | ClaimDraft | Claim]) -> tuple[list[str], list[Claim]]:
    """The wordings to ask about, and the claims built by hand.

    Raises InputError for a wording that is empty, in another language or without a word that could be looked for, for
    two claims, sources or statements of one id, for a statement by nobody or one that both denies and supports, and for
    other types.
    """
    asked: list[str] = []
    built: list[Claim] = []
    for n, item in enumerate(_each(items, (str, ClaimDraft, Claim), "value of claims")):
        if not isinstance(item, str | ClaimDraft | Claim):
            raise InputError(f"item {n} of the claims is {_shown(item)}: give wordings, or provenance.ClaimDraft")
        if not (item if isinstance(item, str) else item.text).strip():
            raise InputError(f"item {n} of the claims has no words")
        if isinstance(item, str):
            asked.append(_sought(n, item))
        else:
            built.append(item if isinstance(item, Claim) else _drafted(item))
    _one_of_each(built)
    return asked, built


def _sought(n: int, wording: str) -> str:
    """A wording to ask about. Raises InputError for one for which nothing could be found, whatever there is."""
    found = words(wording)
    if all(word in FUNCTION_WORDS for word in found) and not re.search(r"\b[A-Z]{2,}\b", wording):
        raise InputError(
            f"item {n} of the claims, {_shown(wording)}, has no word to look for: say who or what it is about"
        )
    if (language := language_of(wording)) not in (None, "en"):
        raise InputError(f"item {n} of the claims is not in English: the language is {language}; ask in English")
    return wording


def text(given: str) -> str:
    """The text. Raises InputError for what is none."""
    if not isinstance(given, str):
        raise InputError(f"the text is {_shown(given)}: give a string; a file is audited by provenance.audit(path)")
    return given


def labelled(held: Sequence[Assessment], labels: Mapping[str, bool]) -> list[Lineage]:
    """The lineages of the claims that `labels` names by id or wording, in its order. Raises as `calibrate` does."""
    lineages: list[Lineage] = []
    for label in _labels(labels):
        found = [each.lineage for each in held if label in (each.claim.id, each.claim.text)]
        if not found:
            raise UnknownNameError("claim", label, [each.claim.text for each in held])
        if len(found) > 1:
            raise InputError(f"{len(found)} claims are called {label!r}: label each by its id, in audits of its own")
        if any(found[0] is each for each in lineages):
            raise InputError(f"the claim {label!r} is labelled twice, by its id and by its wording")
        lineages += found
    return lineages


def _labels(given: Mapping[str, bool]) -> Mapping[str, bool]:
    """Which claims are true. Raises InputError for what is no mapping, and for a label that is not True or False."""
    if not isinstance(given, Mapping):
        raise InputError(
            f"the value of labels is {_shown(given)}: give a mapping of claims, by id or wording, to True or False"
        )
    for label, true in given.items():
        if not isinstance(true, bool):
            raise InputError(f"the label of {label!r} is {true!r}: say True or False")
    return given


def finding(given: Finding) -> Finding:
    """The finding. Raises InputError for what is none."""
    if not isinstance(given, Finding):
        raise InputError(
            f"the finding is {_shown(given)}: give one of the audit's own, as findings.select(code) has them"
        )
    return given


def left_out(record: Audit, source: str | None, document: str | None) -> tuple[set[str], set[str]]:
    """Which sources and documents of an audit, by id, are meant. Raises as `Audit.without` does."""
    if source is None and document is None:
        raise InputError("say what to leave out: source=... or document=...")
    carriers = {said.carrier for each in record.assessments for said in each.claim.statements}
    if document is not None and document not in (known := carriers | {each.id for each in record.documents}):
        raise UnknownNameError("document", document, known)
    gone = {each.id for each in record.sources if source in (each.id, each.name, *each.aliases)}
    if source is not None and not gone:
        raise UnknownNameError("source", source, [each.name for each in record.sources])
    return gone, {document} if document is not None else set()


def settings(chosen: Settings | None) -> Settings:
    """The settings, the defaults for None, with ratings and owners under the keys of outlets, whatever names they were
    given under. Raises InputError for what is none.
    """
    if chosen is None:
        return Settings()
    if not isinstance(chosen, Settings):
        what = f"profile={chosen!r}" if isinstance(chosen, str) else "..."
        raise InputError(
            f"the settings are {_shown(chosen)}: give provenance.Settings({what}), or what provenance.config.load reads"
        )
    return evolve(chosen, ratings=ratings.keyed(chosen.ratings.items()), owners=owners.keyed(chosen.owners.items()))


def nothing(reading: Reading, asked: Sequence[str], drafts: Sequence[Claim]) -> list[Failure]:
    """A failure where nothing was given that could be audited: an audit of nothing is no clean one."""
    if reading.documents or reading.failures or asked or drafts:
        return []
    return [Failure(Stage.INGEST, "nothing to audit: neither documents nor claims were given")]


def stood_in(reading: Reading, drafts: Iterable[Claim]) -> list[Document]:
    """The documents read, and those refused in which a statement built by hand stands: it needs no text of them."""
    ids = {said.document for draft in drafts for said in draft.statements}
    return sorted([*reading.documents, *(each for each in reading.refused if each.id in ids)], key=lambda each: each.id)


def apart(read: Sequence[Claim], drafts: Sequence[Claim]) -> list[Claim]:
    """The claims that were read, sources and statements under another id where a draft has a different one under it."""
    drafted = {said.id: said for draft in drafts for said in draft.statements}
    built = {hop.source.id: hop.source for said in drafted.values() for hop in said.chain}

    def renamed(hop: Hop) -> Hop:
        if built.get(hop.source.id, hop.source) == hop.source:
            return hop
        return evolve(hop, source=evolve(hop.source, id=f"{hop.source.id}-read"))

    def told(said: Statement) -> Statement:
        chain = tuple(map(renamed, said.chain))
        taken = drafted.get(said.id, said) != said
        return evolve(said, chain=chain, id=f"{said.id}-read" if taken else said.id)

    return [evolve(claim, statements=map(told, claim.statements)) for claim in read] if drafted else list(read)


def sound(claims: Sequence[Claim], documents: Iterable[Document]) -> None:
    """Raises InputError for a statement with a place beyond the end of its document, and for two things of one id."""
    _one_of_each(claims)
    ends = {each.id: len(each.text) for each in documents if each.text}  # an audit may be kept without its texts
    for claim in claims:
        for said in claim.statements:
            end = ends.get(said.document or "")
            if end is None:
                continue
            places = [said.span, *said.pieces, said.cue and said.cue.span, *(hop.span for hop in said.chain)]
            if wrong := [place for place in places if place and place.end > end]:
                raise InputError(
                    f"statement {said.id!r} of {claim.text!r}: {wrong[0]} lies beyond {said.document!r}, which has "
                    f"{end} characters: count from the start of its text, or leave the span out"
                )


def _drafted(draft: ClaimDraft) -> Claim:
    for n, said in enumerate(draft.statements):
        if not (said.outlet or said.document or said.chain):
            raise InputError(
                f"statement {n} of {draft.text!r} is by nobody: give the outlet or the document that carries it, or "
                "the chain of its sources"
            )
        if not all(hop.source.name.strip() for hop in said.chain):
            raise InputError(
                f"statement {n} of {draft.text!r} has a source without a name: say who, or 'unnamed sources'"
            )
        if said.modality is not Modality.ASSERTED and said.polarity is Polarity.SUPPORTS:
            raise InputError(
                f"statement {n} of {draft.text!r} is {said.modality} and supports it: say its polarity, 'denies' or "
                "'doubts', or leave its modality out"
            )
    slug = re.sub(r"\W+", "-", draft.text.lower()).strip("-") or "claim"
    statements = [evolve(said, id=said.id or f"{slug}:{n}") for n, said in enumerate(draft.statements)]
    return Claim(slug, draft.text, statements, asked=True)


def _one_of_each(claims: Sequence[Claim]) -> None:
    """Raises InputError for two claims of one id, and for two different statements or sources of one."""
    worded: dict[str, str] = {}
    for claim in claims:
        if claim.id in worded:
            raise InputError(
                f"two claims have the id {claim.id!r}, {worded[claim.id]!r} and {claim.text!r}: word one otherwise"
            )
        worded[claim.id] = claim.text
    statements = [said for claim in claims for said in claim.statements]
    by_id("statements", statements)
    by_id("sources", [hop.source for said in statements for hop in said.chain])


def _shown(item: object) -> str:
    shown = repr(item)
    return f"{shown if len(shown) <= 60 else shown[:57] + '...'} ({type(item).__name__})"
