"""Articles to be read, files that hold them, and what a reading gave."""

from __future__ import annotations

from pathlib import Path

from provenance.ingest import Reading
from provenance.model import Stage

TEXT = "Port of Valmora reopens\n\nThe port of Valmora reopened on Monday, the harbour master said in the town.\n"
PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Port of Valmora reopens</title>
<meta property="og:title" content="Port of Valmora reopens"><meta property="og:site_name" content="Torvik Ledger">
<meta property="og:url" content="https://www.torvik-ledger.com/port"><meta name="author" content="Nadia Ferrow">
<meta property="article:published_time" content="2025-07-04T10:00:00+00:00"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Port of Valmora reopens</h1><p>The port of Valmora reopened on Monday after a strike of nine days, the
harbour master told reporters in the town.</p><p>Ships had waited for days off the coast, and the dockers said they
would come back to work at once if the owners kept to what had been agreed in the talks.</p></article></body></html>"""


def faults(reading: Reading) -> dict[str | None, str]:
    """The failures by document; each is a failure of ingest."""
    assert all(failure.stage is Stage.INGEST for failure in reading.failures)
    assert len({failure.document for failure in reading.failures}) == len(reading.failures)
    return {failure.document: failure.error for failure in reading.failures}


def written(folder: Path, files: dict[str, str]) -> Path:
    """The folder, with these files in it."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def outlets(reading: Reading) -> list[tuple[str, str | None]]:
    return [(document.id, document.outlet) for document in reading.documents]
