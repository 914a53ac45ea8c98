"""The HTML page of an audit, as its tests read it."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from html5lib import HTMLParser

from provenance import report
from provenance.model import Audit
from provenance.report.html.letters import plain
from provenance.rules.guide import guide


def parsed(page: str) -> Element:
    """The page as a browser reads it. Raises ParseError for the first fault."""
    return HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)


def page_of(audit: Audit) -> Element:
    """The page of an audit, with the rules' pages known."""
    return parsed(report.render(audit, "html", report.Context(guide())))


def of_class(root: Element, *classes: str) -> list[Element]:
    """The elements that have all of these classes."""
    return [each for each in root.iter() if set(classes) <= set((each.get("class") or "").split())]


def shown(element: Element) -> str:
    """The words of an element, one blank between any two."""
    return " ".join("".join(element.itertext()).split())


def words_of(text: str) -> str:
    """A text as the page shows its words."""
    return " ".join(plain(text).split())


def by_id(root: Element) -> dict[str, Element]:
    return {each.get("id", ""): each for each in root.iter() if each.get("id")}


def every_link(root: Element) -> Iterator[Element]:
    return (each for each in root.iter("a"))
