"""The README tells the truth: its Python runs, and its first screen holds the two commands."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from docs.readme import README, blocks


def test_its_python_runs_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(README.parent)
    names: dict[str, object] = {}
    with contextlib.redirect_stdout(io.StringIO()):
        for block in blocks("python"):
            exec(compile(block, "README.md", "exec"), names)
    assert names


@pytest.mark.parametrize("line", [line for block in blocks("sh")[2:] for line in block.splitlines()])
def test_its_other_commands_run(line: str, tmp_path: Path) -> None:
    here = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    if "audit.json" in line and "-o" not in line:
        line = f'provenance audit "$(provenance example)" --exit-zero --profile all -o audit.json && {line}'
    command = ["bash", "-euo", "pipefail", "-c", line]
    done = subprocess.run(command, cwd=tmp_path, env=os.environ | {"PATH": here}, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_its_first_two_commands_are_one_line_each_and_on_the_first_screen() -> None:
    first, second = blocks("sh")[:2]
    assert first.count("\n") == second.count("\n") == 1
    assert "provenance audit" in first
    assert "pytest" in second
    assert README.read_text(encoding="utf-8").split(second)[0].count("\n") < 25
