"""Articles in HTML pages, by trafilatura: nothing is fetched."""

from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from attrs import Factory, frozen

from provenance.errors import InputError
from provenance.ingest.byline import byline
from provenance.ingest.decode import checked, decode_page, read_bytes
from provenance.ingest.linked_data import LinkedData, linked_data
from provenance.ingest.markup import check_depth, whole
from provenance.ingest.page_address import is_archive, original, page_address
from provenance.ingest.page_date import page_date
from provenance.ingest.page_outlet import of_post, page_outlet, without_site
from provenance.ingest.page_site import AROUND, bylines, handles, headings, logos
from provenance.ingest.particulars import Particulars
from provenance.ingest.records import joined
from provenance.ingest.verdicts import with_verdicts
from provenance.ingest.written_by import written_by

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_TAGS = 200_000
"""The most tags that are parsed; real pages have some thousands."""

_TITLE = re.compile(r"<title\b[^<>]*>([^<]{0,500})", re.I)
_ABBREVIATED = re.compile(r"\s*\([^()]*\)$")  # "Jo Lind (jli)"
# What a wiki sets into its text: marks of references, the list of these, "[edit]".
_MARKS = [
    f"//{tag}[contains(concat(' ', normalize-space(@class), ' '), ' {name} ')]"
    for tag, name in (("sup", "reference"), ("span", "mw-editsection"), ("ol", "references"))
]
_OPENED = re.compile(r"<(?:html|body)\b", re.I)
_CLOSED = re.compile(r"</(?:html|body)\s*>", re.I)
_ACCOUNT = re.compile(r"https?://|\d{5,}$", re.I)
_REPORT = re.compile(r'<meta name="generator" content="provenance ')
_HEAD = 4096  # characters in which a report says that it is one


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
    check_depth(source)
    from trafilatura import bare_extraction, load_html  # late: they take half a second

    stated = linked_data(source)
    try:
        with _quiet():
            read = load_html(source)
            tree = None if read is None else whole(read, source)
            found = bare_extraction(
                source if tree is read else tree,
                with_metadata=True,
                include_comments=False,
                prune_xpath=_MARKS,
                date_extraction_params={"outputformat": ""},  # none: dates are read apart
            )
            url = page_address(source, getattr(found, "url", None), stated.url)
            published, doubtful = page_date(source, url)
    except InputError:
        raise
    except RecursionError:
        raise InputError("nested too deeply to be parsed") from None
    except Exception as error:  # any bug of the parsers below must not cost the other documents
        raise InputError(f"the page cannot be parsed: {type(error).__name__}: {error}") from error
    body = (found.text or "").strip() if found and not isinstance(found, dict) else ""
    if not found or isinstance(found, dict) or not body or tree is None:
        raise InputError("no article text found in the page")
    titled = _page_title(source)
    posts = handles(tree)
    names = [name for name in (found.sitename, stated.publisher) if name and not _is_of_none(name, posts)]
    outlet = page_outlet(names, url, titled or found.title or "", (*posts, *logos(tree)))
    outlet = outlet or page_outlet(posts or tuple(_host(url)), url)
    called = [*names, *posts, *filter(None, [outlet])]
    title = " ".join((found.title or "").split())
    if stated.live and title in stated.updates:
        title = stated.live
    title = without_site(of_post(title, titled or "", headings(tree), called, url), called, url)
    people, agency = _written_by(stated, tree, found.author or "", title)
    known = Particulars(
        title=title or None,
        url=url,
        outlet=outlet,
        published=published,
        byline=people,
        credit=agency,
        links=dict.fromkeys(_links(tree, body, url or "")),
    )
    faults = [*_cut_short(source), *([f"published: {doubtful} (in corpus.toml)"] if doubtful else ())]
    return Page(checked(with_verdicts(joined(known.title, body), known.title, stated.reviews)), known, tuple(faults))


def _is_of_none(name: str, posts: tuple[str, ...]) -> bool:
    """Whether what stands where a site's name does is an archive's, or only how it posts: name, address, number."""
    return is_archive(name) or _ACCOUNT.match(name) is not None or name.casefold() in map(str.casefold, posts)


def _host(url: str | None) -> Iterator[str]:
    if url and not is_archive(url) and (host := urlsplit(url).hostname):
        yield host.removeprefix("www.")


def _written_by(stated: LinkedData, tree: HtmlElement, author: str, title: str) -> tuple[tuple[str, ...], str | None]:
    """The people who wrote an article and the agency it is credited to: JSON-LD names them best, trafilatura others; a
    line below the title where neither knows any.
    """
    metas = tuple(_meta_authors(tree))
    author = next((name for name in metas if re.sub(r",\s+", "; ", name) == author), author)
    told = [name for each in stated.people for name in written_by(_ABBREVIATED.sub("", each))[0] if " " in name]
    once: dict[str, str] = {}
    for name in told or written_by(author)[0]:
        once.setdefault(re.sub(r"[\W_]", "", name.casefold()), name)  # "Jo-Lind" of an address is Jo Lind
    agency = next(filter(None, (written_by(each)[1] for each in (author, *metas, *stated.authors))), None)
    if once or agency:
        return tuple(once.values()), agency
    printed = next((each for each in bylines(tree, title) if byline(each)), "")
    return byline(printed), written_by(printed)[1]


def _page_title(source: str) -> str | None:
    """The title in a page's head, where its site's name stands behind that of the article."""
    found = _TITLE.search(source)
    return " ".join(unescape(found[1]).split()) if found else None


def _meta_authors(tree: HtmlElement) -> Iterator[str]:
    """The authors in a page's head as printed: trafilatura drops those of one word, as agencies are."""
    for meta in tree.iter("meta"):
        label = (meta.get("name") or meta.get("property") or "").lower()
        if label in ("author", "byl", "article:author") and "://" not in (name := meta.get("content") or ""):
            yield " ".join(name.split())


def _links(tree: HtmlElement, body: str, address: str) -> Iterator[str]:
    """The addresses to which the article's own words link, in reading order: not those of the page around it."""
    for anchor in tree.iter("a"):
        words = " ".join("".join(anchor.itertext()).split())
        try:
            href = original(urljoin(address, original(anchor.get("href") or "")))
        except ValueError:  # broken brackets: "http://[x"
            continue
        around = any(each.tag in AROUND for each in anchor.iterancestors())
        if words and words in body and not around and href.startswith(("http://", "https://")):
            yield href


def _cut_short(source: str) -> Iterator[str]:
    if _OPENED.search(source) and not _CLOSED.search(source):
        yield "cut short: neither body nor html is closed; read as far as it goes: fetch or save the page again"


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
