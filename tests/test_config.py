"""Settings are found, read strictly, and faults say which setting of which file."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from provenance import config
from provenance.errors import SettingError
from provenance.model import Kind, Prior, Settings
from provenance.rules import catalogue


def _write(folder: Path, text: str, name: str = "provenance.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert config.load(start=tmp_path) == Settings()


def test_every_setting_can_be_set(tmp_path: Path) -> None:
    code = catalogue()[0].code
    text = f"""
        profile = "all"
        select = ["{code}"]
        ignore = ["{code[:3]}"]
        level = "error"
        attention = 0
        base_rate = 0.4
        relay = 0.8
        priors.insider = {{ named = 0.9 }}
        fidelity.official = 0.7
    """
    settings = config.load(_write(tmp_path, text))
    default = Settings()
    assert settings == Settings(
        "all",
        [code],
        [code[:3]],
        "error",
        0.0,
        0.4,
        {**default.priors, Kind.INSIDER: Prior(0.9, default.priors[Kind.INSIDER].unnamed)},
        {**default.fidelity, Kind.OFFICIAL: 0.7},
        0.8,
    )


def test_no_setting_is_without_a_reader() -> None:
    assert list(config._READERS) == [each.name for each in attrs.fields(Settings)]


def test_the_nearest_file_above_is_taken(tmp_path: Path) -> None:
    inner = tmp_path / "corpus" / "day"
    inner.mkdir(parents=True)
    _write(tmp_path, "[tool.provenance]\nbase_rate = 0.2", "pyproject.toml")
    assert config.load(start=inner).base_rate == 0.2
    _write(tmp_path / "corpus", "[project]\nname = 'x'", "pyproject.toml")  # not about us: passed over
    assert config.load(start=inner).base_rate == 0.2
    _write(tmp_path / "corpus", "base_rate = 0.3")
    assert config.load(start=inner).base_rate == 0.3


def test_options_go_over_the_file(tmp_path: Path) -> None:
    path = _write(tmp_path, "profile = 'ap'\nlevel = 'note'")
    settings = config.load(path, options={"profile": "all"})
    assert (settings.profile, settings.level) == ("all", "note")


@pytest.mark.parametrize(
    ("text", "setting", "why"),
    [
        ("profil = 'ap'", "profil", "did you mean 'profile'"),
        ("profile = 'app'", "profile", "did you mean 'ap'"),
        ("profile = 1", "profile", "expected a string"),
        ("select = 'SRC101'", "select", "expected a list"),
        ("select = ['NONE']", "select[0]", "unknown rule"),
        ("ignore = [1]", "ignore[0]", "expected a string"),
        ("level = 'warn'", "level", "did you mean 'warning'"),
        ("attention = 1.1", "attention", "in 0..1"),
        ("attention = true", "attention", "expected a number"),
        ("base_rate = 0", "base_rate", "not 0"),
        ("base_rate = nan", "base_rate", "not nan"),
        ("relay = 0.4", "relay", "in 0.5..1"),
        ("priors = 1", "priors", "expected a table"),
        ("priors.insidr.named = 0.6", "priors.insidr", "did you mean 'insider'"),
        ("priors.insider = 0.6", "priors.insider", "expected a table"),
        ("priors.insider.naked = 0.6", "priors.insider.naked", "did you mean 'named'"),
        ("priors.insider.named = 1.0", "priors.insider.named", "[0.5, 1)"),
        ("priors.insider = {named = 0.6, unnamed = 0.7}", "priors.insider", "must not be above"),
        ("fidelity.official = '1'", "fidelity.official", "expected a number"),
    ],
)
def test_a_fault_names_setting_file_and_cause(tmp_path: Path, text: str, setting: str, why: str) -> None:
    path = _write(tmp_path, text)
    with pytest.raises(SettingError) as caught:
        config.load(path)
    assert caught.value.setting == setting
    assert why in str(caught.value)
    assert str(path) in str(caught.value)


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
