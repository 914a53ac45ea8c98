"""The file that results are kept in."""

from __future__ import annotations

import os
import sqlite3
import time
import warnings
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Self

from platformdirs import user_cache_path

NO_STORE = "PROVENANCE_NO_STORE"  # the environment variable that keeps everything from being kept
DAYS = 30  # that a result is kept for which nobody asks
_DAY = 86_400  # seconds
_PATIENCE = 5  # seconds to wait for another audit that writes


def usual() -> Path | None:
    """The store in the user's own cache folder; None for a user without one, and where `NO_STORE` is set.

    It stands there and not in the corpus, since whoever hands over a corpus could put results of their own into it.
    """
    if os.environ.get(NO_STORE):
        return None
    try:
        return user_cache_path("provenance-audit", appauthor=False) / "store.sqlite"
    except RuntimeError:  # no home
        return None


class Shelf:
    """Bytes by key, in one file of SQLite that is open while its `with` block runs; several processes may share it.

    What nobody has asked for in `DAYS` days goes. Where the file cannot be read or written, a RuntimeWarning says so
    and the shelf is empty from there on: what it holds only saves time.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: sqlite3.Connection | None = None
        self._asked: set[bytes] = set()

    def __enter__(self) -> Self:
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file = sqlite3.connect(self._path, timeout=_PATIENCE)
            self._file.execute("PRAGMA journal_mode = WAL")  # who reads and who writes do not wait for each other
            self._file.execute("PRAGMA synchronous = NORMAL")
            self._file.execute("CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, value BLOB, asked INTEGER)")
        except (OSError, sqlite3.Error) as error:
            self._give_up(error)
        return self

    def __exit__(self, *_: object) -> None:
        today = _today()
        self._write("UPDATE kept SET asked = ? WHERE key = ?", ((today, key) for key in self._asked))
        self._write("DELETE FROM kept WHERE asked < ?", [(today - DAYS,)])
        self._close()

    def holds(self, key: bytes) -> bool:
        """Whether something is kept under a key."""
        return self._row("SELECT asked FROM kept WHERE key = ?", key) is not None

    def get(self, key: bytes) -> bytes:
        """What is kept under a key. Raises LookupError where nothing is, zlib.error where it was damaged."""
        if (row := self._row("SELECT value, asked FROM kept WHERE key = ?", key)) is None:
            raise LookupError(f"nothing is kept under {key.hex()}")
        if row[1] < _today():
            self._asked.add(key)
        return zlib.decompress(row[0])

    def put(self, values: Iterable[tuple[bytes, bytes]]) -> None:
        """Keep each value under its key, in place of what may be there."""
        today = _today()
        rows = [(key, zlib.compress(value, 1), today) for key, value in values]
        self._write("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", rows)

    def _row(self, query: str, key: bytes) -> tuple[Any, ...] | None:
        if self._file is None:
            return None
        try:
            row: tuple[Any, ...] | None = self._file.execute(query, (key,)).fetchone()
        except sqlite3.Error as error:
            self._give_up(error)
            return None
        return row

    def _write(self, query: str, rows: Iterable[tuple[Any, ...]]) -> None:
        if self._file is None:
            return
        try:
            with self._file as file:
                file.executemany(query, rows)
        except sqlite3.Error as error:
            self._give_up(error)

    def _give_up(self, error: Exception) -> None:
        self._close()
        warnings.warn(f"nothing more is kept between audits: {self._path}: {error}", RuntimeWarning, 2)

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
        self._file = None


def _today() -> int:
    return int(time.time() // _DAY)
