"""Settings are found: which file counts, what stands beside the corpus, what goes over it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from provenance import config
from provenance.errors import SettingError
from provenance.model import (
    Confidence,
    Finding,
    Location,
    Settings,
    Severity,
)

_KNOWN = Finding("SRC101", "single-origin", Severity.WARNING, Confidence.HIGH, "one", None, [Location()], "0f")


def _write(folder: Path, text: str, name: str = "provenance.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert config.load(start=tmp_path) == Settings()


def test_the_nearest_file_above_is_taken(tmp_path: Path) -> None:
    inner = tmp_path / "corpus" / "day"
    inner.mkdir(parents=True)
    _write(tmp_path, "[tool.provenance]\nbase_rate = 0.2", "pyproject.toml")
    assert config.load(start=inner).base_rate == 0.2
    _write(tmp_path / "corpus", "[project]\nname = 'x'", "pyproject.toml")  # not about us: passed over
    assert config.load(start=inner).base_rate == 0.2
    _write(tmp_path / "corpus", "base_rate = 0.3")
    assert config.load(start=inner).base_rate == 0.3


def test_suppressions_beside_the_corpus_are_added(tmp_path: Path) -> None:
    path = _write(tmp_path, "[[suppressions]]\nrule = 'SRC'\nreason = 'one'")
    _write(tmp_path, "[[suppressions]]\nrule = 'MET'\nreason = 'two'", "suppressions.toml")
    assert [each.reason for each in config.load(path, tmp_path).suppressions] == ["one", "two"]
    beside = _write(tmp_path, "profile = 'ap'", "suppressions.toml")
    with pytest.raises(SettingError, match="profile: unknown setting") as caught:
        config.load(path, tmp_path)
    assert str(beside) in str(caught.value)


def test_an_end_is_judged_as_of_today_unless_it_is_said(tmp_path: Path) -> None:
    ends = "[[suppressions]]\nrule = 'SRC'\nreason = 'one'\nuntil = 2031-01-01"
    assert config.load(_write(tmp_path, "")).as_of is None
    assert config.load(_write(tmp_path, ends)).as_of == date.today().isoformat()
    assert config.load(_write(tmp_path, f"as_of = 2030-01-01\n{ends}")).as_of == "2030-01-01"


def test_options_go_over_the_file(tmp_path: Path) -> None:
    path = _write(tmp_path, "profile = 'ap'\nlevel = 'note'")
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
        config.load(_write(tmp_path, "[tool]\nprovenance = 1", "pyproject.toml"))


def test_a_file_that_was_asked_for_and_says_nothing_about_us_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"tool\.provenance: there is no such table \(in "):
        config.load(_write(tmp_path, "[project]\nname = 'x'", "pyproject.toml"))
