"""What an article brings along is only text: nothing of it runs, is fetched or leads away."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from provenance import report
from provenance.model import Audit
from provenance.rules.guide import guide
from report.audits import CHRONICLE, LEDGER, affair
from report.hostile import HOSTILE, poisoned
from report.pages import every_link, of_class, page_of, parsed, shown, words_of


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_an_article_brings_along_is_text(text: str) -> None:
    _nothing_but_text(poisoned(text, until=text), text)


@given(
    st.text(
        st.characters(codec="utf-8") | st.sampled_from("<>&\"'`=/-!\x00\u202e\u2067\ufeff\x85"), min_size=1, max_size=20
    )
)
def test_and_so_is_anything_else(text: str) -> None:
    _nothing_but_text(poisoned(text, until=text), text)


def _nothing_but_text(audit: Audit, text: str) -> None:
    page = report.render(audit, "html", report.Context(guide()))
    assert page.encode("utf-8")
    root = parsed(page)
    tags = [each.tag for each in root.iter() if isinstance(each.tag, str)]
    assert (tags.count("script"), tags.count("style")) == (1, 1)
    assert not {"img", "svg", "iframe", "object", "base", "form", "b2"} & set(tags)
    for each in root.iter():
        assert not [name for name in each.attrib if name.startswith("on") or name in ("style", "src", "srcset")]
        assert each.get("href", "#").startswith("#")
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]", page)
    assert shown(of_class(root, "claim")[0].find(".//h3")) == words_of(text)


def test_only_addresses_of_the_web_are_links_and_tell_nobody_where_the_reader_was() -> None:
    wanted = {
        "https://chronicle.example/a?b=1&c=2": True,
        "http://chronicle.example": True,
        "HTTPS://chronicle.example/": True,
        "javascript:alert(1)": False,
        "java\nscript:alert(1)": False,
        "data:text/html,<script>": False,
        "//chronicle.example": False,
        "https://": False,
        "https://chronicle.example\\@evil.example": False,
        "https://evil.example/\u202egnp": False,
        "https://[": False,
        "file:///etc/passwd": False,
    }
    for url, linked in wanted.items():
        root = page_of(evolve(affair(), documents=[evolve(CHRONICLE, url=url), LEDGER]))
        found = [each for each in every_link(root) if each.get("href") == url]
        assert bool(found) == linked, url
        assert words_of(url) in shown(of_class(root, "document")[0])
    for each in every_link(root):
        if not each.get("href", "").startswith("#"):
            assert (each.get("rel"), each.get("referrerpolicy")) == ("noopener noreferrer", "no-referrer")


def test_the_page_allows_itself_its_own_style_and_script_and_nothing_else() -> None:
    root = page_of(affair())
    (policy,) = [each.get("content", "") for each in root.iter("meta") if each.get("http-equiv")]
    inside = [next(root.iter(tag)).text or "" for tag in ("style", "script")]
    style, script = (base64.b64encode(hashlib.sha256(each.encode()).digest()).decode() for each in inside)
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; "
        "base-uri 'none'; form-action 'none'"
    )
    assert not re.search(r"url\(|@import|fetch\(|XMLHttp|innerHTML|eval", "".join(inside))
