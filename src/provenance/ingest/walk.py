"""Which files a corpus holds."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

from attrs import frozen

from provenance.model import Failure, Stage

PAGE = (".html", ".htm")
"""What the name of a page ends in."""

PARTS = "_files"
"""What a browser that saves a whole page adds to its name for the folder of its parts: styles, scripts, pictures."""


@frozen(order=True)
class Found:
    """A file: `path` to open it, `id` relative to the folder `root`, with ``/``; None for a lone file."""

    path: Path
    id: str
    root: Path | None = None

    @property
    def folder(self) -> Path:
        """The folder whose corpus.toml speaks for it: its root, or the one that a lone file stands in."""
        return self.root or self.path.parent


def walk(paths: Iterable[Path]) -> tuple[list[Found], list[Failure]]:
    """The files under folders, and files given alone, sorted by path; and what could not be listed.

    Hidden files and folders are passed over, and so are the parts of a page that a browser saved whole: the folder
    ``NAME_files`` beside ``NAME.html``. A file reached in two ways counts once, under its longer id.
    """
    found: list[Found] = []
    failures: list[Failure] = []
    for path in sorted({Path(os.path.abspath(path)) for path in paths}):
        for each in _given(path):
            if isinstance(each, Found):
                found.append(each)
            else:
                failures.append(each)
    by_path: dict[Path, Found] = {}
    for each in sorted(found, key=lambda each: (each.path, -len(each.id), each.id)):
        by_path.setdefault(each.path, each)
    return list(by_path.values()), failures


def written(path: PurePath) -> str:
    """A path as it is named: with ``/``, and what is not UTF-8 in it, which nothing downstream could write, escaped."""
    return os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace")


def _given(path: Path) -> Iterator[Found | Failure]:
    try:
        if path.is_dir():
            inside = list(_inside(path, path, (path.resolve(),)))
            yield from inside
            if not inside:
                yield _failure("empty folder: there is nothing to audit", path.name)
        elif why := _unreadable(path):
            yield _failure(why, path.name)
        else:
            yield Found(path, path.name)
    except OSError as error:
        yield _failure(f"unreadable: {error.strerror}", path.name)


def _inside(folder: Path, root: Path, above: tuple[Path, ...]) -> Iterator[Found | Failure]:
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield _failure(
            f"unreadable folder: {error.strerror}", root.name if folder == root else written(folder.relative_to(root))
        )
        return
    pages = {each.stem for each in entries if each.suffix.lower() in PAGE and os.path.isfile(each)}
    for path in entries:
        if path.name.startswith("."):
            continue
        id = written(path.relative_to(root))
        try:  # in a folder that may be listed but not entered, nothing can be told of an entry
            if path.is_dir():
                if path.name.endswith(PARTS) and path.name.removesuffix(PARTS) in pages:
                    continue
                if (real := path.resolve()) in above:
                    yield _failure("directory loop: the link leads back to a folder that holds it", id)
                else:
                    yield from _inside(path, root, (*above, real))
            elif why := _unreadable(path):
                yield _failure(why, id)
            else:
                yield Found(path, id, root)
        except OSError as error:
            yield _failure(f"unreadable: {error.strerror}", id)


def _unreadable(path: Path) -> str | None:
    """Why a path that is no folder cannot be a file to read, if so; without opening it."""
    if path.is_file():
        return None
    if path.is_symlink():
        return f"dangling link: {os.readlink(path)} is not there"
    return "not a file but a device, pipe or socket" if path.exists() else "no such file or folder"


def _failure(error: str, id: str) -> Failure:
    return Failure(Stage.INGEST, error, id)
