"""What corpus.toml and sidecars supply: what a text lacks, or what was read wrongly from it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from typing import Any

from attrs import field, frozen

from provenance.errors import InputError
from provenance.ingest.decode import decode, read_bytes
from provenance.ingest.particulars import Particulars, particulars
from provenance.ingest.walk import Found
from provenance.model import Failure, Stage

CORPUS = "corpus.toml"
"""At the root of a folder: a table ``[documents."ID"]`` for each document or file that it says something about."""


@frozen
class Supplements:
    """By the id of a document or file: what is supplied, and (for telling that it exists) in which file."""

    by_id: dict[str, Particulars] = field(factory=dict)
    source: dict[str, str] = field(factory=dict)

    def of(self, *ids: str) -> Particulars:
        """What is supplied under these ids, the first before the others."""
        known = Particulars()
        for id in dict.fromkeys(ids):
            known = known.over(self.by_id.get(id, Particulars()))
        return known


def beside(files: Iterable[Found]) -> list[Found]:
    """The sidecars of files that were given alone, outside of a folder."""
    alone = [each for each in files if each.root is None]
    sidecars = {each.path.parent / f"{_stem(each)[1]}.toml" for each in alone}
    return [Found(path, path.name) for path in sorted(sidecars) if path.name != CORPUS and path.is_file()]


def supplements(tables: Iterable[Found], files: Iterable[Found]) -> tuple[Supplements, list[Failure]]:
    """Read corpus.toml files and sidecars (``NAME.toml`` beside ``NAME.ext``), which win over corpus.toml.

    Each key that is unknown or of a wrong type is a failure that names it; so is a sidecar without its file.
    """
    read = Supplements()
    failures: list[Failure] = []
    by_stem: dict[tuple[str, str], list[Found]] = {}
    for each in files:
        by_stem.setdefault(_stem(each), []).append(each)
    for table in sorted(tables, key=lambda each: (each.path.name != CORPUS, each)):
        if table.path.name == CORPUS and "/" in table.id:
            failures.append(Failure(Stage.INGEST, "read only at the root of a folder: move its tables there", table.id))
            continue
        try:
            data = tomllib.loads(decode(read_bytes(table.path)).replace("\r\n", "\n"))
            entries = _documents(data) if table.path.name == CORPUS else _sidecar(data, by_stem.get(_stem(table), []))
        except tomllib.TOMLDecodeError as error:
            failures.append(Failure(Stage.INGEST, f"not TOML: {error}", table.id))
            continue
        except RecursionError:
            failures.append(Failure(Stage.INGEST, "nested too deeply", table.id))
            continue
        except (InputError, OSError) as error:
            failures.append(Failure(Stage.INGEST, str(error), table.id))
            continue
        if table.path.name == CORPUS:
            failures += [
                Failure(Stage.INGEST, f"{key}: unknown key; known is documents", table.id)
                for key in sorted(set(data) - {"documents"})
            ]
        for id, given in entries.items():
            path = f'documents."{id}"' if table.path.name == CORPUS else ""
            if not isinstance(given, dict):
                failures.append(Failure(Stage.INGEST, f"{path}: expected a table", table.id))
                continue
            known, faults = particulars(given, strict=True)
            failures += [Failure(Stage.INGEST, f"{path}.{fault}".lstrip("."), table.id) for fault in faults]
            read.by_id[id] = known.over(read.by_id.get(id, Particulars()))
            if path:
                read.source[id] = table.id
    return read, failures


def _stem(file: Found) -> tuple[str, str]:
    name = file.path.name.removesuffix(".gz")
    return str(file.path.parent), name.rpartition(".")[0]


def _documents(data: dict[str, Any]) -> dict[str, Any]:
    entries = data.get("documents", {})
    if not isinstance(entries, dict):
        raise InputError('documents: expected tables [documents."NAME"]')
    return entries


def _sidecar(data: dict[str, Any], files: list[Found]) -> dict[str, Any]:
    if not files:
        raise InputError("a sidecar without its file: no document of this name stands beside it")
    return {file.id: data for file in files}
