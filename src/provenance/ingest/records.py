"""Documents that come as JSON: one a line, one a file, or a list."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from provenance.errors import InputError
from provenance.ingest.decode import checked, decode
from provenance.ingest.particulars import Particulars, particulars

TEXT = ("text", "maintext", "body", "content")
"""The keys under which tools keep an article's text, the first that is there."""


@frozen
class Record:
    """One record read: where (as of `Unread`; a file that is one record by its name), its id, the text to audit, what
    it says of itself, and its keys that could not be read.
    """

    place: str
    id: str
    text: str
    known: Particulars
    faults: tuple[str, ...] = ()


@frozen
class Unread:
    """A record that could not be read: where (``FILE:LINE``, or ``FILE[N]`` in a list, from 0) and why."""

    id: str
    error: str


def json_lines(data: bytes, file: str) -> Iterator[Record | Unread]:
    """The records of JSON Lines, each on its own: a bad line costs no other. Raises InputError for an empty file."""
    if not data.removeprefix(codecs.BOM_UTF8).strip():
        raise InputError("empty")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = decode(data).encode()
    for number, line in enumerate(data.removeprefix(codecs.BOM_UTF8).split(b"\n"), 1):
        if not line.strip():
            continue
        place = f"{file}:{number}"
        try:
            yield _record(_loaded(decode(line)), place)
        except InputError as error:
            yield Unread(place, f"line {number}: {error}")


def json_file(data: bytes, file: str) -> Iterator[Record | Unread]:
    """The record of a JSON file, or those of the list that it holds. Raises InputError for anything else."""
    value = _loaded(decode(data))
    if not isinstance(value, list):
        yield _record(value, file)
        return
    if not value:
        raise InputError("empty: a list without records")
    for position, each in enumerate(value):
        place = f"{file}[{position}]"
        try:
            yield _record(each, place)
        except InputError as error:
            yield Unread(place, f"record {position}: {error}")


def joined(title: str | None, body: str) -> str:
    """The text to audit: title, blank line, body. A body that begins with the title has it once."""
    if not title:
        return body
    first, _, rest = body.lstrip().partition("\n")
    if " ".join(first.split()) == title:
        return f"{title}\n\n{rest.lstrip()}" if rest.strip() else title
    return body if " ".join(first.split()).startswith(title) else f"{title}\n\n{body}"


def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}" if "\n" in text else f"column {error.colno}"
        raise InputError(f"not JSON, or cut short: {error.msg} at {where}") from None
    except RecursionError:
        raise InputError("nested too deeply to be a record") from None
    except ValueError as error:  # a number with thousands of digits
        raise InputError(f"not JSON that can be read: {error}") from None


def _record(value: Any, place: str) -> Record:
    if not isinstance(value, dict):
        raise InputError('not a record: expected {"text": ..., "title": ..., ...}')
    text, id = next((value[key] for key in TEXT if value.get(key)), value.get("text")), value.get("id")
    if not isinstance(text, str):
        raise InputError("text: expected text" if "text" in value else "text: missing; a record needs one")
    if id is not None and (isinstance(id, bool) or not isinstance(id, str | int) or id == ""):
        raise InputError("id: expected text or a whole number")
    if isinstance(id, str):
        try:
            checked(id)
        except InputError as error:
            raise InputError(f"id: {error}") from None
    try:
        known, faults = particulars(value, strict=False)
        return Record(place, place if id is None else str(id), joined(known.title, checked(text)), known, tuple(faults))
    except InputError as error:
        raise InputError(f"text: {error}") from None
