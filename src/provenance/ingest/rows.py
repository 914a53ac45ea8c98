"""Documents from the rows of a table, which have the keys of a record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import asdict

from provenance.errors import InputError
from provenance.ingest.corpus import Reading
from provenance.ingest.records import record
from provenance.model import Document, Failure, Stage

_SHOWN = 60  # characters of a text by which a row without an id is known


def read_rows(rows: Iterable[Mapping[str, Any]]) -> Reading:
    """The documents in rows, whatever their order: each needs an id of its own and a text, and may have what else a
    record of JSON Lines has.

    Nothing is dropped in silence: a row that cannot be read is a failure that names it by its id, or by how its text
    begins.
    """
    documents: dict[str, Document] = {}
    failures: list[Failure] = []
    for row in sorted(rows, key=lambda row: sorted(map(repr, row.items()))):
        given = "" if row.get("id") is None else str(row["id"])
        try:
            read = record(dict(row), given)
        except InputError as error:
            failures.append(_failure(str(error), given, row))
            continue
        failures += [_failure(fault, read.id, row) for fault in read.faults]
        if not read.id:
            failures.append(_failure("id: missing; a row needs one", read.id, row))
        elif read.id in documents:
            failures.append(_failure("duplicate id: another row has it too, and is read", read.id, row))
        else:
            documents[read.id] = Document(read.id, read.text, **asdict(read.known, recurse=False))
    return Reading([documents[id] for id in sorted(documents)], failures)


def _failure(error: str, id: str, row: Mapping[str, Any]) -> Failure:
    if id:
        return Failure(Stage.INGEST, error, id)
    return Failure(Stage.INGEST, f"a row without an id, {str(row.get('text') or '')[:_SHOWN]!r}: {error}")
