from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from provenance.ingest import decode, read

from .readings import PAGE, TEXT, faults

KEYS = ["id", "text", "title", "url", "outlet", "published", "byline", "language", "x"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6),
    max_leaves=12,
)


def test_a_folder_is_read_all_the_way_down_and_hidden_files_are_passed_over(tmp_path: Path) -> None:
    for name in ("b.txt", "a/c.text", "a/d.md", ".hidden.txt", ".provenance/e.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    reading = read([tmp_path])
    assert [document.id for document in reading.documents] == ["a/c.text", "a/d.md", "b.txt"]
    assert reading.failures == ()
    assert [document.id for document in read([tmp_path / "a" / "c.text"]).documents] == ["c.text"]


def test_a_text_is_the_decoded_file_unchanged(tmp_path: Path) -> None:
    text = "Port of Valmora reopens\r\n\r\nThe port\u00a0of Valmora \U0001f6a2 reopened\x85 on Monday.\r\n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    (tmp_path / "b.txt").write_bytes(b"\xef\xbb\xbf" + text.encode())
    (tmp_path / "c.txt").write_bytes(text.encode("utf-16"))
    assert [document.text for document in read([tmp_path]).documents] == [text] * 3


def test_a_page_gives_its_article_and_metadata(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "b.htm").write_bytes(PAGE.replace("utf-8", "windows-1252").replace("Nadia", "Zoë").encode("cp1252"))
    reading = read([tmp_path])
    assert reading.failures == ()
    document, other = reading.documents
    assert document.text.startswith("Port of Valmora reopens\n\nThe port of Valmora reopened on Monday")
    assert "Home" not in document.text
    assert (document.title, document.outlet) == ("Port of Valmora reopens", "Torvik Ledger")
    assert (document.url, document.domain) == ("https://www.torvik-ledger.com/port", "torvik-ledger.com")
    assert document.published == "2025-07-04T10:00:00+00:00"
    assert (document.byline, other.byline) == (("Nadia Ferrow",), ("Zoë Ferrow",))
    assert capfd.readouterr() == ("", "")


BAD = {
    "empty.txt": (b"", "empty"),
    "blank.txt": (b" \n\t\r\n", "nothing but white space"),
    "unseen.txt": ("\u200b\u2060 \ufeff\u202e".encode(), "nothing but white space"),
    "nul.txt": (b"Port\0reopens", "NUL byte at offset 4"),
    "control.txt": (b"\x01\x02\x03\x04Port of Valmora" * 9, "control characters"),
    "latin.txt": ("Zoë told the café".encode("latin-1"), "not UTF-8: byte 0xeb at offset 2 (line 1)"),
    "utf16.txt": (b"\xff\xfe\x00\xd8", "not UTF-16-LE"),
    "french.txt": (
        "Le ministre a annoncé lundi que le port de la capitale resterait fermé jusqu'à la fin du mois.".encode(),
        "not in English: the language is fr",
    ),
    "letter.docx": (b"PK", "unknown extension .docx"),
    "README": (b"read me", "no extension"),
    "kept.sqlite": (b"SQLite format 3\0\x10", "an SQLite database, as a store of results is"),
    "kept.sqlite-wal": (b"\x37\x7f", "an SQLite database, as a store of results is"),
    "lone.sqlite-wal": (b"\x37\x7f", "unknown extension .sqlite-wal"),
    "-wal": (b"\x37\x7f", "no extension"),
    "a-journal": (b"\x37\x7f", "no extension"),
    "empty.jsonl": (b"\n \n", "empty"),
    "list.json": (b"[]", "empty: a list without records"),
    "cut.json": (b'{"text": "The po', "not JSON, or cut short"),
    "deep.json": (b"[" * 200_000, "nested too deeply"),
    "number.json": (b'{"id": ' + b"9" * 5000 + b"}", "not JSON that can be read"),
    "half.json": (b'{"text": "\\ud800 port"}', "half a surrogate pair"),
    "textless.json": (b'{"title": "Port"}', "text: missing"),
    "wrong.json": (b'"port"', "not a record"),
    "nothing.html": (b"<html><head><title>Port</title></head><body></body></html>", "no article text"),
    "deep.html": (b"<html><body>" + b"<div>" * 100_000 + b"port", "elements deep"),
    "nested.json": (json.dumps({"text": "<div>" * 3000 + "port"}).encode(), "nested more than 2,000 elements deep"),
    "cells.html": (b"<html><body>" + b"<table><tr><td>" * 700 + b"port", "elements deep"),
    "cells.json": (json.dumps({"text": "<table><tr><td>" * 700 + "port"}).encode(), "elements deep"),
    "tags.html": (b"<p>" * 300_000 + b"port", "300,000 tags are more than the limit"),
    "coding.html": (b'<meta charset="klingon"><p>port</p>', "'klingon', which is unknown"),
    "codec.html": (b'<meta charset="base64"><p>port</p>', "cannot be decoded"),
    "notgz.jsonl.gz": (b"no gzip at all", "not gzip"),
}


def test_every_bad_file_is_a_failure_and_the_rest_is_read(tmp_path: Path) -> None:
    for name, (data, _) in BAD.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "good.txt").write_text(TEXT, encoding="utf-8")
    reading = read([tmp_path])
    assert [document.id for document in reading.documents] == ["good.txt"]
    found = faults(reading)
    assert sorted(found) == sorted(BAD)
    for name, (_, cause) in BAD.items():
        assert cause in found[name], name


def test_a_file_over_the_limit_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    big = tmp_path / "big.txt"
    with big.open("wb") as file:
        file.truncate(decode.MAX_BYTES + 1)  # sparse: nothing is written
    (tmp_path / "bomb.jsonl.gz").write_bytes(gzip.compress(b" " * (decode.MAX_BYTES + 1)))
    read_bytes = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda self: pytest.fail("read") if self == big else read_bytes(self))
    found = faults(read([tmp_path]))
    assert "more than the limit of 50,000,000" in found["big.txt"]
    assert "when decompressed" in found["bomb.jsonl.gz"]


def test_a_folder_with_nothing_to_audit_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "settings").mkdir()
    (tmp_path / "settings" / "provenance.toml").write_text("", encoding="utf-8")
    found = faults(read([tmp_path / "empty", tmp_path / "settings"]))
    assert sorted(found) == ["empty", "settings"]


def test_the_order_of_paths_changes_nothing(tmp_path: Path) -> None:
    paths = []
    for name, (data, _) in BAD.items():
        (tmp_path / name).write_bytes(data)
        paths.append(tmp_path / name)
    (tmp_path / "good.txt").write_text(TEXT, encoding="utf-8")
    paths.append(tmp_path / "good.txt")
    assert read(paths) == read(paths[::-1])


@pytest.mark.parametrize("suffix", [".txt", ".jsonl", ".json", ".html", ".jsonl.gz"])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.binary(max_size=300) | st.text(max_size=200).map(lambda text: f"<p>{text}</p>".encode("utf-8", "replace"))
)
def test_any_bytes_end_as_a_document_or_a_failure(tmp_path: Path, suffix: str, data: bytes) -> None:
    (tmp_path / f"a{suffix}").write_bytes(data)
    reading = read([tmp_path])
    assert reading.documents or reading.failures


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=JSON)
def test_any_json_ends_as_documents_or_failures(tmp_path: Path, value: object) -> None:
    (tmp_path / "a.json").write_text(json.dumps(value), encoding="utf-8")
    reading = read([tmp_path])
    assert reading.documents or reading.failures


def test_a_publisher_in_the_text_of_another_site_is_credited(tmp_path: Path) -> None:
    text = (
        "Port reopens\n\n(CNN) - The port of Valmora reopened on Monday, the mayor said, and the ships came in again."
    )
    _ = (tmp_path / "a.json").write_text(json.dumps({"text": text, "url": "https://valmoratv.example.com/a"}))
    _ = (tmp_path / "b.json").write_text(json.dumps({"text": text, "url": "https://edition.cnn.com/a"}))
    there, here = read([tmp_path]).documents
    assert (there.outlet, there.credit) == (None, "CNN")
    assert here.outlet == "CNN"


def test_a_credit_is_known_however_it_is_spelled(tmp_path: Path) -> None:
    text = "The port of Valmora reopened on Monday, the mayor said, and the ships came in again."
    _ = (tmp_path / "a.json").write_text(json.dumps({"text": text, "credit": "reuters"}))
    assert read([tmp_path]).documents[0].credit == "Reuters"


def test_a_publisher_that_a_text_shows_as_its_own_beside_another_outlet_is_credited(tmp_path: Path) -> None:
    line = "Copyright CNN Newsource, 2031"
    records = [{"id": id, "outlet": id, "text": f"{TEXT}\n\n{line}"} for id in ("Kelm Post", "CNN")]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    assert [each.credit for each in read([tmp_path]).documents] == [None, "CNN"]


def test_an_address_in_an_agencys_section_credits_it(tmp_path: Path) -> None:
    record = {"id": "x", "text": TEXT, "url": "https://www.dailymail.co.uk/wires/ap/article-1/Port.html"}
    (tmp_path / "a.json").write_text(json.dumps(record), encoding="utf-8")
    assert read([tmp_path]).documents[0].credit == "AP"


def test_a_page_is_read_in_the_wider_encoding_that_browsers_read_it_in(tmp_path: Path) -> None:
    page = PAGE.replace("utf-8", "gb2312").replace("Nadia", "N\u00e4dia \u9555")
    (tmp_path / "a.html").write_bytes(page.encode("gb18030"))
    assert read([tmp_path]).failures == ()
