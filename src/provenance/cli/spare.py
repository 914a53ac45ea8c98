"""What an audit reads is not written over by what it writes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import click


def spare(option: str, written: Path | None, read: Iterable[Path]) -> None:
    """Raises UsageError where the file that an option writes is one of those `read`, by whatever name."""
    if written is not None and written.exists() and any(written.samefile(each) for each in read):
        raise click.UsageError(
            f"{option} {written}: this audit reads that file, and would write over it; write elsewhere"
        )
