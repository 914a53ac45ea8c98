"""Where results go: a file or standard output, always UTF-8."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from provenance.errors import ProvenanceError


class NewFile(click.Path):
    """A file to write, in a folder that is there. "-" is standard output (None) where `or_output`, else refused."""

    def __init__(self, *, or_output: bool = False) -> None:
        super().__init__(dir_okay=False, path_type=Path)
        self._or_output = or_output

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path, or None. Fails as a mistake in usage."""
        if value == "-":
            return None if self._or_output else self.fail("'-' is no file: name one to write", param, ctx)
        path = Path(value)
        if not path.parent.is_dir():
            self.fail(
                f"{value!r} cannot be written: there is no folder {str(path.parent)!r}; make it first", param, ctx
            )
        return super().convert(value, param, ctx)


def write(text: str, path: Path | None = None) -> None:
    """Write to a file, or to standard output. Raises ProvenanceError where it cannot be written."""
    if path is None:
        write_lines([text])
        return
    try:
        path.write_bytes(text.encode("utf-8", "replace"))
    except OSError as error:
        raise ProvenanceError(f"cannot write {path}: {error.strerror}") from error


def write_lines(lines: Iterable[str]) -> None:
    """Write to standard output, each as it comes; a reader that has gone away is no error, and ends it.

    Raises ProvenanceError where it cannot be written, or is closed.
    """
    if sys.stdout is None:
        raise ProvenanceError("cannot write standard output: it is closed")
    for line in lines:
        try:
            sys.stdout.buffer.write(line.encode("utf-8", "replace"))
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            _drop_the_rest()
            return
        except OSError as error:
            _drop_the_rest()
            raise ProvenanceError(f"cannot write standard output: {error.strerror}") from error


def _drop_the_rest() -> None:
    """So that the flush at exit is quiet too."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
