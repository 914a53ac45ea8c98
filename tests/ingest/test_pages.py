"""Pages: what is read of them although something is wrong."""

from __future__ import annotations

from pathlib import Path

from provenance.ingest import read


def test_a_page_that_was_cut_short_is_read_and_said_to_be_cut(tmp_path: Path) -> None:
    body = "".join(f"<p>The keeper said that lamp {n} had burnt all night and that nobody came.</p>" for n in range(9))
    (tmp_path / "whole.html").write_text(f"<html><body><h1>The lamps of Kelm</h1>{body}</body></html>")
    (tmp_path / "cut.html").write_text(f"<html><body><h1>The lamps of Norlin</h1>{body}<p>The har")
    reading = read([tmp_path])
    assert [document.id for document in reading.documents] == ["cut.html", "whole.html"]
    assert [(each.document, each.error.partition(":")[0]) for each in reading.failures] == [("cut.html", "cut short")]
