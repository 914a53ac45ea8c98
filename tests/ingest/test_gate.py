"""What the models cannot read is a failure, however it came."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from provenance.ingest import read
from provenance.ingest.gate import gate
from provenance.model import Document

from .readings import TEXT


def test_the_gate_keeps_what_can_be_read_and_gives_a_failure_for_each_other() -> None:
    given = [Document("c", TEXT), Document("a", " "), Document("b", TEXT, language="EN-gb"), Document("d", "Port\0")]
    readable, failures = gate(given)
    assert [(each.id, each.language) for each in readable] == [("c", "en"), ("b", "en")]
    assert [(each.document, each.error.partition(":")[0]) for each in failures] == [("a", "empty"), ("d", "binary")]
    assert gate(readable) == (readable, [])


@pytest.mark.parametrize("code", ["en_US", "en-GB", "EN us", "English"])
def test_the_code_of_a_document_is_read_as_that_of_a_record(code: str) -> None:
    assert gate([Document("a", TEXT, language=code)])[1] == []


@pytest.mark.parametrize("code", ["en_US", "en-GB", "EN us", "English"])
def test_english_is_english_however_its_code_is_written(tmp_path: Path, code: str) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"text": TEXT, "language": code}), encoding="utf-8")
    assert [document.language for document in read([tmp_path]).documents] == ["en"]
