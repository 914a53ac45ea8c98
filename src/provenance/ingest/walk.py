"""Which files a corpus holds."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen

from provenance.model import Failure, Stage


@frozen(order=True)
class Found:
    """A file: `path` to open it, `id` relative to the folder `root`, with ``/``; None for a lone file."""

    path: Path
    id: str
    root: Path | None = None


def walk(paths: Iterable[Path]) -> tuple[list[Found], list[Failure]]:
    """The files under folders, and files given alone, sorted by path; and what could not be listed.

    Hidden files and folders are passed over. A file reached in two ways counts once, under its longer id; of two files
    with one id the first by path is kept and the other is a failure.
    """
    found: list[Found] = []
    failures: list[Failure] = []
    for path in sorted({Path(os.path.abspath(path)) for path in paths}):
        if path.is_dir():
            inside = list(_inside(path, path, (path.resolve(),)))
            found += [each for each in inside if isinstance(each, Found)]
            failures += [each for each in inside if isinstance(each, Failure)]
            if not inside:
                failures.append(_failure("empty folder: there is nothing to audit", path.name))
        elif why := _unreadable(path):
            failures.append(_failure(why, path.name))
        else:
            found.append(Found(path, path.name))
    kept: list[Found] = []
    ids: set[str] = set()
    reached: set[Path] = set()
    for each in sorted(found, key=lambda each: (each.path, -len(each.id), each.id)):
        if each.path in reached:
            continue
        reached.add(each.path)
        if each.id in ids and each.path.suffix.lower() != ".toml":  # each folder may have its corpus.toml
            failures.append(_failure("duplicate id: another file given has it too; rename one of them", each.id))
        else:
            kept.append(each)
            ids.add(each.id)
    return kept, failures


def _inside(folder: Path, root: Path, above: tuple[Path, ...]) -> Iterator[Found | Failure]:
    def named(path: Path) -> str:
        # A name that is not UTF-8 comes with surrogates, which nothing downstream could write.
        return os.fsencode(path.relative_to(root).as_posix()).decode("utf-8", "backslashreplace")

    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield _failure(f"unreadable folder: {error.strerror}", root.name if folder == root else named(folder))
        return
    for path in entries:
        if path.name.startswith("."):
            continue
        if path.is_dir():
            if (real := path.resolve()) in above:
                yield _failure("directory loop: the link leads back to a folder that holds it", named(path))
            else:
                yield from _inside(path, root, (*above, real))
        elif why := _unreadable(path):
            yield _failure(why, named(path))
        else:
            yield Found(path, named(path), root)


def _unreadable(path: Path) -> str | None:
    """Why a path that is no folder cannot be a file to read, if so; without opening it."""
    if path.is_file():
        return None
    if path.is_symlink():
        return f"dangling link: {os.readlink(path)} is not there"
    return "not a file but a device, pipe or socket" if path.exists() else "no such file or folder"


def _failure(error: str, id: str) -> Failure:
    return Failure(Stage.INGEST, error, id)
