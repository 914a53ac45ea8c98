"""When a page says that its article was published."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from provenance.errors import InputError
from provenance.ingest.dates import iso_8601
from provenance.ingest.linked_data import linked_data
from provenance.ingest.numeric_dates import without_guesses

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PUBLISHED = re.compile(r"publi[sc]|posted", re.I)
_UPDATED = re.compile(r"updated|modified|utime", re.I)
_WIKI = re.compile(r"<meta\b[^<>]*\bMediaWiki\b", re.I)
_LABELS = ("name", "property", "itemprop", "http-equiv", "class", "id")
_LONGEST_LABELLED = 100  # characters; what is longer holds more than a date
_A_DAY = len("2031-05-06")
_FIRST = "1991"
_LATEST = "9999-12-31"  # htmldate drops what lies after this day, and would take today for it


def page_date(source: str, url: str | None) -> tuple[str | None, str | None]:
    """The date of publication of a page as ISO 8601, and what is wrong with one that could be two days; each or None.

    Its JSON-LD goes first. The hour is kept where the page has its offset from UTC. What is labelled as an update
    counts only where there is nothing else, what stands around the article ("Related", today's date in the masthead)
    never. A page of a wiki has none: it was begun long before it cited what it cites, and what cites it did so before
    its last change.
    """
    if _WIKI.search(source):
        return None, None
    stated = _stated(source)
    if stated and len(stated) > _A_DAY:
        return stated, None
    plain, doubtful = without_guesses(source)
    if (found := _found(plain, url)) and (stated is None or found.startswith(stated)):
        return found, None
    if stated:
        return stated, None
    if doubtful and (guessed := _found(source, url)):
        return None, next((each for each in doubtful if guessed[:10] in each), doubtful[0])
    return None, None


def _stated(source: str) -> str | None:
    """What the JSON-LD says, if it is a day since there are pages: some have 1970-01-01 for none."""
    try:
        day = iso_8601(linked_data(source).published or "")
    except InputError:
        return None
    return day if day and day > _FIRST else None


def _found(source: str, url: str | None) -> str | None:
    from htmldate import find_date  # late, as all of trafilatura
    from trafilatura import load_html

    for updates in (False, True):
        page = load_html(source)
        if page is None:
            return None
        _prune(page, updates=updates)
        found = find_date(
            page,
            url=url,
            original_date=True,
            extensive_search=False,
            deferred_url_extractor=True,  # an address has no hour
            outputformat="%Y-%m-%dT%H:%M:%S%z",
            max_date=_LATEST,
        )
        if found:
            return iso_8601(found)
    return None


def _prune(page: HtmlElement, *, updates: bool) -> None:
    """Take out what is no date of publication, and mark for htmldate what is labelled as one."""
    for each in list(page.iter("nav", "aside", "header", "footer", "meta", "time", "abbr", "span", "p", "div")):
        if each.getparent() is None:
            continue
        if _is_around(each) or (not updates and _is_update(each)):
            each.drop_tree()
        elif each.tag == "time" and not _UPDATED.search(_before(each)) and _PUBLISHED.search(_before(each)):
            each.set("pubdate", "pubdate")


def _is_around(element: HtmlElement) -> bool:
    if element.tag in ("nav", "aside"):
        return True
    if element.tag not in ("header", "footer") or element.find(".//h1") is not None:
        return False
    return next(element.iterancestors("article", "main"), None) is None


def _is_update(element: HtmlElement) -> bool:
    label = " ".join(element.get(name) or "" for name in _LABELS)
    if element.tag in ("time", "abbr"):
        label += " " + _before(element)
    elif element.tag != "meta":
        words = element.text_content()
        label += " " + words
        if len(words) > _LONGEST_LABELLED:
            return False
    return bool(_UPDATED.search(label)) and not _PUBLISHED.search(label)


def _before(element: HtmlElement) -> str:
    """The words right before an element: in its parent, or before that one where it comes first."""
    for each in (element, element.getparent()):
        if each is None or (parent := each.getparent()) is None:
            break
        previous = each.getprevious()
        words = (parent.text if previous is None else previous.tail or previous.text_content()) or ""
        if words.strip():
            return str(words)
    return ""
