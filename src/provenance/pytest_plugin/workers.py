"""One audit for all workers of pytest-xdist: the first that needs it makes it, the others wait and read it."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from provenance import api

_FOLDER = pytest.StashKey[Path]()


def folder(config: pytest.Config) -> Path:
    """Where the workers of this run share audits; made at first use, by the process that started the workers."""
    if _FOLDER not in config.stash:
        config.stash[_FOLDER] = Path(tempfile.mkdtemp(prefix="provenance-"))
    return config.stash[_FOLDER]


def clear(config: pytest.Config) -> None:
    """Remove that folder."""
    if _FOLDER in config.stash:
        shutil.rmtree(config.stash[_FOLDER], ignore_errors=True)


def shared(config: pytest.Config, key: str, audit: Callable[[], api.Audit]) -> api.Audit:
    """The audit with this key that another worker made, or else a new one, kept for the others.

    A worker that does not see the folder, on another machine, makes its own.
    """
    told: dict[str, Any] = getattr(config, "workerinput", {})
    here = Path(told.get("provenance", ""))
    if "provenance" not in told or not here.is_dir():
        return audit()
    from filelock import FileLock

    saved = here / f"{key}.json"
    with FileLock(here / f"{key}.lock"):  # let go of even when a worker is killed
        if saved.exists():
            return api.read_audit(saved)
        made = audit()
        part = saved.with_suffix(".part")
        part.write_text(made.render("json"), encoding="utf-8", newline="\n")
        part.replace(saved)
    return made
