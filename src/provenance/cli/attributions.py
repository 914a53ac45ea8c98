"""`provenance attributions`."""

from __future__ import annotations

import gzip
import io
import json
import zlib
from collections.abc import Iterable, Iterator
from typing import IO

import click

from provenance import api, ingest
from provenance.cli.failures import name_failures
from provenance.cli.output import write_lines
from provenance.cli.status import status_of
from provenance.errors import FormatError
from provenance.model import Attribution, Failure, Span, Stage


@click.command()
@click.argument("file", type=click.File("rb"), default="-")
@click.pass_context
def attributions(ctx: click.Context, file: IO[bytes]) -> None:
    """Say who is said to say what, text by text.

    Reads JSON Lines {"id", "text"} from FILE (.gz too) or standard input and writes, in the same order, JSON Lines
    {"id", "attributions": [{"source", "cue", "content", "confidence"}]}; each role is a list of [start, end] in code
    points.
    """
    failures: list[Failure] = []
    name = getattr(file, "name", "<stdin>")
    write_lines(_written(_lines(file, name, failures), name, failures))
    name_failures(failures)
    ctx.exit(status_of((), tuple(failures)))


def _lines(file: IO[bytes], name: str, failures: list[Failure]) -> Iterator[tuple[int, bytes]]:
    """The lines of a file, numbered from 1, as far as it can be read."""
    number = 0
    try:
        for number, line in enumerate(_opened(file), 1):
            yield number, line
    except EOFError:
        why = "cut short: the compressed file ends before its content does; fetch or compress it again"
        failures.append(Failure(Stage.INGEST, f"{why}; read up to line {number}", name))
    except (OSError, zlib.error) as error:
        failures.append(Failure(Stage.INGEST, f"cannot be read to its end: {error}; read up to line {number}", name))


def _opened(file: IO[bytes]) -> Iterable[bytes]:
    """The lines of a file, unpacked where it begins as gzip does."""
    buffered = file if isinstance(file, io.BufferedReader) else io.BufferedReader(file)  # type: ignore[type-var]
    return gzip.GzipFile(fileobj=buffered) if buffered.peek(2).startswith(b"\x1f\x8b") else buffered


def _written(lines: Iterable[tuple[int, bytes]], name: str, failures: list[Failure]) -> Iterator[str]:
    for number, line in lines:
        if not line.strip():
            continue
        try:
            id, text = _record(line)
        except FormatError as error:
            failures.append(Failure(Stage.INGEST, f"line {number}: {error}", f"{name}:{number}"))
            continue
        try:
            found = api.attributions(text)
        except Exception as error:  # a bug on one text must not lose the others
            failures.append(Failure(Stage.EXTRACT, f"{type(error).__name__}: {error}", id))
            continue
        yield json.dumps({"id": id, "attributions": [_roles(each) for each in found]}, ensure_ascii=False) + "\n"


def _record(line: bytes) -> tuple[str, str]:
    try:
        data = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise FormatError("not a record", [f"not JSON: {error}"]) from error
    if not isinstance(data, dict):
        raise FormatError("not a record", ["expected an object with id and text"])
    if faults := [f"{key}: expected a string" for key in ("id", "text") if not isinstance(data.get(key), str)]:
        raise FormatError("not a record", faults)
    if faults := [f"{key}: {why}" for key in ("id", "text") if (why := ingest.halved(data[key]))]:
        raise FormatError("not a record", faults)
    return data["id"], data["text"]


def _roles(found: Attribution) -> dict[str, object]:
    return {
        "source": _pieces(found.source),
        "cue": _pieces(found.cue),
        "content": _pieces(found.content),
        "confidence": found.confidence,
    }


def _pieces(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
