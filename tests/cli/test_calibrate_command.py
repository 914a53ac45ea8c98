"""`provenance calibrate`: labels and audits in, settings that can be loaded out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import provenance as pv
from provenance import config
from provenance.cli import main
from provenance.model import Polarity

ADA = pv.Hop(pv.Source("Ada Lind", kind="witness"), access="first-hand")
CLERK = pv.Hop(pv.Source("a clerk", kind="insider", identity="unnamed"))
CLAIMS = [f"Ferry number {n} has sunk" for n in range(24)]


def _run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["calibrate", *map(str, arguments)])


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    drafts = [
        pv.ClaimDraft(
            text,
            [
                pv.Statement([ADA], outlet="Harbour Post", polarity=Polarity.SUPPORTS if n % 2 else Polarity.DENIES),
                pv.Statement([CLERK], outlet="Vale Courier"),
            ],
        )
        for n, text in enumerate(CLAIMS)
    ]
    path = tmp_path / "audit.json"
    pv.audit(claims=drafts).save(path)
    return path


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    path = tmp_path / "labels.csv"
    path.write_text("claim,true\n" + "".join(f"{text},{bool(n % 2)}\n" for n, text in enumerate(CLAIMS)), "utf-8")
    return path


def test_it_writes_settings_that_can_be_loaded(saved: Path, labels: Path, tmp_path: Path) -> None:
    done = _run(labels, "--audit", saved)
    assert done.exit_code == 0, done.stderr
    assert "Only 24 labelled claims" in done.stderr
    assert "priors.insider.unnamed" in done.stdout
    path = tmp_path / "provenance.toml"
    path.write_text(done.stdout, encoding="utf-8")
    found = config.load(path)
    assert found.calibrated == 24
    assert found.priors["witness"].named > pv.Settings().priors["witness"].named  # she was always right
    assert _run(labels, "--audit", saved, "-o", tmp_path / "new.toml").stdout == ""
    assert (tmp_path / "new.toml").read_text(encoding="utf-8") == done.stdout


def test_labels_can_be_json_lines(saved: Path, labels: Path, tmp_path: Path) -> None:
    lines = tmp_path / "labels.jsonl"
    rows = [{"claim": text, "true": bool(n % 2)} for n, text in enumerate(CLAIMS)]
    lines.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert _run(lines, "--audit", saved).stdout == _run(labels, "--audit", saved).stdout


def test_settings_are_not_written_over(saved: Path, labels: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text("base_rate = 0.4\n", encoding="utf-8")
    assert _run(labels, "--audit", saved, "-o", mine).exit_code == 2
    assert mine.read_text(encoding="utf-8") == "base_rate = 0.4\n"


@pytest.mark.parametrize(
    ("text", "status", "why"),
    [
        ("claim,true\nFerry number 1 has sunk,perhaps\n", 3, "labels.csv:2: expected a claim and true or false"),
        ("claim,true\nFerry number 1 has sunk,1\nFerry number 1 has sunk,1\n", 3, "labels.csv:3: a second label"),
        ("claim,true\nFerry number 1 has sank,1\n", 2, "did you mean 'Ferry number 1 has sunk'"),
        ("claim,true\nFerry number 1 has sunk,1\n", 3, "1 labelled claims"),
        ('{"claim": 1\n', 3, "cannot be read"),
        ('{"claim": "Ferry number 1 has sunk", "true": true}\n[1]\n', 3, "labels.csv:2: expected an object"),
    ],
)
def test_what_is_wrong_with_labels_is_said(saved: Path, labels: Path, text: str, status: int, why: str) -> None:
    labels.write_text(text, encoding="utf-8")
    done = _run(labels, "--audit", saved)
    assert done.exit_code == status
    assert why in done.stderr
    assert "Traceback" not in done.stderr
