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


def told(name: str, outlet: str, polarity: str = "supports") -> provenance.Statement:
    return provenance.Statement([provenance.Hop(provenance.Source(name, "witness"))], outlet=outlet, polarity=polarity)


def test_without_a_denier_the_denying_origins_and_the_score_change(tmp_path: Path) -> None:
    said = [told("Ada Quist", "Ridge Post"), told("Bram Tolle", "Vale Echo", "denies")]
    provenance.audit(claims=provenance.ClaimDraft("The bridge fell", said)).save(tmp_path / "audit.json")
    first, line = run(tmp_path / "audit.json", "--without", "Bram Tolle").output.splitlines()
    assert first.endswith("1 change.")
    assert "denying 1.0 (1.0-1.0) -> 0.0 (0.0-0.0), score 0." in line
    assert "supporting" not in line


def test_what_prints_the_same_is_not_listed(tmp_path: Path) -> None:
    said = [told(f"Keeper {n}", f"Paper {n}") for n in range(30)]
    provenance.audit(claims=provenance.ClaimDraft("The bridge fell", [*said, said[0]])).save(tmp_path / "audit.json")
    for line in run(tmp_path / "audit.json", "--without", "Keeper 0").output.splitlines()[1:]:
        assert all(len(set(each.split(" -> "))) == 2 for each in line.split(", "))


def test_a_saved_audit_is_judged_anew_by_the_profile_that_is_asked(saved: Path, tmp_path: Path) -> None:
    assert run(saved, "--clear", "single-origin").output == "No finding is single-origin.\n"
    result = run(saved, "--profile", "bbc", "--clear", "single-origin")
    assert "cleared by: one source more" in result.output
    assert result.output == run(EXAMPLE, "--profile", "bbc", "--clear", "single-origin").output


def test_a_claim_can_be_asked_of_documents(saved: Path) -> None:
    asked = "A diplomat of Varenia defected to Corvane"
    assert f"claim: {asked}" in run(EXAMPLE, "--claim", asked, "--profile", "all", "--clear", "IND").output
    result = run(saved, "--claim", asked, "--clear", "IND")
    assert (result.exit_code, "saved audit" in result.output) == (2, True)


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
