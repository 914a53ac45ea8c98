"""Documents that come as JSON: one a line, one a file, or a list."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from typing import Any

from attrs import evolve, frozen

from provenance.errors import InputError
from provenance.ingest.decode import checked, decode
from provenance.ingest.markup import is_page, without_markup
from provenance.ingest.page_outlet import without_site
from provenance.ingest.particulars import Particulars, particulars

TEXT = ("text", "maintext", "body", "content")
"""The keys under which tools keep an article's text, the first that is there."""


LISTS = ("articles", "results")
"""The keys under which the answers of web services keep a list of articles."""

_CUT = re.compile(r"(?:…|\.\.\.)?\s?\[\+(\d+) chars\]\s*\Z")  # as News API ends what it does not give in full


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
            yield record(_loaded(decode(line)), place)
        except InputError as error:
            yield Unread(place, f"line {number}: {error}")


def json_file(data: bytes, file: str) -> Iterator[Record | Unread]:
    """The record of a JSON file, or those of the list that it holds, alone or as an answer of a web service.

    JSON Lines under this name are read as such. Raises InputError for anything else.
    """
    text = decode(data)
    try:
        value = _listed(_loaded(text))
    except InputError:
        if not _is_lines(text):
            raise
        yield from json_lines(data, file)
        return
    if not isinstance(value, list):
        yield record(value, file)
        return
    if not value:
        raise InputError("empty: a list without records")
    for position, each in enumerate(value):
        place = f"{file}[{position}]"
        try:
            yield record(each, place)
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


def _listed(value: Any) -> Any:
    """The list of records that an answer holds, as News API and Event Registry give it; anything else as it is."""
    while isinstance(value, dict) and not any(key in value for key in TEXT):
        within = next((value[key] for key in LISTS if isinstance(value.get(key), list | dict)), None)
        if within is None:
            break
        value = within
    return value


def _is_lines(text: str) -> bool:
    """Whether the first of several lines is a record of its own."""
    first, _, rest = text.lstrip().partition("\n")
    try:
        return bool(rest.strip()) and isinstance(_loaded(first), dict)
    except InputError:
        return False


def record(value: Any, place: str) -> Record:
    """The record that a value is, at a place which is its id if it has none. Raises InputError for what is none."""
    if not isinstance(value, dict):
        where = "; a list is read from a file named .json" if isinstance(value, list) else ""
        raise InputError(f'not a record: expected {{"text": ..., "title": ..., ...}}{where}')
    text = next((value[key] for key in TEXT if value.get(key)), value.get("text"))
    if not isinstance(text, str):
        raise InputError("text: expected text" if "text" in value else "text: missing; a record needs one")
    faults = []
    try:
        id = _id(value.get("id"))
    except InputError as error:
        id, faults = None, [f"id: {error}"]
    try:
        known, others = particulars(value, strict=False)
        known = evolve(known, title=_title(known))
        body, short = _whole(_plain(checked(text)))
        whole = joined(known.title, checked(body))
        return Record(place, place if id is None else id, whole, known, (*faults, *others, *short))
    except InputError as error:
        raise InputError(f"text: {error}") from None


def _id(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str) or not value:
        raise InputError("expected text or a whole number")
    return checked(value)


def _title(known: Particulars) -> str | None:
    """The title without its site's name behind it, as News API has it."""
    return without_site(known.title, [known.outlet] if known.outlet else [], known.url) if known.title else None


def _plain(text: str) -> str:
    if is_page(text):
        raise InputError("a whole HTML page: save it as a file named .html")
    return without_markup(text)


def _whole(text: str) -> tuple[str, list[str]]:
    """A text without the mark of a cut behind it, and what is wrong where it has one."""
    cut = _CUT.search(text)
    if cut is None:
        return text, []
    return text[: cut.start()].rstrip(), [
        f"text: cut short: {cut[1]} more characters are not in it; read as far as it goes"
    ]
