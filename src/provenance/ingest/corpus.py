"""Read a corpus: folders and files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import evolve, field, frozen

from provenance.errors import InputError
from provenance.ingest.decode import decode, read_bytes, unzip
from provenance.ingest.from_text import from_text
from provenance.ingest.gate import gate
from provenance.ingest.pages import page
from provenance.ingest.particulars import Particulars
from provenance.ingest.records import Record, Unread, json_file, json_lines
from provenance.ingest.supplements import Supplements, beside, supplements
from provenance.ingest.walk import Found, walk
from provenance.model import Document, Failure, Stage
from provenance.model.freeze import as_tuple
from provenance.outlets import domain_of, domains_of, outlet_at

TEXT = (".txt", ".text", ".md")
LINES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
JSON = (".json",)
PAGE = (".html", ".htm")

# Files beside the documents that are not documents, and that others read.
CONFIGURATION = frozenset(
    "provenance.toml pyproject.toml suppressions.toml corrections.toml ratings.toml ratings.csv".split()
)


@frozen
class Reading:
    """What was read, sorted by id, and what could not be."""

    documents: tuple[Document, ...] = field(converter=as_tuple)
    failures: tuple[Failure, ...] = field(converter=as_tuple)


def read(paths: Iterable[Path]) -> Reading:
    """Read the documents in folders (all the way down; what is hidden is passed over) and files, whatever their order.

    An id is the file's path relative to its folder, with ``/``, or what a record gives; of a record without one,
    ``FILE:LINE`` (JSON Lines) or ``FILE[N]`` (a list). Formats go by suffix: .txt, .text and .md are plain text, kept
    as decoded; .jsonl and .ndjson (also .gz) hold a record a line, .json one or a list; .html and .htm are pages. Of a
    record `text` is required; title, url, outlet, published, byline, credit, dateline and language are read, other
    keys passed over. ``corpus.toml`` at the root of a folder and a sidecar ``NAME.toml`` beside ``NAME.ext`` win over
    what a record, page or text says; a record's and page's own keys over what its text shows.

    Nothing is raised and nothing dropped in silence: what cannot be read, or is not in English, is a failure that
    names it and says why. A key that cannot be read is one too, while its document is still there.
    """
    found, failures = walk(paths)
    settings = [each for each in found if each.path.name in CONFIGURATION]
    tables = [each for each in found if each.path.suffix.lower() == ".toml" and each not in settings]
    files = [each for each in found if each.path.suffix.lower() != ".toml" and each not in settings]
    failures += [_failure("configuration, which is no document", each.id) for each in settings if not each.root]
    supplied, faults = supplements([*tables, *beside(files)], files)
    failures += faults
    documents: dict[str, Document] = {}
    mentioned = {each.id for each in files}
    for file in files:
        for result in _read(file, supplied):
            if isinstance(result, Failure):
                failures.append(result)
                mentioned.add(result.document or "")
            elif result.id in documents:
                other = documents[result.id].path
                failures.append(_failure(f"duplicate id: {file.id} has one that {other} had first", result.id))
            else:
                documents[result.id] = result
    for id in sorted(set(supplied.source) - mentioned - set(documents)):
        failures.append(_failure(f'documents."{id}": no such document or file', supplied.source[id]))
    failures += [_failure("nothing to audit: the folder holds no document", root) for root in _barren(found, files)]
    return Reading(
        [documents[id] for id in sorted(documents)],
        sorted(set(failures), key=lambda each: (each.document or "", each.error)),
    )


def _read(file: Found, supplied: Supplements) -> Iterator[Document | Failure]:
    """The documents of a file, in its order, and what could not be read of it."""
    name = file.path.name.lower()
    try:
        if name.endswith(TEXT):
            yield from _document(file.id, decode(read_bytes(file.path)), Particulars(), file, supplied)
        elif name.endswith(PAGE):
            text, known, faults = page(read_bytes(file.path))
            yield from (_failure(fault, file.id) for fault in faults)
            yield from _document(file.id, text, known, file, supplied)
        elif name.endswith((*LINES, *JSON)):
            for each in _records(file, name):
                if isinstance(each, Unread):
                    yield _failure(each.error, each.id)
                else:
                    yield from (_failure(fault, each.id) for fault in each.faults)
                    yield from _document(each.id, each.text, each.known, file, supplied)
        else:
            kinds = ", ".join((*TEXT, *LINES, *JSON, *PAGE))
            extension = f"unknown extension {file.path.suffix}" if file.path.suffix else "no extension"
            yield _failure(f"{extension}: not read; known are {kinds}", file.id)
    except InputError as error:
        yield _failure(str(error), file.id)
    except OSError as error:
        yield _failure(f"unreadable: {error.strerror or error}", file.id)


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


def _document(id: str, text: str, own: Particulars, file: Found, supplied: Supplements) -> Iterator[Document | Failure]:
    known = supplied.of(id, file.id).over(own)
    domain = domain_of(known.url) if known.url else None
    known = known.over(_fitting(from_text(text), domain))
    document = Document(
        id,
        text,
        path=file.id,
        url=known.url,
        title=known.title,
        outlet=known.outlet or (outlet_at(domain) if domain else None),
        domain=domain,
        published=known.published,
        byline=known.byline,
        credit=known.credit,
        dateline=known.dateline,
        language=known.language,
        links=known.links,
    )
    readable, failures = gate([document])
    yield from (*readable, *failures)


def _fitting(shown: Particulars, domain: str | None) -> Particulars:
    """What a text shows: a publisher that it shows as its own, but that is at other domains, is credited for it."""
    if domain is None or shown.outlet is None or domain in domains_of(shown.outlet) or not domains_of(shown.outlet):
        return shown
    return evolve(shown, outlet=None, credit=shown.credit or shown.outlet)


def _barren(found: list[Found], files: list[Found]) -> list[str]:
    """The folders given that hold files, but none that could be a document."""
    roots = {each.root for each in found if each.root} - {each.root for each in files}
    return sorted(root.name for root in roots)


def _failure(error: str, id: str) -> Failure:
    return Failure(Stage.INGEST, error, id)
