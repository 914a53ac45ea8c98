"""Read a corpus: folders and files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from attrs import field, frozen

from provenance.model import Document, Failure
from provenance.model.freeze import as_tuple


@frozen
class Reading:
    """What was read, sorted by id, and what could not be."""

    documents: tuple[Document, ...] = field(converter=as_tuple)
    failures: tuple[Failure, ...] = field(converter=as_tuple)


def read(paths: Iterable[Path]) -> Reading:
    """Placeholder."""
    documents = []
    for root in paths:
        for path in sorted(root.rglob("*.txt")):
            with path.open(encoding="utf-8", newline="") as file:
                documents.append(Document(path.relative_to(root).as_posix(), file.read()))
    return Reading(documents, ())
