"""`provenance whatif`, run as a user runs it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import provenance
from provenance.cli import main

EXAMPLE = Path(provenance.__file__).parent / "example"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["whatif", *map(str, arguments)])


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("audit") / "audit.json"
    provenance.audit(EXAMPLE).save(path)
    return path


def test_without_a_source_the_claims_that_change_are_listed(saved: Path) -> None:
    result = run(saved, "--without", "Tomas Belin")
    assert result.exit_code == 0
    first, *rest = result.output.splitlines()
    assert first.startswith("Without Tomas Belin: ")
    assert rest
    assert all("->" in line for line in rest)


def test_without_a_document(saved: Path) -> None:
    assert run(saved, "--without", "harbour-chronicle.txt").output.startswith("Without harbour-chronicle.txt: ")


def test_a_saved_audit_and_its_corpus_say_the_same(saved: Path) -> None:
    assert run(saved, "--without", "Tomas Belin").output == run(EXAMPLE, "--without", "Tomas Belin").output


def test_what_would_clear_a_finding(tmp_path: Path) -> None:
    saved = tmp_path / "audit.json"
    provenance.audit(EXAMPLE, settings=provenance.Settings(profile="bbc")).save(saved)
    result = run(saved, "--clear", "single-origin")
    assert result.exit_code == 0
    assert "cleared by: one source more, on the record" in result.output
    assert run(saved, "--clear", "undated").output == "No finding is undated.\n"


def test_a_saved_audit_is_judged_by_the_settings_it_was_made_with(tmp_path: Path) -> None:
    herald = provenance.Source("Far Herald", "news-outlet")
    cited = [provenance.Statement(outlet=name, chain=[provenance.Hop(herald)]) for name in ("Vale Echo", "Ridge Post")]
    settings = provenance.Settings(select=["derivative"])
    provenance.audit(claims=provenance.ClaimDraft("The bridge fell", cited), settings=settings).save(
        tmp_path / "audit.json"
    )
    assert "cleared by: reporting of its own" in run(tmp_path / "audit.json", "--clear", "derivative").output


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ((), "--without"),
        (("--without", "a", "--clear", "b"), "--without"),
        (("--without", "Tomas Bellin"), "Tomas Belin"),
        (("--clear", "singel-origin"), "single-origin"),
        (("--clear", ""), "unknown rule"),
    ],
)
def test_a_mistake_in_usage_is_told(saved: Path, options: tuple[str, ...], says: str) -> None:
    result = run(saved, *options)
    assert result.exit_code == 2
    assert says in result.output
