"""Where results go: a file or standard output, always UTF-8."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def write(text: str, path: Path | None = None) -> None:
    """Write to a file, or to standard output; a reader that has gone away is no error."""
    data = text.encode("utf-8", "replace")
    if path is not None:
        path.write_bytes(data)
        return
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that the flush at exit is quiet too
