"""What a caller hands to `audit`: paths and documents, wordings and claims built by hand, told apart and checked."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import Any

from attrs import evolve

from provenance.errors import InputError
from provenance.ingest import Reading
from provenance.ingest.language import language_of
from provenance.lexicon.words import FUNCTION_WORDS, words
from provenance.model import (
    Claim,
    ClaimDraft,
    Document,
    Failure,
    Finding,
    Hop,
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


def workers(number: int | None) -> int | None:
    """How many processes may read. Raises InputError where that is no whole number from 1 on."""
    if number is None or (type(number) is int and number >= 1):
        return number
    raise InputError(f"workers is {_shown(number)}: give a whole number from 1 on, or None for as many as the cores")


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


def labels(given: Mapping[str, bool]) -> Mapping[str, bool]:
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


def settings(chosen: Settings) -> Settings:
    """The settings with ratings and owners under the keys of outlets, whatever names they were given under."""
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
