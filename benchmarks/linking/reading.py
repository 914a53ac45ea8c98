"""Documents as the library reads them; what was read is kept, for it takes minutes."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from provenance import extract, ingest
from provenance.lineage.shingles import runs
from provenance.model import Document, Extraction

COPY = 0.3  # share of the runs of the shorter of two texts from which they are one article


def documents(path: Path) -> list[Document]:
    """The documents of a file or folder, as an audit reads them; says on standard output what it cannot read."""
    read = ingest.read([path])
    for failure in read.failures:
        print(f"not read: {failure.document}: {failure.error}")  # noqa: T201
    return list(read.documents)


def extractions(given: Sequence[Document], kept: Path | None) -> list[Extraction]:
    """Who says what in each document; looked up in the file `kept` where it stands there, and added."""
    known: dict[tuple[str, str], Extraction] = pickle.loads(kept.read_bytes()) if kept and kept.exists() else {}
    new = {(each.id, each.sha256): extract.extract(each) for each in given if (each.id, each.sha256) not in known}
    if kept and new:
        kept.write_bytes(pickle.dumps(known | new))
    known |= new
    return [known[each.id, each.sha256] for each in given]


def copies(of: Sequence[Document], fitted: Sequence[Document]) -> set[str]:
    """The ids of the documents that share much of their wording with one of the `fitted` ones."""
    runs_of = [np.unique(runs(each.text)) for each in fitted]
    found = set()
    for each in of:
        mine = np.unique(runs(each.text))
        for theirs in runs_of:
            if len(np.intersect1d(mine, theirs, assume_unique=True)) >= COPY * max(1, min(len(mine), len(theirs))):
                found.add(each.id)
                break
    return found
