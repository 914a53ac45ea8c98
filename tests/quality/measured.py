"""What the accuracy floors are measured on: third-party data beside the repository, known by its digest."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

SHARED = Path(__file__).parents[3] / "shared"
TOOLS = SHARED / "tools"


def needed(*paths: Path) -> None:
    """Skip the test, saying why, where the data is absent."""
    absent = [path for path in paths if not path.exists()]
    if absent:
        pytest.skip(f"needs data that is not part of the repository: {', '.join(map(str, absent))}")


def digest(files: Iterable[Path]) -> str:
    """One digest of these files' names and bytes: floors hold for this data and no other."""
    whole = hashlib.sha256()
    for file in sorted(files):
        whole.update(file.name.encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest()[:16]


def command(*arguments: str | Path, accept: tuple[int, ...] = (0,)) -> str:
    """The standard output of `python ARGUMENTS`, which must end with one of the accepted exit statuses."""
    done = subprocess.run(
        [sys.executable, *map(str, arguments)], capture_output=True, encoding="utf-8", check=False, timeout=900
    )
    assert done.returncode in accept, done.stderr
    return done.stdout


def figures(*arguments: str | Path) -> dict[str, object]:
    """What a scorer prints with --json."""
    found: dict[str, object] = json.loads(command(*arguments, "--json"))
    return found
