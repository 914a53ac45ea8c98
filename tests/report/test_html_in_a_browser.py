"""A real browser loads the page from a file without a complaint, jumps where its links lead, and filters."""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import provenance as pv

EXAMPLE = Path(pv.__file__).parent / "example"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
BROWSER = next(filter(None, map(shutil.which, NAMES)), None)
pytestmark = pytest.mark.skipif(BROWSER is None, reason=f"needs a browser: none of {', '.join(NAMES)} is there")


@pytest.fixture(scope="module")
def page() -> str:
    asked = ["A Varenian diplomat defected to Corvane"]
    return pv.audit(EXAMPLE, claims=asked, settings=pv.Settings(profile="all")).render("html")


def _loaded(page: str, folder: Path, fragment: str = "") -> tuple[str, list[str]]:
    """The page as it stands after its script ran, and what the browser complained of."""
    file = folder / "audit.html"
    file.write_text(page, encoding="utf-8")
    options = "--headless --no-sandbox --disable-gpu --enable-logging=stderr --virtual-time-budget=5000 --dump-dom"
    done = subprocess.run(
        [str(BROWSER), *options.split(), f"--user-data-dir={folder / 'profile'}", f"{file.as_uri()}{fragment}"],
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=True,
    )
    return done.stdout, [line for line in done.stderr.splitlines() if "CONSOLE" in line]


def _with(page: str, script: str, allowed: bool = True) -> str:
    """The page with one more script at its end, which its policy allows or not."""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    if allowed:
        page = page.replace("script-src ", f"script-src &#39;sha256-{digest}&#39; ", 1)
    return page.replace("</body>", f"<script>{script}</script></body>")


def _said(dom: str) -> str:
    found = re.search("<title>(.*?)</title>", dom)
    return found[1] if found else ""


def test_it_loads_without_a_complaint_and_shows_its_filter(page: str, tmp_path: Path) -> None:
    dom, complaints = _loaded(page, tmp_path)
    assert complaints == []
    assert '<fieldset id="filter" class="filter">' in dom
    assert '<fieldset id="filter" class="filter" hidden>' in page


def test_its_own_style_is_the_one_that_is_allowed(page: str, tmp_path: Path) -> None:
    probe = "document.title = getComputedStyle(document.querySelector('.totals')).fontSize;"
    forbidden = page.replace("style-src ", "style-src &#39;none&#39;; x ", 1)
    styled, unstyled = (_said(_loaded(_with(each, probe), tmp_path)[0]) for each in (page, forbidden))
    assert styled != unstyled


def test_a_script_that_an_article_brought_along_would_not_run(page: str, tmp_path: Path) -> None:
    ran, _ = _loaded(_with(page, "document.title = 'ran';"), tmp_path)
    stopped, complaints = _loaded(_with(page, "document.title = 'ran';", allowed=False), tmp_path)
    assert _said(ran) == "ran"
    assert _said(stopped) != "ran"
    assert any("Content Security Policy" in each for each in complaints)


def test_a_link_into_a_folded_document_unfolds_it(page: str, tmp_path: Path) -> None:
    places = re.findall(r'<a class="jump" href="(#[^"]+)">', page)
    folded = re.search(rf'<article class="document" id="{places[0][1:].rpartition("_")[0]}"[^>]*>\s*<details>', page)
    assert folded is not None
    dom, complaints = _loaded(page, tmp_path, places[0])
    assert complaints == []
    assert folded[0].replace("<details>", '<details open="">') in dom
    assert dom.count('<article class="document"') == page.count('<article class="document"')


def test_the_filter_leaves_what_was_asked_for(page: str, tmp_path: Path) -> None:
    pick = """{
    const told = [];
    const choose = (name, value) => {
      for (const each of ["words", "severity", "rule"]) filter.elements[each].value = "";
      filter.elements[name].value = value;
      show();
      told.push(claims.filter((each) => !each.hidden).length + "/" + filter.elements.shown.value);
    };
    choose("rule", "SRC102");
    choose("severity", "error");
    choose("words", "TAMSIN bridge");
    choose("words", "no such words");
    choose("words", "");
    filter.querySelector("button[value='']").click();
    told.push(document.querySelectorAll(".claim > details[open]").length);
    document.title = told.join(", ");
    }"""
    dom, complaints = _loaded(_with(page, pick), tmp_path)
    assert complaints == []
    claims = re.findall(r'<article class="claim".*?</article>', page, re.DOTALL)
    with_rule = sum('data-rules="' in each and "SRC102 " in each.split(">")[0] for each in claims)
    with_error = sum("error " in each.split("data-severities=")[1].split(">")[0] for each in claims)
    with_words = sum("tamsin bridge" in re.sub("<[^>]*>", "", each).lower() for each in claims)
    assert 0 < with_rule < len(claims)
    assert _said(dom) == (
        f"{with_rule}/{with_rule} of {len(claims)} claims, {with_error}/{with_error} of {len(claims)} claims, "
        f"{with_words}/{with_words} of {len(claims)} claims, 0/0 of {len(claims)} claims, {len(claims)}/, 0"
    )
