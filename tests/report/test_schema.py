"""The shipped schema is a schema, and describes what is written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

import provenance as pv
from provenance.model import Audit, Kind
from provenance.report.json import read, render
from provenance.report.schema import schema
from report.audits import affair, audits

VALIDATOR = Draft202012Validator(schema())


def test_it_is_valid_itself() -> None:
    Draft202012Validator.check_schema(schema())
    assert json.loads(json.dumps(schema())) == schema()


@given(audits())
def test_every_audit_written_is_valid(audit: Audit) -> None:
    VALIDATOR.validate(json.loads(render(audit)))


def test_it_lists_the_closed_vocabularies() -> None:
    assert schema()["$defs"]["Hop"]["properties"]["kind"] == {"enum": [kind.value for kind in Kind]}


@pytest.mark.parametrize("key", ["tool", "documents", "sources", "statements", "claims", "findings", "failures"])
def test_a_missing_key_is_invalid(key: str) -> None:
    data = json.loads(render(affair()))
    del data[key]
    assert not VALIDATOR.is_valid(data)


def test_an_unknown_kind_is_invalid_and_an_unknown_key_is_not() -> None:
    data = json.loads(render(affair()))
    data["sources"][0]["note"] = 1
    assert VALIDATOR.is_valid(data)
    data["sources"][0]["kind"] = "spy"
    assert not VALIDATOR.is_valid(data)


def test_a_real_audit_is_valid_and_comes_back_equal() -> None:
    audit = pv.audit(Path(pv.__file__).parent / "example", claims=["Otters rule the waves"])
    written = audit.render("json")
    VALIDATOR.validate(json.loads(written))
    assert read(written) == audit.record
    assert audit.without(document=audit.documents[0].id).render("json") != written
