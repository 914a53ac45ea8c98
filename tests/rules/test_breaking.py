"""Break each rule's check in turn: its own examples notice, and a crash is reported by name and fails the run."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve
from click.testing import CliRunner

from provenance import rules
from provenance.cli import main
from provenance.model import Evidence, Location
from provenance.rules import registry
from provenance.rules.rule import Draft, Rule

from .examples import complaints

every_rule = pytest.mark.parametrize("rule", registry.house(), ids=lambda rule: rule.name)


def _always(_: Evidence) -> Iterator[Draft]:
    yield Draft("always", [Location()])


def _never(_: Evidence) -> Iterator[Draft]:
    yield from ()


def _crashes(_: Evidence) -> Iterator[Draft]:
    raise ZeroDivisionError("no origins")


@every_rule
def test_as_it_is_its_examples_have_nothing_to_complain_of(rule: Rule) -> None:
    assert complaints(rule) == set()


@every_rule
def test_its_examples_notice_when_it_always_fires(rule: Rule) -> None:
    assert "flags a good example" in complaints(rule, _always)


@every_rule
def test_its_examples_notice_when_it_never_fires(rule: Rule) -> None:
    assert "leaves alone a bad example" in complaints(rule, _never)


@every_rule
def test_its_examples_notice_when_it_crashes(rule: Rule) -> None:
    crashed = f"fails on a bad example: {rule.code}: ZeroDivisionError: no origins ("
    assert any(each.startswith(crashed) for each in complaints(rule, _crashes))


@every_rule
def test_a_crash_fails_the_run_and_is_named(rule: Rule, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = [evolve(each, check=_crashes) if each.code == rule.code else each for each in rules.catalogue()]
    monkeypatch.setattr(registry, "discover", lambda: (tuple(broken), ()))
    done = CliRunner().invoke(main, ["audit", "--claim", "x", "--profile", "all", "--exit-zero"])
    assert done.exit_code == 3
    assert f"failure: rules {rule.code}: ZeroDivisionError: no origins" in done.stderr


_OUTSIDE = """
from provenance.model import Location
from provenance.rules import Draft, Example, Rule, rule
from attrs import evolve

def check(evidence):
    for document in evidence.documents:
        yield Draft("seen from outside", [Location(document.id)])

def quits(evidence):
    raise SystemExit(0)

good = evolve(rule("undated"), code="OUT101", name="outsider", check=check)
crashing = evolve(rule("undated"), code="OUT102", name="quitter", check=quits)
malformed = "no rule at all"
"""


def test_rules_of_an_installed_package_run_and_their_faults_fail_the_run(tmp_path: Path) -> None:
    (tmp_path / "outside.py").write_text(_OUTSIDE, encoding="utf-8")
    info = tmp_path / "outside-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: outside\nVersion: 1.0\n")
    points = "".join(f"{each} = outside:{each}\n" for each in ("good", "crashing", "malformed"))
    (info / "entry_points.txt").write_text(f"[provenance.rules]\n{points}missing = outside_too\n")
    (tmp_path / "news.txt").write_text("The well at Orrin is dry.\n")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "provenance",
            "audit",
            "news.txt",
            "--profile",
            "all",
            "--format",
            "text",
            "--exit-zero",
        ],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [str(tmp_path), os.environ.get("PYTHONPATH")]))},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 3
    assert "OUT101 outsider" in done.stdout
    assert "failure: rules OUT102: SystemExit: 0" in done.stderr
    assert "failure: rules malformed: TypeError: malformed holds no RULE = Rule(...)" in done.stderr
    assert "failure: rules missing: ModuleNotFoundError" in done.stderr
