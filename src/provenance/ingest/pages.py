"""Articles in HTML pages, by trafilatura: nothing is fetched."""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from urllib.parse import urljoin

from attrs import Factory, frozen

from provenance.errors import InputError
from provenance.ingest.decode import checked, decode_page, read_bytes
from provenance.ingest.linked_data import LinkedData, linked_data
from provenance.ingest.page_date import page_date
from provenance.ingest.page_outlet import page_outlet, without_site
from provenance.ingest.particulars import Particulars
from provenance.ingest.records import joined
from provenance.ingest.written_by import written_by

MAX_DEPTH = 2_000
"""The deepest nesting of elements that is parsed; real pages have under a hundred."""

MAX_TAGS = 200_000
"""The most tags that are parsed; real pages have some thousands."""

_TITLE = re.compile(r"<title\b[^<>]*>([^<]{0,500})", re.I)
_ABBREVIATED = re.compile(r"\s*\([^()]*\)$")  # "Jo Lind (jli)"
# What a wiki sets into its text: marks of references, the list of these, "[edit]".
_MARKS = [
    f"//{tag}[contains(concat(' ', normalize-space(@class), ' '), ' {name} ')]"
    for tag, name in (("sup", "reference"), ("span", "mw-editsection"), ("ol", "references"))
]
_AROUND = frozenset({"nav", "header", "footer", "aside", "form"})
_OPENED = re.compile(r"<(?:html|body)\b", re.I)
_CLOSED = re.compile(r"</(?:html|body)\s*>", re.I)
_REPORT = re.compile(r'<meta name="generator" content="provenance ')
_HEAD = 4096  # characters in which a report says that it is one
_NESTING = re.compile(r"<(/?)(?:div|span|section|article|table|ul|ol|b|i|em|strong|font|blockquote|a)\b", re.I)


@frozen
class Page:
    """A page: its text (title, blank line, body), what its metadata says and what is wrong with it all the same."""

    text: str = ""
    known: Particulars = Factory(Particulars)
    faults: tuple[str, ...] = ()


def read_page(path: Path) -> Page:
    """The page in a file. Raises InputError where there is none, or it cannot be read."""
    try:
        return page(read_bytes(path))
    except OSError as error:
        raise InputError(f"unreadable: {error.strerror or error}") from None


def page(data: bytes) -> Page:
    """The page of these bytes. Raises InputError where they hold no article."""
    source = decode_page(data)
    if _REPORT.search(source, 0, _HEAD):
        raise InputError("the report of an audit, no article: keep it in another folder")
    if (tags := source.count("<")) > MAX_TAGS:
        raise InputError(f"{tags:,} tags are more than the limit of {MAX_TAGS:,}: this is no page that a person wrote")
    if _depth(source) > MAX_DEPTH:
        raise InputError(f"nested more than {MAX_DEPTH:,} elements deep: this is no page that a person wrote")
    from trafilatura import bare_extraction  # late: it takes half a second

    try:
        with _quiet():
            found = bare_extraction(
                source,
                with_metadata=True,
                include_comments=False,
                prune_xpath=_MARKS,
                date_extraction_params={"outputformat": ""},  # none: dates are read apart
            )
            published, doubtful = page_date(source, getattr(found, "url", None))
    except RecursionError:
        raise InputError("nested too deeply to be parsed") from None
    except Exception as error:  # any bug of the parsers below must not cost the other documents
        raise InputError(f"the page cannot be parsed: {type(error).__name__}: {error}") from error
    body = (found.text or "").strip() if found and not isinstance(found, dict) else ""
    if not found or isinstance(found, dict) or not body:
        raise InputError("no article text found in the page")
    stated = linked_data(source)
    title = " ".join((found.title or "").split())
    names = [name for name in (found.sitename, stated.publisher) if name]
    people, agency = _written_by(stated, source, found.author or "")
    known = Particulars(
        title=without_site(title, names, found.url) or None,
        url=found.url or None,
        outlet=page_outlet(names, found.url, _page_title(source) or title),
        published=published,
        byline=people,
        credit=agency,
        links=dict.fromkeys(_links(source, body, found.url or "")),
    )
    faults = [*_cut_short(source), *([f"published: {doubtful} (in corpus.toml)"] if doubtful else ())]
    return Page(checked(_with_verdicts(joined(known.title, body), known.title, stated)), known, tuple(faults))


def _with_verdicts(text: str, title: str | None, stated: LinkedData) -> str:
    """A text with a line for each claim that its page checks and one for the verdict on it, below the title.

    Of a page that shows both in a box apart the extraction has neither: what is left is the hoax, in its own words.
    """
    has = _words(text)
    lines = [
        f"Claim: {each.claim}\nRating: {each.rating}\n"
        for each in stated.reviews
        if _words(each.claim) not in has or _words(each.rating) not in has
    ]
    below = len(f"{title}\n\n") if title and text.startswith(f"{title}\n\n") else 0
    return text[:below] + "".join(lines) + text[below:]


def _words(text: str) -> str:
    return " ".join(["", *re.findall(r"\w+", text.casefold()), ""])


def _written_by(stated: LinkedData, source: str, author: str) -> tuple[tuple[str, ...], str | None]:
    """The people who wrote an article and the agency it is credited to: JSON-LD names them best, trafilatura others."""
    metas = tuple(_meta_authors(source))
    author = next((name for name in metas if re.sub(r",\s+", "; ", name) == author), author)
    told = [name for each in stated.people for name in written_by(_ABBREVIATED.sub("", each))[0] if " " in name]
    once: dict[str, str] = {}
    for name in told or written_by(author)[0]:
        once.setdefault(re.sub(r"[\W_]", "", name.casefold()), name)  # "Jo-Lind" of an address is Jo Lind
    agencies = (written_by(each)[1] for each in (author, *metas, *stated.authors))
    return tuple(once.values()), next(filter(None, agencies), None)


def _page_title(source: str) -> str | None:
    """The title in a page's head, where its site's name stands behind that of the article."""
    found = _TITLE.search(source)
    return " ".join(unescape(found[1]).split()) if found else None


def _meta_authors(source: str) -> Iterator[str]:
    """The authors in a page's head as printed: trafilatura drops those of one word, as agencies are."""
    from trafilatura import load_html

    with _quiet():
        page = load_html(source)
    for meta in page.iter("meta") if page is not None else ():
        label = (meta.get("name") or meta.get("property") or "").lower()
        if label in ("author", "byl", "article:author") and "://" not in (name := meta.get("content") or ""):
            yield " ".join(name.split())


def _links(source: str, body: str, address: str) -> Iterator[str]:
    """The addresses to which the article's own words link, in reading order: not those of the page around it."""
    from trafilatura import load_html

    with _quiet():
        page = load_html(source)
    for anchor in page.iter("a") if page is not None else ():
        words = " ".join("".join(anchor.itertext()).split())
        href = urljoin(address, anchor.get("href") or "")
        around = any(each.tag in _AROUND for each in anchor.iterancestors())
        if words and words in body and not around and href.startswith(("http://", "https://")):
            yield href


def _cut_short(source: str) -> Iterator[str]:
    if _OPENED.search(source) and not _CLOSED.search(source):
        yield "cut short: neither body nor html is closed; read as far as it goes: fetch or save the page again"


def _depth(source: str) -> int:
    """How deep the elements that need a closing tag are nested as written; those that may lack it do not count."""
    depth = deepest = 0
    for tag in _NESTING.finditer(source):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


@contextmanager
def _quiet() -> Iterator[None]:
    """The parsers say in logs and warnings what here becomes a failure or nothing."""
    loggers = [logging.getLogger(name) for name in ("trafilatura", "htmldate", "courlan", "justext")]
    # Their modules log under names below these, so that a disabled parent would not do: raise its level instead.
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
