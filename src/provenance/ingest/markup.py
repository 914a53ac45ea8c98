"""HTML where a text was expected: told from prose that mentions a tag, and the text taken out of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from provenance.errors import InputError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_DEPTH = 2_000
"""The deepest nesting of elements that is parsed; real pages have under a hundred."""

_CUT = 2_040  # libxml2 drops, without a word, all that follows where elements are 2,048 deep
_CUT_PLAIN = 250  # and 256 unless it is told to read on

_BLOCKS = (
    "p div br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote article section table tr td th figure figcaption pre"
).split()
_UNREAD = ("script", "style", "noscript", "template")
_TAG = rf"</?(?:{'|'.join(_BLOCKS)})\b[^<>]*>"
# Prose about a tag has words around it.
_BEGINS = re.compile(rf"\s*{_TAG}", re.I)
_ENDS = re.compile(rf"{_TAG}\s*\Z", re.I)
_BESIDE = re.compile(rf"{_TAG}\s*{_TAG}", re.I)
# Prose may have nothing of HTML but the break that a tool has put behind it.
_BREAK = re.compile(r"<br\s?/?>\Z", re.I)
_ANY = re.compile(r"</?[a-z][^<>]*>|&#?\w+;", re.I)
_PAGE = re.compile(r"\s*(?:<\?xml[^<>]*>\s*)?<(?:!doctype\s+html|html)\b", re.I)
_UNPRINTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # lxml refuses to take these back
_NESTING = re.compile(r"<(/?)(?:div|span|section|article|table|ul|ol|b|i|em|strong|font|blockquote|a)\b", re.I)
_BLANK_LINE = re.compile(r"\n\s*\n")


def is_page(text: str) -> bool:
    """Whether a text is the source of a whole HTML page."""
    return _PAGE.match(text) is not None


def check_depth(source: str) -> None:
    """Raises InputError where elements are nested deeper than `MAX_DEPTH`: parsers drop what stands below that."""
    if _depth(source) > MAX_DEPTH:
        raise _too_deep()


def whole(tree: HtmlElement, source: str) -> HtmlElement:
    """The tree that was read of a page, or a new one of its source where the parser stopped at its depth.

    Raises InputError where the page is deeper than any parser reads.
    """
    if _levels(tree) < _CUT_PLAIN:
        return tree
    from lxml import html  # late, as below

    parser = html.HTMLParser(huge_tree=True, encoding="utf-8", remove_comments=True, remove_pis=True)
    return _uncut(html.fromstring(source.encode("utf-8", "surrogatepass"), parser=parser))


def without_markup(text: str) -> str:
    r"""A text without its HTML, each of its blocks a paragraph; prose that only mentions a tag stays as it is.

    >>> without_markup("<p>The port is &quot;shut&quot;.</p><p>Ships <b>wait</b>.</p>")
    'The port is "shut".\n\nShips wait.'
    >>> without_markup("Lead in the water was < 5 ppm.")
    'Lead in the water was < 5 ppm.'
    """
    if (last := _BREAK.search(stripped := text.rstrip())) and not _ANY.search(stripped, 0, last.start()):
        return stripped[: last.start()]
    if not any(sign.search(text) for sign in (_ENDS, _BESIDE)) and not _BEGINS.match(text):
        return text
    check_depth(text)
    from lxml import etree, html  # late: most records hold plain text

    try:
        root = _uncut(html.fromstring(f"<div>{text}</div>", parser=html.HTMLParser(huge_tree=True)))
    except (ValueError, etree.ParserError) as error:
        raise InputError(f"HTML that cannot be parsed: {error}") from None
    for each in list(root.iter(etree.Comment, etree.ProcessingInstruction, *_UNREAD)):
        each.drop_tree()
    for each in root.iter(*_BLOCKS):
        each.text, each.tail = (f"\n\n{_UNPRINTED.sub('', words or '')}" for words in (each.text, each.tail))
    paragraphs = (" ".join(each.split()) for each in _BLANK_LINE.split(root.text_content()))
    return "\n\n".join(filter(None, paragraphs))


def _uncut(tree: HtmlElement) -> HtmlElement:
    if _levels(tree) >= _CUT:
        raise _too_deep()
    return tree


def _too_deep() -> InputError:
    return InputError(f"nested more than {MAX_DEPTH:,} elements deep: this is no page that a person wrote")


def _levels(tree: HtmlElement) -> int:
    """How deep the elements of a tree are nested, those too that are not counted in what is written."""
    from lxml import etree

    depth = deepest = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _depth(source: str) -> int:
    """How deep the elements that need a closing tag are nested as written; those that may lack it do not count."""
    depth = deepest = 0
    for tag in _NESTING.finditer(source):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest
