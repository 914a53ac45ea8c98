"""Settings built in Python are checked as strictly as those of a file, and nobody can change them afterwards."""

from __future__ import annotations

import copy
import pickle
from datetime import date, datetime

import numpy as np
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from provenance.errors import SettingError
from provenance.model import (
    ClaimCorrection,
    Kind,
    PathSettings,
    Prior,
    Quoted,
    Settings,
    Severity,
    SourceCorrection,
    Waiver,
    Whom,
)
from provenance.model.priors import PRIORS


@pytest.mark.parametrize(
    ("wrong", "setting", "why"),
    [
        ({"profile": 1}, "profile", "expected a string, not 1"),
        ({"select": "SRC"}, "select", "expected a list of codes, prefixes of codes or names, not 'SRC'"),
        ({"select": None}, "select", "expected a list"),
        ({"ignore": ["SRC", 7]}, "ignore[1]", "expected a string, not 7"),
        ({"level": "bogus"}, "level", "unknown severity 'bogus'"),
        ({"attention": 7}, "attention", "expected a number in 0..1, not 7"),
        ({"attention": float("nan")}, "attention", "not nan"),
        ({"attention": True}, "attention", "expected a number"),
        ({"base_rate": "0.4"}, "base_rate", "expected a number, not '0.4'"),
        ({"base_rate": 0}, "base_rate", "in 1e-9..1 - 1e-9"),
        ({"priors": {"insidr": Prior(0.7, 0.6)}}, "priors.insidr", "did you mean 'insider'"),
        ({"priors": {"insider": 0.7}}, "priors.insider", "expected Prior(named, unnamed), not 0.7"),
        ({"priors": {"insider": Prior(0.7, 0.4)}}, "priors.insider.unnamed", "[0.5, 1)"),
        ({"priors": {"insider": Prior(0.6, 0.7)}}, "priors.insider", "must not be above"),
        ({"fidelity": {"news-outlets": 0.6}}, "fidelity.news-outlets", "did you mean 'news-outlet'"),
        ({"fidelity": {"news-outlet": 0.4}}, "fidelity.news-outlet", "in 0.5..1"),
        ({"relay": 2}, "relay", "in 0.5..1"),
        ({"severity": {"SRC": "notes"}}, "severity.SRC", "did you mean 'note'"),
        ({"paths": PathSettings("*")}, "paths", "expected a list of PathSettings"),
        ({"paths": ["blogs/*"]}, "paths[0]", "expected a PathSettings, not 'blogs/*'"),
        ({"suppressions": [{"rule": "SRC"}]}, "suppressions[0]", "expected a Waiver"),
        ({"baseline": "known.json"}, "baseline", "expected a mapping, not 'known.json'"),
        ({"as_of": "1 Jan 2031"}, "as_of", "expected a day, as in 2026-12-31, not '1 Jan 2031'"),
        ({"as_of": datetime(2031, 1, 1, 9)}, "as_of", "expected a day"),
        ({"second_hand": -0.1}, "second_hand", "in 0..1"),
        ({"interested": 1.1}, "interested", "in 0..1"),
        ({"ratings": {"Vale Courier": 1.1}}, "ratings.Vale Courier", "in 0..1"),
        ({"calibrated": 2.5}, "calibrated", "a number of labelled claims"),
        ({"owners": {"Vale Courier": None}}, "owners.Vale Courier", "expected a string"),
        ({"corrections": ["known"]}, "corrections[0]", "expected a SourceCorrection"),
        ({"claim_corrections": [SourceCorrection("known", ["Bo Marsh"])]}, "claim_corrections[0]", "a ClaimCorrection"),
    ],
)
def test_a_value_that_a_setting_may_not_have_is_refused_by_its_path(
    wrong: dict[str, object], setting: str, why: str
) -> None:
    with pytest.raises(SettingError) as caught:
        Settings(**wrong)  # type: ignore[arg-type]
    assert caught.value.setting == setting
    assert why in str(caught.value)


@pytest.mark.parametrize(
    ("wrong", "setting"),
    [
        ({"match": 1}, "paths.match"),
        ({"select": "SRC"}, "paths.select"),
        ({"severity": {"SRC": "x"}}, "paths.severity.SRC"),
    ],
)
def test_settings_of_paths_are_checked(wrong: dict[str, object], setting: str) -> None:
    with pytest.raises(SettingError) as caught:
        PathSettings(**{"match": "*", **wrong})  # type: ignore[arg-type]
    assert caught.value.setting == setting


@pytest.mark.parametrize(
    ("wrong", "setting"),
    [
        ({"reason": None}, "suppressions.reason"),
        ({"reason": " "}, "suppressions"),
        ({"rule": 7}, "suppressions.rule"),
        ({"until": "soon"}, "suppressions.until"),
    ],
)
def test_waivers_are_checked(wrong: dict[str, object], setting: str) -> None:
    with pytest.raises(SettingError) as caught:
        Waiver(**{"reason": "seen", "rule": "SRC", **wrong})  # type: ignore[arg-type]
    assert caught.value.setting == setting


@given(st.dates())
def test_a_day_is_kept_in_one_way_however_it_is_given(day: date) -> None:
    year, week, weekday = day.isocalendar()
    ways = [day, day.isoformat(), day.strftime("%Y%m%d").rjust(8, "0")]
    if 1 <= year <= 9999:
        ways.append(f"{year:04}-W{week:02}-{weekday}")
    assert {Waiver("seen", "SRC", until=way).until for way in ways} == {day.isoformat()}
    assert {Settings(as_of=way).as_of for way in ways} == {day.isoformat()}


def test_words_and_numbers_are_kept_as_the_model_has_them() -> None:
    settings = Settings(
        attention=np.float32(0.5),
        relay=1,
        priors={"insider": Prior(np.float64(0.7), np.float32(0.5))},
        fidelity={"official": np.float32(0.75)},
        severity={"SRC": "note"},
        calibrated=np.int64(40),
    )
    numbers = [settings.attention, settings.relay, *settings.fidelity.values(), settings.priors[Kind.INSIDER].unnamed]
    assert [type(number) for number in numbers] == [float] * 4
    assert {type(kind) for kind in (*settings.priors, *settings.fidelity)} == {Kind}
    assert [*settings.severity.values()] == [Severity.NOTE]
    assert type(settings.calibrated) is int


def test_a_prior_of_one_kind_leaves_the_others_as_they_ship() -> None:
    given = Settings(priors={"insider": Prior(0.7, 0.6)})
    assert given.priors[Kind.INSIDER] == Prior(0.7, 0.6)
    assert given.priors[Kind.OFFICIAL] == PRIORS[Kind.OFFICIAL]
    assert evolve(given, priors={"official": Prior(0.9, 0.6)}).priors[Kind.INSIDER] == PRIORS[Kind.INSIDER]
    with pytest.raises(SettingError, match="priors: expected a mapping, not 7"):
        Settings(priors=7)  # type: ignore[arg-type]


def test_a_correction_takes_whom_it_means_by_name() -> None:
    assert SourceCorrection("known", ["Bo Marsh"]) == SourceCorrection("known", [Whom("Bo Marsh")])
    assert ClaimCorrection("one", ["a", "b"]) == ClaimCorrection("one", [Quoted("a"), Quoted("b")])
    with pytest.raises(TypeError, match=r"expected a source's name or Whom\(source, document\), not 7"):
        SourceCorrection("known", [7])
    with pytest.raises(TypeError, match=r"expected a statement's words or Quoted\(text, document\), not None"):
        ClaimCorrection("one", ["a", None])


def test_what_is_done_to_a_mapping_that_was_given_changes_nothing() -> None:
    priors, severity = {Kind.INSIDER: Prior(0.7, 0.6)}, {"SRC": Severity.NOTE}
    settings, path = Settings(priors=priors, severity=severity), PathSettings("*", severity=severity)
    priors.clear()
    severity["SRC"] = Severity.ERROR
    assert settings.priors == {**PRIORS, Kind.INSIDER: Prior(0.7, 0.6)}
    assert settings.severity == path.severity == {"SRC": Severity.NOTE}


def test_settings_are_hashable_and_survive_copies() -> None:
    settings = Settings(
        fidelity={"official": 0.7},
        paths=[PathSettings("blogs/*", severity={"SRC": "note"})],
        suppressions=[Waiver("seen", "SRC")],
        corrections=[SourceCorrection("known", ["Bo Marsh"])],
    )
    for other in (evolve(settings), copy.copy(settings), copy.deepcopy(settings), pickle.loads(pickle.dumps(settings))):
        assert other == settings
        assert hash(other) == hash(settings)
    assert "fidelity={<Kind.OFFICIAL: 'official'>: 0.7}" in repr(settings)
