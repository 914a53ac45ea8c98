"""How deeply a page may be nested."""

from __future__ import annotations

import pytest

from provenance.ingest.pages import page

_BODY = "".join(f"<p>The keeper of lamp {n} said that it had burnt all night and nobody came.</p>" for n in range(6))


@pytest.mark.parametrize(
    ("opened", "times"), [("<div>", 230), ("<div>", 260), ("<div>", 1990), ("<table><tr><td>", 90)]
)
def test_a_page_that_is_nested_deeply_is_read_to_its_end(opened: str, times: int) -> None:
    html = f"<html><head><title>Ferry aground</title></head><body><h1>Ferry aground</h1>{opened * times}{_BODY}"
    text = page(html.encode()).text
    assert all(f"lamp {n} said" in text for n in range(6))
