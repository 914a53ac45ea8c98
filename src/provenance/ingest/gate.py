"""Which documents the models can read."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import evolve

from provenance.errors import InputError
from provenance.ingest.decode import checked
from provenance.ingest.language import language_of
from provenance.model import Document, Failure, Stage


def gate(documents: Iterable[Document]) -> tuple[list[Document], list[Failure]]:
    """The documents that can be read, in their order; and for each other one why not: empty, binary, not in English.

    What a document's `language` says counts before what its text looks like. Those that can be read have "en" there, or
    None where the text is too short to tell.
    """
    readable, failures = [], []
    for each in documents:
        try:
            checked(each.text)
            readable.append(evolve(each, language=_english(each)))
        except InputError as error:
            failures.append(Failure(Stage.INGEST, str(error), each.id))
    return readable, failures


def _english(document: Document) -> str | None:
    language = (document.language or "").lower() or language_of(document.text)
    if language is None:
        return None
    if re.split("[-_ ]", language, maxsplit=1)[0] in ("en", "eng", "english"):
        return "en"
    raise InputError(f"not in English: the language is {language}, which the models do not know")
