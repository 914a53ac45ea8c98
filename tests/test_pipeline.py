"""What is given from Python meets what files meet; a bug in one document costs no other."""

from __future__ import annotations

import importlib
import unicodedata
from pathlib import Path
from typing import Any

import pytest

import provenance as pv
from provenance.errors import InputError
from provenance.model import Cue, Kind, Span, Stage

ENGLISH = "The ferry Tern was sold on Monday, the harbour master of Kelm told reporters in the town hall."
GERMAN = "Die Fähre wurde am Montag nach langem Streit verkauft, teilte der Hafenmeister der Stadt am Abend mit."


@pytest.mark.parametrize("text", [GERMAN, "", " \n", "\0 port", "port \ud800"])
def test_a_document_that_cannot_be_read_is_a_failure_and_the_rest_goes_on(text: str) -> None:
    audit = pv.audit([pv.Document("a", ENGLISH), pv.Document("b", text)])
    assert [(each.document, each.stage) for each in audit.failures] == [("b", Stage.INGEST)]
    assert [each.id for each in audit.documents] == ["a"]
    assert audit.claims


@pytest.mark.parametrize("text", [ENGLISH, GERMAN, ""])
def test_a_document_meets_what_its_text_as_a_file_meets(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    filed, given = pv.audit(tmp_path), pv.audit(pv.Document("a.txt", text))
    assert filed.failures == given.failures
    assert [(each.id, each.language) for each in filed.documents] == [
        (each.id, each.language) for each in given.documents
    ]


def test_a_document_is_in_the_language_that_it_says() -> None:
    assert pv.audit(pv.Document("a", GERMAN, language="en")).failures == ()
    (failure,) = pv.audit(pv.Document("a", ENGLISH, language="de-AT")).failures
    assert failure.error == "not in English: the language is de-at, which the models do not know"


def test_two_documents_of_one_id_are_an_error_whatever_they_hold() -> None:
    with pytest.raises(pv.errors.InputError, match="two documents have the id 'a'"):
        pv.audit([pv.Document("a", ENGLISH), pv.Document("a", GERMAN)])


@pytest.mark.parametrize("text", [GERMAN, ""])
def test_a_claim_built_by_hand_keeps_the_documents_that_it_stands_in(text: str) -> None:
    keeper = pv.Source("Ada Quisst", kind="official")
    said = pv.Statement(document="b", chain=[pv.Hop(keeper)])
    audit = pv.audit(
        [pv.Document("a", ENGLISH), pv.Document("b", text, outlet="Kelm Post"), pv.Document("c", text)],
        claims=[pv.ClaimDraft("The ferry was sold", [said])],
        settings=pv.Settings(profile="all"),
    )
    assert [(each.document, each.stage) for each in audit.failures] == [("b", Stage.INGEST), ("c", Stage.INGEST)]
    assert [each.id for each in audit.documents] == ["a", "b"]
    assert audit.claim("The ferry was sold").findings.select("single-origin")


def test_attributions_are_looked_for_in_any_text() -> None:
    assert pv.attributions("") == ()
    assert pv.attributions(GERMAN) == ()


@pytest.mark.parametrize("name", ["the Vale Courier", "valecourier.com"])
def test_ratings_hold_under_any_name_of_an_outlet(name: str) -> None:
    told = pv.ClaimDraft("The mill burned", [pv.Statement([pv.Hop(pv.Source("Ada Lind", Kind.WITNESS))], outlet=name)])
    plain, rated = (
        pv.audit(claims=[told], settings=pv.Settings(ratings=ratings)).claims[0] for ratings in ({}, {name: 0})
    )
    assert rated.corroboration.score < plain.corroboration.score


def test_owners_hold_under_any_name_of_an_outlet() -> None:
    said = [pv.Statement(outlet=name) for name in ("the Vale Courier", "Harbour Post")]

    def owned(owners: dict[str, str]) -> set[str]:
        settings = pv.Settings(profile="all", owners=owners)
        audit = pv.audit(claims=[pv.ClaimDraft("The mill burned", said)], settings=settings)
        return {each.name for each in audit.findings}

    one = {"the Vale Courier": "Torvik Media", "The Harbour Post": "Torvik Media"}
    assert owned(one) - owned({}) == {"same-owner"}


@pytest.mark.parametrize(
    "misplaced",
    [
        {"span": Span(30, 1000)},
        {"pieces": [Span(0, 8), Span(1000, 1001)]},
        {"cue": Cue(Span(20, 29), "said")},
        {"chain": [pv.Hop(pv.Source("Ada Lind"), span=Span(18, 29))]},
    ],
)
def test_a_place_beyond_the_end_of_its_document_is_refused(misplaced: dict[str, object]) -> None:
    document = pv.Document("mill.txt", "The mill burned, said Ada.")
    draft = pv.ClaimDraft("The mill burned", [pv.Statement(document="mill.txt", **misplaced)])
    with pytest.raises(InputError, match=r"'the-mill-burned:0' of .* lies beyond 'mill\.txt', which has 26 characters"):
        pv.audit([document], claims=[draft])


def test_a_place_that_ends_with_its_document_is_taken() -> None:
    document = pv.Document("mill.txt", "The mill burned")
    said = pv.Statement(document="mill.txt", span=Span(0, 15), text="The mill burned")
    assert "The mill burned" in pv.audit([document], claims=[pv.ClaimDraft("The mill burned", [said])]).render()


TEXTS = {
    "a": "Port of Åre reopens\n\nThe port of Åre will reopen on Monday, the harbour minister Zoë Lindström told the "
    "Malmö Gazette. André Björk, a union official in Åre, denied that the port would reopen on Monday.",
    "b": "Åre port opens\n\nThe port of Åre will reopen on Monday, two officials said. Lindström said it was safe.",
}


def _summary(audit: pv.Audit, texts: dict[str, str]) -> list[object]:
    def slices(said: pv.Statement) -> list[str]:
        spans = [said.span, *(hop.span for hop in said.chain)]
        return [unicodedata.normalize("NFC", span.of(texts[said.document or ""])) for span in spans if span]

    return [
        (
            claim.text,
            [(said.text, [hop.source for hop in said.chain], slices(said)) for said in claim.statements],
            claim.independent_origins,
        )
        for claim in audit.claims
    ]


def test_accents_stored_apart_give_the_same_sources_statements_and_counts() -> None:
    apart = {id: unicodedata.normalize("NFD", text) for id, text in TEXTS.items()}
    audits = [pv.audit([pv.Document(id, text) for id, text in each.items()]) for each in (TEXTS, apart)]
    assert _summary(audits[1], apart) == _summary(audits[0], TEXTS)
    assert "Zoë Lindström" in {source.name for source in audits[1].sources}


@pytest.mark.parametrize("format", ["text", "json", "sarif", "junit", "github", "prov", "prov-json"])
def test_a_statement_by_hand_may_stand_in_a_document_that_is_not_at_hand(format: str) -> None:
    said = pv.Statement(document="b", chain=[pv.Hop(pv.Source("a clerk", "insider", "unnamed"))])
    audit = pv.audit(claims=[pv.ClaimDraft("The ferry was sold", [said])], settings=pv.Settings(profile="all"))
    assert audit.failures == ()
    assert audit.findings.select("single-origin")
    assert "SRC101" in audit.render(format)


@pytest.mark.parametrize(
    ("stage", "function"),
    [
        ("ingest", "provenance.ingest.corpus._results"),
        ("extract", "provenance.extract.extract"),
        ("resolve", "provenance.resolve.corpus.read_document"),
    ],
)
def test_a_bug_in_one_document_is_a_failure_and_the_rest_goes_on(
    stage: str, function: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("bad.txt", "good.txt"):
        (tmp_path / name).write_text("The mayor of Orvel said on Monday that the bridge was cracked.", encoding="utf-8")
    place, name = function.rsplit(".", 1)
    plain = getattr(importlib.import_module(place), name)

    def broken(*given: Any) -> Any:
        if any(getattr(each, "id", None) == "bad.txt" for each in given):
            raise RuntimeError("a bug")
        return plain(*given)

    monkeypatch.setattr(function, broken)
    audit = pv.audit(tmp_path)
    (failure,) = audit.failures
    assert (failure.stage, failure.document, failure.error) == (stage, "bad.txt", "RuntimeError: a bug")
    assert {said.document for claim in audit.claims for said in claim.statements} == {"good.txt"}
