"""Pages: what is read of them although something is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance.ingest import read
from provenance.ingest.pages import page
from provenance.ingest.particulars import Particulars


def test_a_page_that_was_cut_short_is_read_and_said_to_be_cut(tmp_path: Path) -> None:
    body = "".join(f"<p>The keeper said that lamp {n} had burnt all night and that nobody came.</p>" for n in range(9))
    (tmp_path / "whole.html").write_text(f"<html><body><h1>The lamps of Kelm</h1>{body}</body></html>")
    (tmp_path / "cut.html").write_text(f"<html><body><h1>The lamps of Norlin</h1>{body}<p>The har")
    reading = read([tmp_path])
    assert [document.id for document in reading.documents] == ["cut.html", "whole.html"]
    assert [(each.document, each.error.partition(":")[0]) for each in reading.failures] == [("cut.html", "cut short")]


def test_links_of_the_article_itself_are_kept() -> None:
    html = """<html><head><title>Ferry aground</title><link rel="canonical" href="https://post.example/a"></head><body>
    <nav><a href="/night">night</a></nav><article><h1>Ferry aground</h1><p>The harbour of Vale was closed on Monday,
    <a href="https://ledger.example/story">the Morning Ledger reported</a>, after a ferry ran aground at the north mole
    and three crews worked through the night.</p><p>More in our <a href="/b">earlier report</a> about the mole, which
    nobody had mended for forty years according to the keeper of the lamp, who has kept it since he was a boy.</p>
    </article></body></html>"""
    _, known, _ = page(html.encode())
    assert known.links == ("https://ledger.example/story", "https://post.example/b")


_BODY = "".join(f"<p>The keeper of lamp {n} said that it had burnt all night and nobody came.</p>" for n in range(6))


def _known(head: str = "", top: str = "") -> Particulars:
    page_text = (
        f"<html><head><title>Ferry aground</title>{head}</head><body><article><h1>Ferry aground</h1>{top}{_BODY}"
    )
    return page((page_text + "</article></body></html>").encode())[1]


@pytest.mark.parametrize(
    ("head", "top", "credit", "byline"),
    [
        ("", '<div class="byline">By Mara Lind, Associated Press</div>', "AP", ("Mara Lind",)),
        ("", '<p class="byline">By Press Association</p>', "PA", ()),
        ("", '<p class="byline">By Mara Lind and Omid Parsa</p>', None, ("Mara Lind", "Omid Parsa")),
        (
            '<script type="application/ld+json">{"@graph": [{"author": {"name": "Reuters"}}]}</script>',
            "",
            "Reuters",
            (),
        ),
        ('<script type="application/ld+json">{"author": </script>', "", None, ()),
        (
            '<script type="application/ld+json">[{"author": "Mara Lind"}, {"author": "Reuters"}]</script>',
            '<p class="byline">By Mara Lind</p>',
            None,
            ("Mara Lind",),
        ),
    ],
)
def test_an_agency_where_an_author_stands_is_credited(
    head: str, top: str, credit: str | None, byline: tuple[str, ...]
) -> None:
    known = _known(head, top)
    assert (known.credit, known.byline) == (credit, byline)
