"""Settings are found: which file counts, what stands beside the corpus, what goes over it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from provenance import config
from provenance.errors import SettingError
from provenance.model import Settings

from .files import write


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert config.load(start=tmp_path) == Settings()


def test_the_nearest_file_above_is_taken(tmp_path: Path) -> None:
    inner = tmp_path / "corpus" / "day"
    inner.mkdir(parents=True)
    write(tmp_path, "[tool.provenance]\nbase_rate = 0.2", "pyproject.toml")
    assert config.load(start=inner).base_rate == 0.2
    write(tmp_path / "corpus", "[project]\nname = 'x'", "pyproject.toml")  # not about us: passed over
    assert config.load(start=inner).base_rate == 0.2
    write(tmp_path / "corpus", "base_rate = 0.3")
    assert config.load(start=inner).base_rate == 0.3


def test_suppressions_beside_the_corpus_are_added(tmp_path: Path) -> None:
    path = write(tmp_path, "[[suppressions]]\nrule = 'SRC'\nreason = 'one'")
    write(tmp_path, "[[suppressions]]\nrule = 'MET'\nreason = 'two'", "suppressions.toml")
    assert [each.reason for each in config.load(path, tmp_path).suppressions] == ["one", "two"]
    beside = write(tmp_path, "profile = 'ap'", "suppressions.toml")
    with pytest.raises(SettingError, match="profile: unknown setting") as caught:
        config.load(path, tmp_path)
    assert str(beside) in str(caught.value)


def test_suppressions_beside_every_corpus_are_added_and_settings_must_be_one_file(tmp_path: Path) -> None:
    for name in ("may", "june"):
        (tmp_path / name).mkdir()
        write(tmp_path / name, f"[[suppressions]]\nrule = 'SRC'\nreason = '{name}'", "suppressions.toml")
        (tmp_path / name / "a.txt").touch()
    both = [tmp_path / "may" / "a.txt", tmp_path / "june"]
    assert [each.reason for each in config.load(start=both).suppressions] == ["may", "june"]
    write(tmp_path / "may", "level = 'note'")
    assert config.load(start=both).level == "note"
    own = write(tmp_path / "june", "level = 'error'")
    with pytest.raises(SettingError, match=r"june/provenance\.toml: is not the file that counts \(.*may/"):
        config.load(start=both)
    assert config.load(own, both).level == "error"


def test_an_end_is_judged_as_of_today_unless_it_is_said(tmp_path: Path) -> None:
    ends = "[[suppressions]]\nrule = 'SRC'\nreason = 'one'\nuntil = 2031-01-01"
    assert config.load(write(tmp_path, "")).as_of is None
    assert config.load(write(tmp_path, ends)).as_of == date.today().isoformat()
    assert config.load(write(tmp_path, f"as_of = 2030-01-01\n{ends}")).as_of == "2030-01-01"


def test_options_go_over_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, "profile = 'ap'\nlevel = 'note'")
    settings = config.load(path, options={"profile": "all"})
    assert (settings.profile, settings.level) == ("all", "note")


@pytest.mark.parametrize("data", [b"profile =", b"\xff\xfe"])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "provenance.toml"
    path.write_bytes(data)
    with pytest.raises(SettingError, match="cannot be read"):
        config.load(start=tmp_path)


def test_a_table_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"tool\.provenance: expected a table"):
        config.load(write(tmp_path, "[tool]\nprovenance = 1", "pyproject.toml"))


def test_a_file_that_was_asked_for_and_says_nothing_about_us_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"tool\.provenance: there is no such table \(in "):
        config.load(write(tmp_path, "[project]\nname = 'x'", "pyproject.toml"))


def test_paths_can_be_text_and_a_missing_file_says_so(tmp_path: Path) -> None:
    assert config.load(str(write(tmp_path, "base_rate = 0.3"))).base_rate == 0.3
    assert config.load(start=str(tmp_path)).base_rate == 0.3
    with pytest.raises(SettingError, match=r"nowhere\.toml: cannot be read: No such file"):
        config.load(str(tmp_path / "nowhere.toml"))


def test_the_header_of_pyproject_has_no_place_in_a_file_of_its_own(tmp_path: Path) -> None:
    path = write(tmp_path, "[tool.provenance]\nbase_rate = 0.2")
    with pytest.raises(SettingError, match=r"tool: \[tool\.provenance\] is for pyproject\.toml: here .* \(in .*toml\)"):
        config.load(path)


@pytest.mark.parametrize("name", ["provenance.toml", "pyproject.toml"])
def test_a_mark_before_the_text_is_no_part_of_it(tmp_path: Path, name: str) -> None:
    write(tmp_path, "\ufeff" + ("[tool.provenance]\n" if "project" in name else "") + "base_rate = 0.3", name)
    assert config.load(start=tmp_path).base_rate == 0.3


@pytest.mark.parametrize("below", [".", "corpus"])
def test_tools_that_are_no_table_are_refused_and_the_file_is_named(tmp_path: Path, below: str) -> None:
    (tmp_path / "corpus").mkdir()
    path = write(tmp_path, "tool = 3", "pyproject.toml")
    with pytest.raises(SettingError) as caught:
        config.load(start=tmp_path / below)
    assert str(caught.value) == f"tool: expected a table, not 3 (in {path})"


def test_a_baseline_to_come_knows_nothing_until_it_is_there(tmp_path: Path) -> None:
    path = write(tmp_path, "baseline = 'known.json'\nbase_rate = 0.3")
    with pytest.raises(SettingError, match="write one with --write-baseline"):
        config.load(path)
    found = config.load(path, baseline_to_come=True)
    assert (found.baseline, found.base_rate) == ({}, 0.3)
    write(tmp_path, "{}", "known.json")
    with pytest.raises(SettingError, match="is no baseline"):
        config.load(path, baseline_to_come=True)
