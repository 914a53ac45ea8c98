"""Every setting is read strictly, and a fault says which setting of which file."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from provenance import config
from provenance.config.settings import READERS
from provenance.errors import SettingError
from provenance.model import (
    Audit,
    ClaimCorrection,
    Kind,
    PathSettings,
    Prior,
    Quoted,
    Settings,
    Severity,
    SourceCorrection,
    Tool,
    Waiver,
    Whom,
)
from provenance.rules import baseline, catalogue

from .files import KNOWN, write


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
        severity.{code} = "note"
        baseline = "known.json"
        as_of = 2031-03-01
        second_hand = 0.7
        interested = 0.6
        ratings = {{ "the Valley Herald" = 0.4 }}
        calibrated = 120
        owners = {{ "the Valley Herald" = "Torvik Media" }}
        corrections = [{{ known = "an aide" }}]
        claim_corrections = [{{ denies = [{{ text = "no sale", document = "a.txt" }}, "The dam"], reason = "ask" }}]
        [[paths]]
        match = "blogs/*"
        select = ["{code}"]
        ignore = ["{code}"]
        severity.{code} = "error"
        [[suppressions]]
        rule = "{code}"
        document = "blogs/*"
        claim = "The dam*"
        fingerprint = "00"
        reason = "the editor knows"
        until = 2031-12-31
    """
    write(tmp_path, baseline.render(Audit(Tool("provenance", "0"), findings=[KNOWN])), "known.json")
    settings = config.load(write(tmp_path, text))
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
        {code: Severity.NOTE},
        [PathSettings("blogs/*", [code], [code], {code: Severity.ERROR})],
        [Waiver("the editor knows", code, "blogs/*", "The dam*", "00", "2031-12-31")],
        {"0f": Severity.WARNING},
        "2031-03-01",
        0.7,
        0.6,
        {"valley herald": 0.4},
        120,
        {"valley herald": "Torvik Media"},
        [SourceCorrection("known", [Whom("an aide")])],
        [ClaimCorrection("denies", [Quoted("no sale", "a.txt"), Quoted("The dam")], "ask")],
    )


def test_ratings_come_from_a_file_beside_the_settings(tmp_path: Path) -> None:
    write(tmp_path, "domain,rating\nvalleyherald.example.com,0.4\nreuters.com,1\nwww.reuters.com,0.9\n", "ours.csv")
    found = config.load(write(tmp_path, "ratings = 'ours.csv'")).ratings
    assert found["Reuters"] == 0.9
    assert set(found.values()) == {0.4, 0.9}
    write(tmp_path, "reuters.com,1\nvalleyherald.com,good", "ours.csv")
    with pytest.raises(SettingError, match=r"ours\.csv:2: expected a domain or name and a number in 0\.\.1"):
        config.load(tmp_path / "provenance.toml")


def test_no_setting_is_without_a_reader() -> None:
    assert list(READERS) == [each.name for each in attrs.fields(Settings)]


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
        ("severity = 'note'", "severity", "expected a table"),
        ("severity.single-orign = 'note'", "severity.single-orign", "did you mean 'single-origin'"),
        ("severity.single-origin = 'notes'", "severity.single-origin", "did you mean 'note'"),
        ("baseline = 'nowhere.json'", "baseline", "write one with --write-baseline"),
        ("baseline = 'provenance.toml'", "baseline", "is no baseline: not JSON"),
        ("as_of = 'soon'", "as_of", "expected a day"),
        ("as_of = 2031-03-01T10:00:00", "as_of", "expected a day"),
        ("paths = 1", "paths", "expected tables [[paths]]"),
        ("paths = [1]", "paths[0]", "expected a table"),
        ("[[paths]]", "paths[0].match", "is missing"),
        ("[[paths]]\nmach = '*'", "paths[0].mach", "did you mean 'match'"),
        ("[[paths]]\nmatch = '*'\nignore = ['SRX']", "paths[0].ignore[0]", "unknown rule"),
        ("[[paths]]\nmatch = '*'\nseverity.SRC = 'x'", "paths[0].severity.SRC", "unknown severity"),
        ("[[suppressions]]\nrule = 'SRC'", "suppressions[0]", "needs a reason"),
        ("[[suppressions]]\nreason = 'x'", "suppressions[0]", "needs a rule or a fingerprint"),
        (
            "[[suppressions]]\nreason = 'x'\nrule = 'single-orign'",
            "suppressions[0].rule",
            "did you mean 'single-origin'",
        ),
        ("[[suppressions]]\nreason = 'x'\nrule = 'SRC'\nuntil = 'soon'", "suppressions[0].until", "expected a day"),
        ("[[suppressions]]\nreason = 'x'\nrules = 'SRC'", "suppressions[0].rules", "did you mean 'rule'"),
        ("fidelity.official = '1'", "fidelity.official", "expected a number"),
        ("second_hand = 1.1", "second_hand", "in 0..1"),
        ("interested = -0.1", "interested", "in 0..1"),
        ("ratings.Herald = 2", "ratings.Herald", "in 0..1"),
        ("ratings = 'none.csv'", "ratings", "cannot be read"),
        ("calibrated = -1", "calibrated", "number of labelled claims"),
        ("claim_corrections = 1", "claim_corrections", "expected tables [[claim_corrections]]"),
        ("[[claim_corrections]]\nreason = 'x'", "claim_corrections[0]", "expected one of one, apart, supports"),
        ("[[claim_corrections]]\none = ['a', 'b']\napart = ['a', 'b']", "claim_corrections[0]", "one and apart"),
        ("[[claim_corrections]]\ndenis = ['a', 'b']", "claim_corrections[0].denis", "did you mean 'denies'"),
        ("[[claim_corrections]]\ndenies = 'a'", "claim_corrections[0].denies", "expected a list of statements"),
        ("[[claim_corrections]]\none = ['a']", "claim_corrections[0].one", "'one' needs two statements"),
        ("[[claim_corrections]]\none = ['a', 'a']", "claim_corrections[0].one", "names one statement twice"),
        ("[[claim_corrections]]\ndoubts = ['a', 'b', 'c']", "claim_corrections[0].doubts", "what it doubts"),
        ("[[claim_corrections]]\none = ['a', ' ']", "claim_corrections[0].one[1]", "expected some words"),
        ("[[claim_corrections]]\none = ['a', {document = 'b'}]", "claim_corrections[0].one[1]", "no text"),
        ("[[claim_corrections]]\none = ['a', {txt = 'b'}]", "claim_corrections[0].one[1].txt", "mean 'text'"),
        ("[[claim_corrections]]\none = ['a', 'b']\nreason = 1", "claim_corrections[0].reason", "expected a string"),
    ],
)
def test_a_fault_names_setting_file_and_cause(tmp_path: Path, text: str, setting: str, why: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(SettingError) as caught:
        config.load(path)
    assert caught.value.setting == setting
    assert why in str(caught.value)
    assert str(path) in str(caught.value)


def test_owners_come_from_trust_txt_files_beside_the_settings(tmp_path: Path) -> None:
    (tmp_path / "trust").mkdir()
    write(tmp_path / "trust", "controlledby=https://torvikmedia.com/", "valleyherald.com.txt")
    settings = config.load(write(tmp_path, 'owners = "trust"'))
    assert list(settings.owners.values()) == ["torvikmedia.com"]
    with pytest.raises(SettingError, match=r"owners: .*no folder"):
        config.load(write(tmp_path, 'owners = "rust"'))
