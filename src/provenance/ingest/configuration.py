"""Files of settings that stand among the documents."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from provenance.errors import InputError
from provenance.ingest.decode import read_bytes
from provenance.ingest.walk import Found

OWN, SHARED, BESIDE, RATINGS = "provenance.toml", "pyproject.toml", "suppressions.toml", "ratings.csv"

CONFIGURATION = frozenset({OWN, SHARED, BESIDE, RATINGS})
"""Files beside the documents that are not documents, and that others read."""


def no_use(settings: Found, paths: Iterable[Path]) -> str | None:
    """Why a file of `CONFIGURATION` has no use in an audit of these paths, if that is certain.

    Settings are looked for in the folders that are given, and in those of files that are given alone; all but
    suppressions also in the folders above. Ratings stand where the settings say.
    """
    if settings.root is None:
        return "configuration, which is no document"
    homes = [path if os.path.isdir(path) else path.parent for path in map(Path, map(os.path.abspath, paths))]
    folder, name = settings.path.parent, settings.path.name
    looked_in = folder in homes or (name != BESIDE and any(folder in home.parents for home in homes))
    if looked_in or name == RATINGS or (name == SHARED and not _ours(settings.path)):
        return None
    return "not applied: settings are read only in the folder that is audited; move them there"


def _ours(path: Path) -> bool:
    try:
        return b"[tool.provenance" in read_bytes(path)
    except (InputError, OSError):
        return False  # other tools' file
