"""Settings among the documents are no documents; what is not applied is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance.ingest import read

from .readings import TEXT, faults, written


def test_configuration_is_no_document_and_a_deeper_corpus_toml_is_not_obeyed(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "sub" / "corpus.toml").write_text('[documents."a.txt"]\noutlet = "X"', encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    reading = read([tmp_path])
    assert [document.outlet for document in reading.documents] == [None]
    assert "root of a folder" in faults(reading)["sub/corpus.toml"]
    assert "configuration" in faults(read([tmp_path / "pyproject.toml"]))["pyproject.toml"]


def test_two_folders_may_both_have_ratings(tmp_path: Path) -> None:
    written(tmp_path, {"E/a.txt": TEXT, "E/ratings.csv": "", "F/b.txt": TEXT, "F/ratings.csv": ""})
    assert read([tmp_path / "E", tmp_path / "F"]).failures == ()


def test_settings_that_are_not_applied_are_failures(tmp_path: Path) -> None:
    own = ("provenance.toml", "suppressions.toml")
    written(
        tmp_path,
        {"a.txt": TEXT, "sub/b.txt": TEXT, **{f"{folder}{name}": "" for name in own for folder in ("", "sub/")}},
    )
    written(tmp_path, {"pyproject.toml": "", "sub/pyproject.toml": "[tool.other]", "sub/ratings.csv": ""})
    found = faults(read([tmp_path]))
    assert set(found) == {f"sub/{name}" for name in own}
    assert all("not applied" in error and "move them" in error for error in found.values())
    assert read([tmp_path, tmp_path / "sub"]).failures == (), "they are applied where their folder is given first"
    (tmp_path / "sub" / "pyproject.toml").write_text("[tool.provenance]", encoding="utf-8")
    assert "sub/pyproject.toml" in faults(read([tmp_path]))


@pytest.mark.parametrize("name", ["corrections.toml", "ratings.toml"])
def test_what_nothing_reads_is_a_failure(name: str, tmp_path: Path) -> None:
    assert list(faults(read([written(tmp_path, {"a.txt": TEXT, name: ""})]))) == [name]
