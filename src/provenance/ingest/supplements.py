"""What corpus.toml and sidecars supply: what a text lacks, or what was read wrongly from it."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import field, frozen

from provenance.errors import InputError
from provenance.ingest.decode import decode, read_bytes
from provenance.ingest.particulars import Particulars, particulars
from provenance.ingest.walk import Found
from provenance.model import Failure, Stage
from provenance.model.freeze import as_tuple

CORPUS = "corpus.toml"
"""At the root of a folder: a table ``[documents."ID"]`` for each document or file that it says something about."""

Key = tuple[Path, str]
"""The folder that an entry is about (`Found.folder`), and in it the id of a document or file."""


@frozen
class Entry:
    """What a table supplies for one document or file, in which file it stands, and what is wrong with it.

    `asked`: the table was given, and not only found beside a lone file: then every entry must be about something.
    """

    known: Particulars
    table: str
    asked: bool
    faults: tuple[str, ...] = field(converter=as_tuple)


@frozen
class Supplements:
    """Everything that is supplied, what wins last; `tables` that cannot be read, or hold what nothing reads."""

    entries: dict[Key, list[Entry]] = field(factory=dict)
    tables: list[Failure] = field(factory=list)

    def of(self, folder: Path, *ids: str) -> Particulars:
        """What is supplied under these ids in a folder, the first before the others."""
        known = Particulars()
        for id in dict.fromkeys(ids):
            for entry in reversed(self.entries.get((folder, id), [])):
                known = known.over(entry.known)
        return known

    def failures(self, mentioned: Collection[Key]) -> Iterator[Failure]:
        """What is wrong with the tables, where `mentioned` is all that could be supplied with something.

        Of a corpus.toml that was only found beside a lone file, the entries for other files are none of this audit.
        """
        yield from self.tables
        for key, entries in self.entries.items():
            for entry in entries:
                if key in mentioned or entry.asked:
                    yield from (Failure(Stage.INGEST, fault, entry.table) for fault in entry.faults)
                if key not in mentioned and entry.asked:
                    yield Failure(Stage.INGEST, f"{_named(key[1])}: no such document or file", entry.table)


def supplements(tables: Iterable[Found], files: Collection[Found]) -> Supplements:
    """Read corpus.toml files and sidecars (``NAME.toml`` beside ``NAME.ext``), which win over corpus.toml.

    A corpus.toml speaks for the folder at whose root it stands; of files that were given alone, their folder's and
    their sidecars are read too. Each key that is unknown or of a wrong type is a fault that names it; so is a sidecar
    without its file.
    """
    given = {table.path: table for table in tables}
    near = {table.path: table for table in beside(files) if table.path not in given}
    read = Supplements()
    by_stem: dict[tuple[Path, str], list[Found]] = {}
    for each in files:
        by_stem.setdefault(_stem(each), []).append(each)
    for table in sorted([*given.values(), *near.values()], key=lambda each: (each.path.name != CORPUS, each)):
        try:
            if table.path.name != CORPUS:
                _read_sidecar(table, by_stem.get(_stem(table), []), read)
            elif "/" in table.id:
                raise InputError("read only at the root of a folder: move its tables there")
            else:
                _read_corpus(table, table.path in given, read)
        except tomllib.TOMLDecodeError as error:
            read.tables.append(Failure(Stage.INGEST, f"not TOML: {error}", table.id))
        except RecursionError:
            read.tables.append(Failure(Stage.INGEST, "nested too deeply", table.id))
        except InputError as error:
            read.tables.append(Failure(Stage.INGEST, str(error), table.id))
        except OSError as error:
            read.tables.append(Failure(Stage.INGEST, f"unreadable: {error.strerror or error}", table.id))
    return read


def beside(files: Iterable[Found]) -> list[Found]:
    """The tables of files that were given alone, their sidecars and their folders' corpus.toml."""
    alone = [each for each in files if each.root is None]
    tables = {each.folder / name for each in alone for name in (CORPUS, f"{_stem(each)[1]}.toml")}
    # One that may not be looked at is there too: reading it says so.
    there = [path for path in tables if os.path.lexists(path) and not os.path.isdir(path)]
    return [Found(path, path.name) for path in sorted(there)]


def _read_corpus(table: Found, asked: bool, into: Supplements) -> None:
    data = _table(table)
    for key in sorted(set(data) - {"documents"}):
        into.tables.append(Failure(Stage.INGEST, f"{key}: unknown key; known is documents", table.id))
    entries = data.get("documents", {})
    if not isinstance(entries, dict):
        raise InputError('documents: expected tables [documents."NAME"]')
    for id, given in entries.items():
        if isinstance(given, dict):
            known, faults = particulars(given, strict=True)
            entry = Entry(known, table.id, asked, [f"{_named(id)}.{fault}" for fault in faults])
        else:
            entry = Entry(Particulars(), table.id, asked, [f"{_named(id)}: expected a table"])
        into.entries.setdefault((table.folder, id), []).append(entry)


def _read_sidecar(table: Found, files: list[Found], into: Supplements) -> None:
    data = _table(table)
    if not files:
        raise InputError("a sidecar without its file: no document of this name stands beside it")
    for file in files:
        known, faults = particulars(data, strict=True)
        into.entries.setdefault((file.folder, file.id), []).append(Entry(known, table.id, True, faults))


def _table(table: Found) -> dict[str, Any]:
    return tomllib.loads(decode(read_bytes(table.path)).replace("\r\n", "\n"))


def _stem(file: Found) -> tuple[Path, str]:
    name = file.path.name.removesuffix(".gz")
    return file.path.parent, name.rpartition(".")[0]


def _named(id: str) -> str:
    return f'documents."{id}"'
