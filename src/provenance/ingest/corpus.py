"""Read a corpus: folders and files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import takewhile
from pathlib import Path, PurePath

from attrs import asdict, evolve, field, fields, frozen

from provenance.engines import ALONE, Raised, Workers, attempt
from provenance.errors import InputError
from provenance.ingest.address import credit_in
from provenance.ingest.configuration import CONFIGURATION, no_use
from provenance.ingest.decode import decode, read_bytes, unzip
from provenance.ingest.from_text import from_text
from provenance.ingest.gate import gate
from provenance.ingest.markup import is_page
from provenance.ingest.pages import Page, read_page
from provenance.ingest.particulars import Particulars
from provenance.ingest.records import Record, Unread, json_file, json_lines
from provenance.ingest.supplements import Supplements, beside, supplements
from provenance.ingest.walk import PAGE, Found, walk, written
from provenance.model import Document, Failure, Stage
from provenance.model.freeze import as_tuple
from provenance.outlets import domain_of, domains_of, outlet_at, same_outlet

TEXT = (".txt", ".text", ".md")
LINES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
JSON = (".json",)
_DATABASE = b"SQLite format 3\0"
_BESIDE_DATABASE = re.compile(r"(?<=.)-(?:wal|shm|journal)$")


@frozen
class Reading:
    """What was read, sorted by id, what could not be, and of what was given as a document those that are refused."""

    documents: tuple[Document, ...] = field(converter=as_tuple)
    failures: tuple[Failure, ...] = field(converter=as_tuple)
    refused: tuple[Document, ...] = field(default=(), converter=as_tuple)


def read(paths: Iterable[Path], given: Iterable[Document] = (), workers: Workers = ALONE) -> Reading:
    """Read the documents in folders (all the way down) and files, and those `given`, whatever their order.

    The `workers` read the files.

    What is hidden is passed over, and so is a folder ``NAME_files`` beside ``NAME.html`` or ``NAME.htm``: there a
    browser that saves a whole page puts its styles, scripts, pictures and frames.

    An id is the file's path relative to its folder, with ``/``, or what a record gives; of a record without one,
    ``FILE:LINE`` (JSON Lines) or ``FILE[N]`` (a list). Formats go by suffix: .txt, .text and .md are plain text, kept
    as decoded; .jsonl and .ndjson (also .gz) hold a record a line, .json one or a list; .html and .htm are pages. Of a
    record a text is required; title, url, outlet, published, byline, credit, dateline and language are read, other
    keys passed over. ``corpus.toml`` at the root of a folder, for that folder alone, and a sidecar ``NAME.toml`` beside
    ``NAME.ext`` win over what a record, page or text says; a record's and page's own keys over what its text shows. For
    a file that is given alone, its sidecar and the corpus.toml of the folder it stands in are read.

    Nothing is dropped in silence: what cannot be read, or is not in English, is a failure that names it and says why. A
    key that cannot be read is one too, while its document is still there, and so are settings below the folder that is
    audited, which are not applied. Only for a document given with the id of another InputError is raised. What a given
    document leaves out is filled in as for a record, from its address and its text; the text stays as it is.
    """
    paths, given = list(paths), list(given)
    found, failures = walk(paths)
    settings = [each for each in found if each.path.name in CONFIGURATION]
    tables = [each for each in found if each.path.suffix.lower() == ".toml" and each not in settings]
    files = [each for each in found if each.path.suffix.lower() != ".toml" and each not in settings]
    failures += [_failure(why, each.id) for each in settings if (why := no_use(each, paths))]
    supplied = supplements(tables, files)
    documents: dict[str, Document] = {}
    places: dict[str, str] = {}
    mentioned = {(each.folder, each.id) for each in files}
    first: dict[str, Found] = {}
    pages = [each.path for each in files if each.path.name.lower().endswith(PAGE)]
    opened = dict(zip(pages, workers.tried(read_page, pages), strict=True))
    items = [(each, opened.get(each.path)) for each in files]
    for file, results in zip(files, workers.tried(partial(_read, supplied), items), strict=True):
        if isinstance(results, Raised):
            results = [(file.id, _failure(results.error, file.id))]
        kept = first.setdefault(file.id, file)
        if kept is not file:
            here, there = _apart(file.path, kept.path)
            why = f"duplicate id: {here} is left out, for {there} has it too; rename one of them"
            failures.append(_failure(why, file.id))
        for place, result in results:
            id = result.id if isinstance(result, Document) else result.document or ""
            mentioned.add((file.folder, id))
            if kept is not file:
                continue
            if isinstance(result, Failure):
                failures.append(result if place in (file.id, id) else evolve(result, error=f"{place}: {result.error}"))
            elif id in documents:
                failures.append(_failure(f"duplicate id: {place} repeats that of {places[id]}", id))
            else:
                documents[id], places[id] = result, place
    failures += supplied.failures(mentioned)
    failures += [_failure("nothing to audit: the folder holds no document", root) for root in _barren(found, files)]
    readable, why_not = gate(sorted(_new(given, documents), key=lambda each: each.id))
    for each, filled in zip(readable, workers.tried(_filled, readable), strict=True):
        if isinstance(filled, Raised):
            why_not.append(_failure(filled.error, each.id))
        else:
            documents[each.id] = filled
    return Reading(
        [documents[id] for id in sorted(documents)],
        sorted({*failures, *why_not}, key=lambda each: (each.document or "", each.error)),
        [each for each in given if each.id not in documents],
    )


def files(paths: Iterable[Path]) -> list[Path]:
    """The files that `read` opens, or would if it could: documents, and what stands beside them."""
    found, _ = walk(paths)
    return [each.path for each in (*found, *beside(found))]


def _new(given: Iterable[Document], documents: Mapping[str, Document]) -> Iterator[Document]:
    ids = set(documents)
    for each in given:
        if each.id in ids:
            raise InputError(f"two documents have the id {each.id!r}: give each its own")
        ids.add(each.id)
        yield each


def _apart(one: Path, other: Path) -> tuple[str, str]:
    """Two paths as far as they differ, which is the same wherever the corpus stands."""
    pairs = zip(one.parts, other.parts, strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return written(PurePath(*one.parts[shared:])), written(PurePath(*other.parts[shared:]))


def _read(supplied: Supplements, item: tuple[Found, Page | Raised | None]) -> list[tuple[str, Document | Failure]]:
    """The documents of a file, of its page where it is one, and what could not be read of it, each with its place."""
    return list(_results(supplied, *item))


def _results(
    supplied: Supplements, file: Found, page: Page | Raised | None
) -> Iterator[tuple[str, Document | Failure]]:
    name = file.path.name.lower()
    try:
        if page is not None:
            if isinstance(page, Raised):
                raise InputError(page.error.removeprefix("InputError: "))
            for result in _found(file.id, page.text, page.known, page.faults, file, supplied):
                yield file.id, result
        elif name.endswith((*LINES, *JSON)):
            for each in _records(file, name):
                if isinstance(each, Unread):
                    yield each.id, _failure(each.error, each.id)
                else:
                    found = attempt(partial(_of_record, supplied, file), each)
                    results = [_failure(found.error, each.id)] if isinstance(found, Raised) else found
                    yield from ((each.place, result) for result in results)
        elif name.endswith(TEXT):
            text = decode(read_bytes(file.path))
            if is_page(text):
                raise InputError("an HTML page, not read as text: name the file .html")
            for result in _found(file.id, text, Particulars(), (), file, supplied):
                yield file.id, result
        elif _is_database(file.path):
            yield (
                file.id,
                _failure("an SQLite database, as a store of results is: not read; keep it elsewhere", file.id),
            )
        else:
            kinds = ", ".join((*TEXT, *LINES, *JSON, *PAGE))
            extension = f"unknown extension {file.path.suffix}" if file.path.suffix else "no extension"
            yield file.id, _failure(f"{extension}: not read; known are {kinds}", file.id)
    except InputError as error:
        yield file.id, _failure(str(error), file.id)
    except OSError as error:
        yield file.id, _failure(f"unreadable: {error.strerror or error}", file.id)


def _is_database(path: Path) -> bool:
    """Whether a file is SQLite's, or what SQLite has beside one that is open."""
    try:
        with path.with_name(_BESIDE_DATABASE.sub("", path.name)).open("rb") as file:
            return file.read(len(_DATABASE)) == _DATABASE
    except OSError:
        return False


def _of_record(supplied: Supplements, file: Found, record: Record) -> list[Document | Failure]:
    return list(_found(record.id, record.text, record.known, record.faults, file, supplied))


def _records(file: Found, name: str) -> Iterator[Record | Unread]:
    data, why = read_bytes(file.path), None
    if name.endswith(".gz"):
        data, why = unzip(data)
        if why:  # the last line is cut somewhere: what stands before it is whole
            data = data[: data.rfind(b"\n") + 1]
            lines = data.count(b"\n")
            yield Unread(file.id, f"{why}; read up to line {lines}")
            if not data.strip():
                return
    yield from json_file(data, file.id) if name.endswith(JSON) else json_lines(data, file.id)


def _found(
    id: str, text: str, own: Particulars, faults: Iterable[str], file: Found, supplied: Supplements
) -> Iterator[Document | Failure]:
    yield from (_failure(fault, id) for fault in faults)
    known = supplied.of(file.folder, id, file.id).over(own)
    document = _filled(Document(id, text, path=file.id, **asdict(known, recurse=False)))
    readable, failures = gate([document])
    yield from readable
    yield from failures


def _filled(document: Document) -> Document:
    """A document with what its address and its text show, where nothing else says so."""
    url = document.url
    domain = document.domain or (domain_of(url) if url else None)
    said = Particulars(**{each.name: getattr(document, each.name) for each in fields(Particulars)})
    known = said.over(_fitting(from_text(document.text), said.outlet, domain))
    known = known.over(
        Particulars(credit=credit_in(url) if url else None, outlet=outlet_at(domain) if domain else None)
    )
    return evolve(document, domain=domain, **asdict(known, recurse=False))


def _fitting(shown: Particulars, outlet: str | None, domain: str | None) -> Particulars:
    """What a text shows: a publisher that it shows as its own, but that is another than its outlet or at other domains,
    is credited for it.
    """
    if shown.outlet is None or not (domains := domains_of(shown.outlet)) or domain in domains:
        return shown
    if same_outlet(outlet, shown.outlet) if outlet else domain is None:
        return shown
    return evolve(shown, outlet=None, credit=shown.credit or shown.outlet)


def _barren(found: list[Found], files: list[Found]) -> list[str]:
    """The folders given that hold files, but none that could be a document."""
    roots = {each.root for each in found if each.root} - {each.root for each in files}
    return sorted(root.name for root in roots)


def _failure(error: str, id: str) -> Failure:
    return Failure(Stage.INGEST, error, id)
