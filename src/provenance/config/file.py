"""Which file the settings come from, and what it sets."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from attrs import evolve

from provenance.config.settings import apply
from provenance.config.values import known, table
from provenance.errors import SettingError
from provenance.ingest import BESIDE, OWN, SHARED
from provenance.model import Settings


def load(
    path: str | Path | None = None,
    start: str | Path | Sequence[str | Path] = (),
    options: Mapping[str, object] | None = None,
    *,
    baseline_to_come: bool = False,
) -> Settings:
    """The settings of a file, with `options` over them (names of settings to values).

    `start` is what is audited: a folder, a file for the folder that it stands in, or several. The file is `path`, or
    else the nearest provenance.toml, or pyproject.toml with a table ``[tool.provenance]``, in the first folder (by
    default the working folder) or above it; without any, the defaults. Suppressions in a file suppressions.toml in any
    of the folders are added. Where a suppression has an end, `as_of` is today unless it is set. With
    `baseline_to_come`, a baseline that the file names and that is not there yet knows no finding. Raises SettingError,
    with the path of the setting and the file, for an unknown setting, a value of the wrong type or out of its range, an
    unknown rule or profile, for a file that cannot be read, and for a provenance.toml in another of the folders: which
    of two counts must be said.
    """
    settings = Settings()
    folders = list(dict.fromkeys(map(_folder, [start] if isinstance(start, str | Path) else start)))
    found = _nearest(folders[0] if folders else Path.cwd()) if path is None else Path(path)
    for own in (folder / OWN for folder in folders[1:]):
        if path is None and own.is_file() and not (found and found.samefile(own)):
            raise SettingError(str(own), f"is not the file that counts ({found or 'there is none'}): say which does")
    if found is not None:
        given = _table(found)
        with _naming(found):
            if given is None:  # somebody asked for this file
                raise SettingError("tool.provenance", "there is no such table")
            for name in ("baseline", "ratings", "owners"):
                if isinstance(given.get(name), str):
                    given[name] = str(found.parent / given[name])
            if baseline_to_come and isinstance(kept := given.get("baseline"), str) and not Path(kept).exists():
                del given["baseline"]
            settings = apply(settings, given)
    settings = apply(settings, options or {})
    for beside in (folder / BESIDE for folder in folders):
        given = (_table(beside) if beside.is_file() else None) or {}
        with _naming(beside):
            for name in given:
                known(name, ["suppressions"])
            settings = apply(settings, given)
    if settings.as_of is None and any(each.until for each in settings.suppressions):
        return evolve(settings, as_of=date.today().isoformat())  # here, at the edge, and nowhere else
    return settings


@contextmanager
def _naming(file: Path) -> Iterator[None]:
    try:
        yield
    except SettingError as error:
        raise SettingError(error.setting, f"{error.why} (in {file})") from error


def _folder(audited: str | Path) -> Path:
    path = Path(audited).resolve()
    return path if path.is_dir() else path.parent


def _nearest(start: Path) -> Path | None:
    for folder in (start, *start.parents):
        for name in (OWN, SHARED):
            if (folder / name).is_file() and _table(folder / name) is not None:
                return folder / name
    return None


def _table(path: Path) -> dict[str, Any] | None:
    """What the file sets; None for a pyproject.toml without our table."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))  # editors on Windows write a mark before it
    except OSError as error:
        raise SettingError(str(path), f"cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise SettingError(str(path), f"cannot be read: {error}") from error
    if path.name != SHARED:
        if "tool" in data:
            with _naming(path):
                raise SettingError("tool", f"[tool.provenance] is for {SHARED}: here the settings stand without it")
        return data
    with _naming(path):
        tools = table("tool", data.get("tool", {}))
        return None if "provenance" not in tools else table("tool.provenance", tools["provenance"])
