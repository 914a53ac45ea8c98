"""The smaller commands."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from provenance import api, report, rules
from provenance.cli import main
from report.audits import affair

SAID = "Oda Venn said that the envoy had fled."
LINES = "".join(json.dumps({"id": id, "text": text}) + "\n" for id, text in [("b", SAID), ("a", ""), ("c", SAID)])


def _run(*arguments: object, given: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, list(map(str, arguments)), input=given)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "audit.json"
    path.write_text(report.render(affair(), "json"), encoding="utf-8")
    return path


def test_a_rule_is_explained_by_code_or_name() -> None:
    rule = rules.catalogue()[0]
    assert _run("explain", rule.code).stdout == _run("explain", rule.name).stdout
    assert rule.doc in _run("explain", rule.code).stdout


def test_a_claim_is_explained_by_id_or_wording(saved: Path) -> None:
    by_id = _run("explain", "c-1", "--audit", saved)
    assert by_id.exit_code == 0
    assert "score = 0.58  [logistic]" in by_id.stdout
    assert _run("explain", "the envoy had fled", "--audit", saved).stdout == by_id.stdout


def test_what_is_not_there_is_a_mistake_in_usage(saved: Path) -> None:
    code = rules.catalogue()[0].code
    for arguments in ([code[:-1]], ["the envoy has fled", "--audit", saved]):
        done = _run("explain", *arguments)
        assert done.exit_code == 2
        assert "did you mean" in done.stderr


def test_a_claim_without_its_audit_is_told_what_is_missing() -> None:
    done = _run("explain", "the envoy had fled")
    assert done.exit_code == 2
    assert "--audit FILE" in done.stderr


def test_a_file_that_is_no_audit_could_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "audit.json"
    path.write_text('{"version": "1", "tool": 1}', encoding="utf-8")
    done = _run("explain", "c-1", "--audit", path)
    assert done.exit_code == 3
    assert "tool: expected an object, not 1" in done.stderr
    assert "Traceback" not in done.stderr


def test_every_rule_is_listed() -> None:
    lines = _run("rules").stdout.splitlines()
    assert [line.split()[:2] for line in lines] == [[each.code, each.name] for each in rules.catalogue()]


def test_the_schema_is_printed() -> None:
    Draft202012Validator.check_schema(json.loads(_run("schema").stdout))


def test_the_example_is_where_it_says() -> None:
    assert (Path(_run("example").stdout.strip()) / "corpus.toml").is_file()


def test_the_version_is_printed() -> None:
    assert _run("--version").stdout.startswith("provenance 0.")


@pytest.mark.parametrize("how", ["file", "gzip", "input", "gzip input"])
def test_attributions_are_written_text_by_text_in_order(tmp_path: Path, how: str) -> None:
    data = gzip.compress(LINES.encode()) if "gzip" in how else LINES.encode()
    path = tmp_path / "texts.jsonl.gz"
    path.write_bytes(data)
    done = _run("attributions", given=data) if "input" in how else _run("attributions", path)
    assert done.exit_code == 0
    written = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["id"] for each in written] == ["b", "a", "c"]
    assert [len(each["attributions"]) for each in written] == [1, 0, 1]
    (found,) = written[0]["attributions"]
    assert list(found) == ["source", "cue", "content", "confidence"]
    assert [SAID[start:end] for start, end in found["source"]] == ["Oda Venn"]
    assert [SAID[start:end] for start, end in found["cue"]] == ["said"]


def test_a_line_that_is_no_record_is_named_and_the_others_are_read() -> None:
    done = _run("attributions", given=f'{{"id": 1}}\n{LINES}[]\n{{\n')
    assert done.exit_code == 3
    assert len(done.stdout.splitlines()) == 3
    assert "line 1: not a record: id: expected a string; text: expected a string" in done.stderr
    assert "line 5: not a record: expected an object" in done.stderr
    assert "line 6: not a record: not JSON" in done.stderr


def test_a_text_on_which_extraction_breaks_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(text: str) -> tuple[()]:
        if text:
            raise IndexError("too far")
        return ()

    monkeypatch.setattr(api, "attributions", crash)
    done = _run("attributions", given=LINES)
    assert done.exit_code == 3
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["a"]
    assert "failure: extract b: IndexError: too far" in done.stderr


def _spoiled(how: str) -> bytes:
    packed = bytearray(gzip.compress("".join(f'{{"id": "{n}", "text": ""}}\n' for n in range(20)).encode()))
    if how == "cut short":
        return bytes(packed[:-4])  # the content is whole, its checksum is not
    packed[-8 if how == "CRC" else 12] ^= 0xFF
    return bytes(packed)


@pytest.mark.parametrize(
    ("how", "read", "why"),
    [
        ("cut short", 20, "cut short: the compressed file ends before its content does"),
        ("CRC", 20, "cannot be read to its end: CRC check failed"),
        ("flipped", 0, "cannot be read to its end: Error"),
    ],
)
def test_a_file_that_breaks_off_is_named_and_what_stands_before_it_is_read(
    tmp_path: Path, how: str, read: int, why: str
) -> None:
    path = tmp_path / "texts.jsonl.gz"
    path.write_bytes(_spoiled(how))
    done = _run("attributions", path)
    assert done.exit_code == 3
    assert len(done.stdout.splitlines()) == read
    assert f"failure: ingest {path}: {why}" in done.stderr
    assert f"; read up to line {read}\n" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("key", ["id", "text"])
def test_half_a_surrogate_pair_is_named_by_file_and_line(tmp_path: Path, key: str) -> None:
    path = tmp_path / "texts.jsonl"
    path.write_text(LINES + json.dumps({"id": "d", "text": SAID, key: "\ud800 "}) + "\n", encoding="utf-8")
    done = _run("attributions", path)
    assert done.exit_code == 3
    assert len(done.stdout.splitlines()) == 3
    assert f"{path}:4: line 4: not a record: {key}: half a surrogate pair (\\ud800) at offset 0" in done.stderr
