"""What settings say of documents that are not there is told."""

from __future__ import annotations

from provenance.model import Document, Evidence, PathSettings, Settings, Waiver
from provenance.rules.catalogue.unmatched_pattern import RULE

DOCUMENTS = (Document("quay/eels.txt", "Eels ran."), Document("b", "It rained.", path="archive/b.jsonl"))


def told(*, documents: tuple[Document, ...] = DOCUMENTS, **settings: object) -> list[str]:
    return [each.message for each in RULE.check(Evidence(documents, settings=Settings(**settings)))]  # type: ignore[arg-type]


def test_a_misspelt_pattern_is_told_with_the_nearest_document() -> None:
    assert told(suppressions=[Waiver("seen", "SRC101", document="quay/eel.txt")]) == [
        "no document matches 'quay/eel.txt', the document of the suppression of SRC101: did you mean 'quay/eels.txt'?"
    ]
    assert told(paths=[PathSettings("wire-*", ignore=["SRC"])]) == [
        "no document matches 'wire-*', the match of one of the paths"
    ]


def test_what_matches_a_document_or_the_file_that_it_came_in_is_not() -> None:
    waivers = [Waiver("seen", "SRC101", document=each) for each in ("quay/*", "archive/*", "b")]
    assert told(suppressions=waivers, paths=[PathSettings("*/eels.txt")]) == []


def test_nor_is_what_names_no_document_or_has_ended_nor_anything_where_there_are_none() -> None:
    ended = Waiver("seen", "SRC101", document="gone.txt", until="2031-01-01")
    assert told(suppressions=[Waiver("seen", "SRC101"), ended], as_of="2031-02-02") == []
    assert told(documents=(), paths=[PathSettings("wire-*")]) == []
