"""`provenance audit`: what it writes where, and what its status says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

import provenance as pv
from provenance import api, report
from provenance.cli import main
from provenance.model import Audit, Severity
from provenance.rules import PROFILES
from report.audits import affair

EXAMPLE = Path(pv.__file__).parent / "example"
ONE = "The envoy has fled, a palace insider told the Chronicle on Monday.\n"


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["audit", *map(str, arguments)])


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "chronicle.txt").write_text(ONE, encoding="utf-8")
    return tmp_path / "news"


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Callable[[Audit], None]:
    """Lets a test say what the audit is, whatever the corpus."""

    def give(audit: Audit) -> None:
        monkeypatch.setattr(api, "audit", lambda *_, **__: api.Audit(audit))

    return give


def test_json_is_valid_and_reads_back(corpus: Path) -> None:
    done = _run(corpus, "--format", "json")
    Draft202012Validator(report.schema()).validate(json.loads(done.stdout))
    assert report.json.read(done.stdout).documents[0].text == ONE


def test_text_is_what_comes_without_a_format(corpus: Path) -> None:
    assert "1 document, " in _run(corpus).stdout


def test_the_suffix_of_the_output_says_the_format(corpus: Path, tmp_path: Path) -> None:
    done = _run(corpus, "-o", tmp_path / "audit.json")
    assert done.stdout == ""
    assert pv.read_audit(tmp_path / "audit.json").documents[0].text == ONE


def test_texts_can_be_left_out(corpus: Path) -> None:
    document = json.loads(_run(corpus, "--format", "json", "--no-text").stdout)["documents"][0]
    assert document["text"] is None
    assert document["sha256"]


def test_an_asked_claim_is_there_although_nothing_bears_on_it(corpus: Path) -> None:
    done = _run(corpus, "--claim", "Penguins conquered the moon", "--format", "json")
    claim = json.loads(done.stdout)["claims"][0]
    assert (claim["text"], claim["asked"], claim["statements"]) == ("Penguins conquered the moon", True, [])
    assert "Nothing in this corpus bears on it." in _run(corpus, "--claim", "Penguins conquered the moon").stdout


def test_a_claim_can_be_asked_of_no_corpus() -> None:
    done = _run("--claim", "Penguins conquered the moon")
    assert (done.exit_code, "Nothing in this corpus" in done.stdout) == (0, True)


def test_status_1_is_for_findings_at_the_chosen_level(corpus: Path, given: Callable[[Audit], None]) -> None:
    audit = evolve(affair(), failures=())
    assert {each.severity for each in audit.findings} == {Severity.WARNING}
    given(audit)
    assert _run(corpus).exit_code == 1
    assert _run(corpus, "--level", "note").exit_code == 1
    assert _run(corpus, "--level", "error").exit_code == 0
    assert _run(corpus, "--exit-zero").exit_code == 0


def test_accepted_findings_do_not_count(corpus: Path, given: Callable[[Audit], None]) -> None:
    given(evolve(affair(), failures=(), findings=[each for each in affair().findings if each.suppressed]))
    assert _run(corpus).exit_code == 0


def test_what_a_baseline_knows_does_not_count(corpus: Path, tmp_path: Path) -> None:
    known = tmp_path / "known.json"
    assert _run(corpus, "--profile", "all").exit_code == 1
    done = _run(corpus, "--profile", "all", "--write-baseline", known)
    assert (done.exit_code, f"baseline written: {known}" in done.stderr) == (0, True)
    assert _run(corpus, "--profile", "all", "--baseline", known).exit_code == 0
    (tmp_path / "provenance.toml").write_text("baseline = 'known.json'", encoding="utf-8")
    assert _run(corpus, "--profile", "all").exit_code == 0
    (corpus / "ledger.txt").write_text("A bridge fell on Sunday, a ferryman told the Ledger.\n", encoding="utf-8")
    found = json.loads(_run(corpus, "--profile", "all", "--format", "json").stdout)["findings"]
    assert {each["locations"][0]["document"] for each in found if not each["suppressed"]} == {"ledger.txt"}


def test_a_baseline_that_settings_name_can_be_written_first(corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "provenance.toml").write_text("baseline = 'known.json'", encoding="utf-8")
    done = _run(corpus)
    assert (done.exit_code, "write one with --write-baseline" in done.stderr) == (2, True)
    assert _run(corpus, "--write-baseline", tmp_path / "known.json").exit_code == 0
    assert _run(corpus).exit_code == 0


def test_what_is_suppressed_beside_the_corpus_does_not_count_until_its_end(corpus: Path) -> None:
    path = corpus / "suppressions.toml"
    table = "[[suppressions]]\nrule = '{}'\nreason = 'seen'\nuntil = {}\n"
    path.write_text(
        "".join(table.format(each, "9999-12-31") for each in ("SRC", "IND", "CLM", "MET")), encoding="utf-8"
    )
    done = _run(corpus, "--profile", "all", "--format", "json")
    assert done.exit_code == 0
    assert {each["suppressed"]["until"] for each in json.loads(done.stdout)["findings"]} == {"9999-12-31"}
    path.write_text(table.format("SRC", "2001-12-31"), encoding="utf-8")
    done = _run(corpus, "--profile", "all")
    assert done.exit_code == 1
    assert "expired-suppression" in done.stdout


def test_status_3_is_for_failures_which_are_named(corpus: Path, given: Callable[[Audit], None]) -> None:
    given(affair())
    for options in ([], ["--exit-zero"], ["--level", "error"]):
        done = _run(corpus, *options)
        assert done.exit_code == 3
        assert "failure: ingest broken.txt: not UTF-8 at byte 3" in done.stderr
        assert "failure: rules SRC103: ValueError: no" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ([], "nothing to audit"),
        (["--claim", " "], "nothing to audit"),
        (["nowhere"], "nowhere"),
        (["--claim", "x", "--profile", "defualt"], "did you mean 'default'"),
        (["--claim", "x", "--ignore", "nosuch"], "unknown rule 'nosuch'"),
        (["--claim", "x", "--format", "doc"], "doc"),
        (
            ["--claim", "x", "-o", "audit.doc"],
            "known are .htm, .html, .json, .prov.json, .provn, .sarif, .txt, .xml (or say --format: text, ",
        ),
        (["--claim", "x", "-o", "audit.jsno"], "did you mean '.json'? (or say --format: text, json, html, "),
        (["--claim", "x", "-o", "nowhere/audit.json"], "there is no folder 'nowhere'"),
        (["--claim", "x", "--write-baseline", "nowhere/known.json"], "there is no folder 'nowhere'"),
        (["--claim", "x", "--write-baseline", "-"], "'-' is no file"),
        (["--claim", "x", "--profile", "nosuch"], "unknown profile 'nosuch': known are all, ap, bbc, default, "),
        (["--claim", "x", "--level", "bad"], "bad"),
        (["--claim", "x", "--baseline", "nowhere.json"], "nowhere.json"),
        (["--claim", "x", "--nosuch"], "nosuch"),
    ],
)
def test_status_2_is_for_usage(arguments: list[str], why: str) -> None:
    done = _run(*arguments)
    assert (done.exit_code, why in done.stderr) == (2, True)


def test_status_2_is_for_configuration(corpus: Path) -> None:
    (corpus / "provenance.toml").write_text("base_rat = 0.4", encoding="utf-8")
    done = _run(corpus)
    assert done.exit_code == 2
    assert "base_rat: unknown setting" in done.stderr
    assert "provenance.toml" in done.stderr


def test_settings_are_found_beside_the_corpus_and_options_go_over_them(corpus: Path, tmp_path: Path) -> None:
    (tmp_path / "provenance.toml").write_text("profile = 'ap'", encoding="utf-8")
    assert json.loads(_run(corpus, "--format", "json").stdout)["tool"]["profile"] == "ap"
    assert json.loads(_run(corpus, "--format", "json", "--profile", "all").stdout)["tool"]["profile"] == "all"
    other = tmp_path / "other.toml"
    other.write_text("profile = 'bbc'", encoding="utf-8")
    assert json.loads(_run(corpus, "--format", "json", "--config", other).stdout)["tool"]["profile"] == "bbc"


@pytest.mark.parametrize(
    "error", [RuntimeError("a bug"), KeyError("id"), OSError("disk"), EOFError(), SystemError("x")]
)
def test_a_bug_is_never_a_clean_bill_nor_findings(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def crash(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(api, "audit", crash)
    done = _run(corpus)
    assert done.exit_code == 3
    assert "Traceback" in done.stderr
    assert "bug" in done.stderr


def test_help_says_which_profiles_there_are_and_what_holds_by_default() -> None:
    shown = " ".join(_run("--help").stdout.split())
    assert f"Which rules run: {', '.join(PROFILES)};" in shown
    assert "[default: the settings', or default]" in shown
    assert "[default: the settings', or warning]" in shown


def test_a_dash_is_standard_output(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(corpus.parent)
    assert _run(corpus, "-o", "-", "--format", "json").stdout == _run(corpus, "--format", "json").stdout
    assert not Path("-").exists()


@pytest.mark.parametrize("option", ["-o", "--write-baseline"])
@pytest.mark.parametrize("name", ["news/chronicle.txt", "news/corpus.toml", "link.txt", "news/old.json", "mine.toml"])
def test_what_is_read_is_not_written_over(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, option: str, name: str
) -> None:
    monkeypatch.chdir(corpus.parent)
    Path("mine.toml").write_text("", encoding="utf-8")
    Path("news/corpus.toml").write_text("", encoding="utf-8")
    Path("news/old.json").write_text("[]", encoding="utf-8")
    Path("link.txt").symlink_to("news/chronicle.txt")
    before = Path(name).read_bytes()
    done = _run("news", "--config", "mine.toml", "--format", "json", option, name)
    assert done.exit_code == 2
    assert f"{option} {name}: this audit reads that file" in done.stderr
    assert Path(name).read_bytes() == before


def test_neither_is_an_article_given_alone_nor_what_stands_beside_it(corpus: Path) -> None:
    sidecar = corpus / "chronicle.toml"
    sidecar.write_text("outlet = 'The Chronicle'", encoding="utf-8")
    for read in (corpus / "chronicle.txt", sidecar):
        before = read.read_bytes()
        assert _run(corpus / "chronicle.txt", "--format", "text", "-o", read).exit_code == 2
        assert read.read_bytes() == before


def test_a_baseline_is_written_over_by_a_baseline_alone(corpus: Path, tmp_path: Path) -> None:
    known = tmp_path / "known.json"
    _run(corpus, "--write-baseline", known)
    assert _run(corpus, "--baseline", known, "--write-baseline", known).exit_code == 0
    assert _run(corpus, "--baseline", known, "-o", known).exit_code == 2


def test_report_and_baseline_do_not_share_a_file(corpus: Path, tmp_path: Path) -> None:
    done = _run(corpus, "-o", tmp_path / "same.json", "--write-baseline", tmp_path / "news" / ".." / "same.json")
    assert done.exit_code == 2
    assert "give each its own file" in done.stderr
    assert not (tmp_path / "same.json").exists()


def test_what_is_not_yet_there_can_be_written_into_the_corpus(corpus: Path) -> None:
    assert _run(corpus, "--exit-zero", "-o", corpus / "audit.json").exit_code == 0
    assert _run(corpus, "--exit-zero", "-o", corpus / "audit.json").exit_code == 2  # now it would be read


def test_a_file_that_cannot_be_written_is_named(corpus: Path) -> None:
    done = _run(corpus, "-o", "/dev/full", "--format", "json")
    assert done.exit_code == 3
    assert "cannot write /dev/full: No space left on device" in done.stderr


@pytest.mark.parametrize("closing", ["", ">&-"])
@pytest.mark.parametrize("command", ["audit --claim x", "attributions", "rules", "schema"])
def test_so_is_standard_output_that_cannot_be_written(command: str, closing: str) -> None:
    given = json.dumps({"id": "a", "text": ""})
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m provenance {command} {closing or '>/dev/full'}"],
        input=given,
        stderr=subprocess.PIPE,
        text=True,
    )
    why = "it is closed" if closing else "No space left on device"
    assert (done.returncode, done.stderr) == (3, f"Error: cannot write standard output: {why}\n")


@pytest.mark.parametrize("command", ["audit", "audit --claim x --level bad", "attributions", "explain nosuch"])
def test_what_cannot_even_be_told_is_a_failure(command: str) -> None:
    full = f"{sys.executable} -m provenance {command} 2>/dev/full"
    assert subprocess.run(["sh", "-c", full], input=b"{", stdout=subprocess.DEVNULL).returncode == 3


def test_an_audit_needs_no_standard_streams_to_be_written_to_a_file(corpus: Path, tmp_path: Path) -> None:
    path = tmp_path / "audit.json"
    command = f"{sys.executable} -m provenance audit {corpus} --exit-zero -o {path} >&- 2>&-"
    assert subprocess.run(["sh", "-c", command]).returncode == 0
    assert pv.read_audit(path).documents[0].text == ONE


def test_neither_is_a_command_that_cannot_be_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "provenance.cli.audit", None)  # as when a dependency is broken
    for arguments in (["audit", "--claim", "x"], ["--help"]):
        done = CliRunner().invoke(main, arguments)
        assert (done.exit_code, "Traceback" in done.stderr) == (3, True)


def test_an_interruption_is_neither() -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(api, "audit", interrupt)
        assert _run("--claim", "x").exit_code == 130


def test_the_order_of_paths_changes_no_byte(corpus: Path, tmp_path: Path) -> None:
    other = tmp_path / "ledger.txt"
    other.write_text("The envoy has fled, the Chronicle reported.\n", encoding="utf-8")
    outputs = {_run(*paths, "--format", "json").stdout for paths in ([corpus, other], [other, corpus])}
    assert len(outputs) == 1


def test_the_command_itself_writes_utf_8_whatever_the_terminal(corpus: Path) -> None:
    (corpus / "chronicle.txt").write_text("“Näh, the envoy fled,” said Ода.\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "provenance", "audit", str(corpus), "--format", "json"],
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
    )
    assert json.loads(done.stdout.decode("utf-8"))["documents"][0]["text"] == "“Näh, the envoy fled,” said Ода.\n"


def test_a_reader_that_goes_away_is_no_error() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "provenance", "audit", str(EXAMPLE), "--format", "json", "--exit-zero"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout
    assert process.stderr
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), errors) == (0, b"")


def test_what_is_read_is_kept_where_one_says(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PROVENANCE_NO_STORE")
    kept = tmp_path / "kept.sqlite"
    first, again = (_run(corpus, "--store", kept, "--exit-zero", "--format", "json") for _ in range(2))
    assert kept.stat().st_size > 0
    assert first.output == again.output == _run(corpus, "--no-store", "--exit-zero", "--format", "json").output


def test_by_default_it_is_kept_in_the_users_cache(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("provenance.store.shelf.user_cache_path", lambda *_, **__: tmp_path / "cache")
    assert _run(corpus).exit_code == 0
    assert not (tmp_path / "cache").exists()  # the tests' own environment says so
    monkeypatch.delenv("PROVENANCE_NO_STORE")
    assert _run(corpus, "--no-store").exit_code == 0
    assert not (tmp_path / "cache").exists()
    assert _run(corpus).exit_code == 0
    assert [each.name for each in (tmp_path / "cache").iterdir()] == ["store.sqlite"]


def test_an_article_is_not_taken_for_the_store(corpus: Path) -> None:
    done = _run(corpus, "--store", corpus / "chronicle.txt")
    assert done.exit_code == 2
    assert "this audit reads that file" in done.output
