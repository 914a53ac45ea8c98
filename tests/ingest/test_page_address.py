"""Where a page was published, as it and those who kept it say."""

from __future__ import annotations

import pytest

from provenance.ingest.page_address import original, page_address

_PORT = "https://www.valmora.example/port?page=2"


@pytest.mark.parametrize(
    ("kept", "address"),
    [
        (f"https://web.archive.org/web/20310506101500/{_PORT}", _PORT),
        ("https://web.archive.org/web/20310506101500if_/https:/www.valmora.example/port?page=2", _PORT),
        ("/web/20310506101500/http://www.bbc.co.uk/news/1", "http://www.bbc.co.uk/news/1"),
        ("http://web.archive.org/web/2031*/www.kelm.com/lamps", "http://www.kelm.com/lamps"),
        ("https://archive.ph/2031.05.06-101500/https:/www.valmora.example/port?page=2", _PORT),
        ("https://archive.today/20310506101500/http://kelm.com/lamps", "http://kelm.com/lamps"),
        ("https://archive.ph/Ab3dE", "https://archive.ph/Ab3dE"),
        ("https://archive.org/details/lamps-of-kelm", "https://archive.org/details/lamps-of-kelm"),
        ("https://kelm.com/web/20310506/lamps", "https://kelm.com/web/20310506/lamps"),
        ("https://kelm.com/share?u=https://web.archive.org/web/2031/http://a.com", None),
    ],
)
def test_the_original_of_what_an_archive_keeps(kept: str, address: str | None) -> None:
    assert original(kept) == (address or kept)


@pytest.mark.parametrize(
    ("source", "stated", "address"),
    [
        ("<!DOCTYPE html>\n<!-- saved from url=(0043)https://www.valmora.example/port?page=2 -->\n<html>", [], _PORT),
        ("<!--\n Page saved with SingleFile \n url: https://kelm.com/a?b=1&amp;c=2 \n saved date: Tue\n-->", [], None),
        ("<!-- saved from url=(0014)about:internet --><html>", [], ""),
        ("<!-- the story, saved from url https://kelm.com/a --><html>", [], ""),
        ("<!-- saved from url=(0020)https://kelm.com/a --><html>", [None, _PORT], _PORT),
        ("<html>", ["https://perma.cc/AB1-CD2", _PORT], _PORT),
        ("<html>", ["https://perma.cc/AB1-CD2"], "https://perma.cc/AB1-CD2"),
        (f'<link rel="mark" href="https://archive.ph/20310506101500/{_PORT}">', ["https://archive.ph/Ab3dE"], _PORT),
        (f'<a href="https://archive.ph/20310506101500/{_PORT}">', ["https://kelm.com/a"], "https://kelm.com/a"),
        ("<html>", ["https://[kelm/a", _PORT], _PORT),
        ("<html>", [None], ""),
    ],
)
def test_the_address_of_a_page(source: str, stated: list[str | None], address: str | None) -> None:
    expected = "https://kelm.com/a?b=1&c=2" if address is None else address or None
    assert page_address(source, *stated) == expected
