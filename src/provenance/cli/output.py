"""Where results go: a file or standard output, always UTF-8."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from provenance.errors import ProvenanceError


def write(text: str, path: Path | None = None) -> None:
    """Write to a file, or to standard output. Raises ProvenanceError for a file that cannot be written."""
    if path is None:
        write_lines([text])
        return
    try:
        path.write_bytes(text.encode("utf-8", "replace"))
    except OSError as error:
        raise ProvenanceError(f"cannot write {path}: {error.strerror}") from error


def write_lines(lines: Iterable[str]) -> None:
    """Write to standard output, each as it comes; a reader that has gone away is no error, and ends it."""
    try:
        for line in lines:
            sys.stdout.buffer.write(line.encode("utf-8", "replace"))
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that the flush at exit is quiet too
