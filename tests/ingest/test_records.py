"""Documents that come as JSON."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path

import pytest

from provenance.ingest import corpus, read
from provenance.ingest.particulars import Particulars
from provenance.model import Document
from provenance.outlets import same_outlet

from .readings import TEXT, faults


def test_records_give_what_they_say(tmp_path: Path) -> None:
    record = {
        "id": "x", "title": "Port of Valmora reopens", "text": "The port reopened on Monday.",
        "publisher": "nytimes.com", "url": "https://www.nytimes.com/port", "date": "July 4, 2025",
        "author": "Nadia Ferrow and Tomas Belin", "stance": "supports", "language": "en",
    }  # fmt: skip
    (tmp_path / "a.jsonl").write_text(json.dumps(record) + "\n\n" + json.dumps({"text": TEXT}), encoding="utf-8")
    (tmp_path / "b.json").write_text(json.dumps([{"text": TEXT, "id": 7}, {"text": TEXT}]), encoding="utf-8")
    (tmp_path / "c.ndjson.gz").write_bytes(gzip.compress(json.dumps({"text": TEXT, "id": "z"}).encode()))
    reading = read([tmp_path])
    assert reading.failures == ()
    assert [document.id for document in reading.documents] == ["7", "a.jsonl:3", "b.json[1]", "x", "z"]
    document = reading.documents[3]
    assert document.text == "Port of Valmora reopens\n\nThe port reopened on Monday."
    assert (document.outlet, document.domain, document.published) == ("The New York Times", "nytimes.com", "2025-07-04")
    assert (document.byline, document.path, document.language) == (("Nadia Ferrow", "Tomas Belin"), "a.jsonl", "en")


def test_good_lines_are_read_beside_bad_ones(tmp_path: Path) -> None:
    good = [json.dumps({"id": str(n), "text": TEXT}).encode() for n in range(4)]
    lines = [good[0], b'{"text": 3}', good[1], b"\xff{}", good[1], b'{"id": true, "text": "x"}', good[2], good[3][:40]]
    (tmp_path / "a.jsonl").write_bytes(b"\n".join(lines))
    reading = read([tmp_path])
    assert [document.id for document in reading.documents] == ["0", "1", "2", "a.jsonl:6"]
    found = faults(reading)
    assert sorted(found) == ["1", "a.jsonl:2", "a.jsonl:4", "a.jsonl:6", "a.jsonl:8"]
    assert found["1"] == "duplicate id: a.jsonl:5 repeats that of a.jsonl:3"
    assert "line 8: not JSON, or cut short" in found["a.jsonl:8"]


def test_a_record_whose_key_cannot_be_read_is_read_without_it(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "x", "text": TEXT, "url": 3, "date": "soon"}), encoding="utf-8")
    reading = read([tmp_path])
    assert [document.id for document in reading.documents] == ["x"]
    where = sorted(failure.error.split(": ")[:2] for failure in reading.failures)
    assert where == [["a.jsonl:1", "date"], ["a.jsonl:1", "url"]]


def test_what_stands_before_the_cut_of_a_gz_is_read(tmp_path: Path) -> None:
    noise = random.Random(0)
    lines = [json.dumps({"id": str(n), "text": TEXT + str(noise.random())}) for n in range(500)]
    whole = gzip.compress("\n".join(lines).encode())
    (tmp_path / "a.jsonl.gz").write_bytes(whole[: len(whole) // 2])
    reading = read([tmp_path])
    assert 50 < len(reading.documents) < 450
    assert "cut short" in faults(reading)["a.jsonl.gz"]


@pytest.mark.parametrize(
    ("given", "byline", "credit"),
    [
        ({"author": "Nadia Ferrow, Reuters"}, ("Nadia Ferrow",), "Reuters"),
        ({"author": "Nadia Ferrow, Reuters", "credit": "AFP"}, ("Nadia Ferrow",), "AFP"),
        ({"authors": ["Nadia Ferrow", "Reuters"]}, ("Nadia Ferrow",), "Reuters"),
        ({"author": "By Nadia Ferrow, Political Editor"}, ("Nadia Ferrow",), None),
        ({"author": "Nadia Ferrow, PhD"}, ("Nadia Ferrow, PhD",), None),
    ],
)
def test_an_agency_among_the_authors_of_a_record_is_credited(
    tmp_path: Path, given: dict[str, object], byline: tuple[str, ...], credit: str | None
) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"text": TEXT, **given}), encoding="utf-8")
    (document,) = read([tmp_path]).documents
    assert (document.byline, document.credit) == (byline, credit)


@pytest.mark.parametrize("data", [b"", b" \n", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n"])
def test_a_file_without_records_is_a_failure(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.jsonl").write_bytes(data)
    assert faults(read([tmp_path])) == {"a.jsonl": "empty"}


@pytest.mark.parametrize(
    "record",
    [
        {
            "maintext": TEXT,
            "date_publish": "2031-05-06 00:00:00",
            "url": "https://www.bbc.co.uk/a",
            "authors": ["Jo Lind"],
        },
        {
            "text": TEXT,
            "sitename": "BBC News",
            "source": "https://www.bbc.co.uk/a",
            "date": "2031-05-06",
            "author": "Jo Lind",
        },
        {"text": TEXT, "publish_date": "2031-05-06T00:00:00", "url": "https://www.bbc.co.uk/a", "authors": ["Jo Lind"]},
        {
            "body": TEXT,
            "source": {"uri": "bbc.co.uk", "title": "BBC"},
            "url": "https://www.bbc.co.uk/a",
            "dateTime": "2031-05-06T10:00:00Z",
            "authors": [{"uri": "jo@bbc.co.uk", "name": "Jo Lind"}],
        },
        {
            "source": {"id": "bbc-news", "name": "BBC News"},
            "author": "Jo Lind",
            "url": "https://www.bbc.co.uk/a",
            "publishedAt": "2031-05-06T10:00:00Z",
            "content": TEXT,
        },
    ],
    ids=["news-please", "trafilatura", "newspaper", "event-registry", "news-api"],
)
def test_what_other_tools_write_is_read_as_it_is(tmp_path: Path, record: dict[str, object]) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps(record), encoding="utf-8")
    reading = read([tmp_path])
    assert reading.failures == ()
    (document,) = reading.documents
    assert same_outlet(document.outlet or "", "BBC")
    assert (document.domain, document.byline) == ("bbc.co.uk", ("Jo Lind",))
    assert str(document.day) == "2031-05-06"


def test_a_source_that_is_no_address_that_can_be_written_is_a_fault_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(
        json.dumps({"id": "x", "text": TEXT, "source": "https://\ud800"}), encoding="utf-8"
    )
    reading = read([tmp_path])
    assert [each.id for each in reading.documents] == ["x"]
    assert [each.error for each in reading.failures] == ["a.jsonl:1: source: half a surrogate pair"]


def test_a_bug_in_one_record_costs_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = "".join(
        f'{{"id": "{n}", "text": "The mayor of Orvel said that bridge {n} was cracked."}}\n' for n in range(3)
    )
    (tmp_path / "a.jsonl").write_text(lines, encoding="utf-8")
    plain = corpus.from_text

    def broken(text: str) -> Particulars:
        if "bridge 1" in text:
            raise RuntimeError("a bug")
        return plain(text)

    monkeypatch.setattr(corpus, "from_text", broken)
    reading = read([tmp_path])
    assert [each.id for each in reading.documents] == ["0", "2"]
    assert [(each.document, each.error) for each in reading.failures] == [("1", "a.jsonl:2: RuntimeError: a bug")]


@pytest.mark.parametrize(
    ("given", "outlet"),
    [
        ({"source-hostname": "The Torvik Ledger", "hostname": "torvikledger.com"}, "The Torvik Ledger"),
        ({"meta_site_name": "The Torvik Ledger", "source_url": "https://torvikledger.com"}, "The Torvik Ledger"),
        ({"source_domain": "torvikledger.com"}, "Torvikledger"),
        ({"source_domain": "torvikledger.com", "publisher": "The Torvik Ledger"}, "The Torvik Ledger"),
        ({"meta_site_name": "Ledger Online", "outlet": "The Torvik Ledger"}, "The Torvik Ledger"),
        ({"meta_site_name": "", "meta_keywords": ["Ledger"]}, None),
    ],
)
def test_the_site_is_read_under_the_names_that_tools_have_for_it(
    tmp_path: Path, given: dict[str, object], outlet: str | None
) -> None:
    assert _one(tmp_path, {"text": TEXT, **given}).outlet == outlet


def test_the_name_of_the_site_behind_a_title_goes(tmp_path: Path) -> None:
    record = {"content": "Ships wait.", "source": {"id": None, "name": "Torvik Ledger"}}
    assert _one(tmp_path, record | {"title": "Port shut - Torvik Ledger"}).text == "Port shut\n\nShips wait."
    other = _one(tmp_path, record | {"title": "Port shut - harbour master"})
    assert (other.title, other.text) == ("Port shut - harbour master", "Port shut - harbour master\n\nShips wait.")


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>&quot;Ships wait,&quot; said Roe.</p>\n<p>The port\nis <b>shut</b>.</p>",
         '"Ships wait," said Roe.\n\nThe port is shut.'),
        ("Ships wait.<br/><br/>The port is shut.", "Ships wait.\n\nThe port is shut."),
        ("<div><script>var a = 1;</script>Ships wait.<!-- ad --> Roe&#8217;s too.</div>", "Ships wait. Roe’s too."),
        ("<p>Ships\x01 wait&#2;.\x0b</p>\ufffe<p>Cranes rust.</p>", "Ships wait.\n\nCranes rust."),
        ("<ul><li>Ships wait.<li>Cranes rust.</ul>", "Ships wait.\n\nCranes rust."),
        ("<div>" * 600 + "Ships wait." + "</div>" * 600, "Ships wait."),
        ("<div>" * 2000 + "Ships wait.", "Ships wait."),
        ("Ships wait.\nCranes rust.<br>", "Ships wait.\nCranes rust."),
        ("Ships &amp; cranes\nwait.<br />", "Ships & cranes wait."),
        ("Ships <b>wait</b>.<br>", "Ships wait."),
    ],
)  # fmt: skip
def test_html_in_a_record_is_read_as_its_text(tmp_path: Path, html: str, text: str) -> None:
    assert _one(tmp_path, {"content": html}).text == text


@pytest.mark.parametrize(
    "text",
    [
        "Waits of < 5 days and > 2 days were met, the port said.",
        "The <p> tag begins a paragraph and the </p> tag ends it, the port said.",
        "Write to the port <port@torvik.example>, the port said.",
        "AT&amp;T said that the port is shut.\n\n  Ships wait.",
    ],
)
def test_a_text_that_only_mentions_a_tag_stays_as_it_is(tmp_path: Path, text: str) -> None:
    assert _one(tmp_path, {"text": text}).text == text


def test_a_page_under_the_name_of_a_text_or_in_a_record_is_a_failure_that_says_what_to_do(tmp_path: Path) -> None:
    page = "<!DOCTYPE html>\n<html><body><p>The port is shut, the harbour master said.</p></body></html>"
    (tmp_path / "a.txt").write_text(page, encoding="utf-8")
    (tmp_path / "b.json").write_text(json.dumps({"text": page}), encoding="utf-8")
    (tmp_path / "c.txt").write_text("The <html> element holds a page, the harbour master said.", encoding="utf-8")
    reading = read([tmp_path])
    assert [each.id for each in reading.documents] == ["c.txt"]
    assert faults(reading) == {
        "a.txt": "an HTML page, not read as text: name the file .html",
        "b.json": "text: a whole HTML page: save it as a file named .html",
    }


@pytest.mark.parametrize("mark", ["… [+1913 chars]", "... [+7 chars] ", " [+7 chars]\n"])
def test_a_text_that_a_service_cuts_is_read_as_far_as_it_goes_and_named(tmp_path: Path, mark: str) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"content": f"The port is shut, Roe said.{mark}"}), encoding="utf-8")
    reading = read([tmp_path])
    assert [each.text for each in reading.documents] == ["The port is shut, Roe said."]
    assert "text: cut short: " in faults(reading)["a.json"]


def test_what_looks_like_such_a_mark_within_a_text_is_none(tmp_path: Path) -> None:
    text = "The mark [+7 chars] stands behind a stub, Roe said."
    assert _one(tmp_path, {"content": text}).text == text


@pytest.mark.parametrize("answer", [
    {"status": "ok", "totalResults": 2, "articles": [{"content": TEXT}, {"content": TEXT}]},
    {"articles": {"page": 1, "results": [{"body": TEXT}, {"body": TEXT}]}},
    {"status": "ok", "results": [{"body": TEXT}, {"body": TEXT}]},
])  # fmt: skip
def test_the_answer_of_a_web_service_is_read_as_it_was_saved(tmp_path: Path, answer: dict[str, object]) -> None:
    (tmp_path / "a.json").write_text(json.dumps(answer, indent=1), encoding="utf-8")
    reading = read([tmp_path])
    assert reading.failures == ()
    assert [each.id for each in reading.documents] == ["a.json[0]", "a.json[1]"]


def test_a_record_that_has_articles_beside_its_text_is_one(tmp_path: Path) -> None:
    assert _one(tmp_path, {"text": "The port is shut.", "articles": [{"text": TEXT}]}).id == "a.json"


def test_an_answer_without_articles_or_texts_is_a_failure(tmp_path: Path) -> None:
    for name, answer in [("a", {"articles": []}), ("b", {"articles": [{"url": "x"}]}), ("c", {"results": 3})]:
        (tmp_path / f"{name}.json").write_text(json.dumps(answer), encoding="utf-8")
    reading = read([tmp_path])
    assert (reading.documents, sorted(faults(reading))) == ((), ["a.json", "b.json[0]", "c.json"])


def test_json_lines_named_json_are_read_line_by_line(tmp_path: Path) -> None:
    line = json.dumps({"text": TEXT})
    (tmp_path / "a.json").write_text(f"{line}\n{line}\n{line[:30]}\n", encoding="utf-8")
    (tmp_path / "b.json").write_text(json.dumps({"text": TEXT}, indent=1)[:-5], encoding="utf-8")
    (tmp_path / "c.jsonl").write_text(f"[{line}]\n", encoding="utf-8")
    reading = read([tmp_path])
    assert [each.id for each in reading.documents] == ["a.json:1", "a.json:2"]
    found = faults(reading)
    assert sorted(found) == ["a.json:3", "b.json", "c.jsonl:1"]
    assert found["c.jsonl:1"].endswith("a list is read from a file named .json")


@pytest.mark.parametrize("id", ["", 17.5, True, ["x"], "\ud800"])
def test_a_record_whose_id_cannot_be_read_is_read_under_its_place(tmp_path: Path, id: object) -> None:
    lines = [json.dumps({"id": each, "text": TEXT}) for each in (17.0, id)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    reading = read([tmp_path])
    assert [each.id for each in reading.documents] == ["17", "a.jsonl:2"]
    assert faults(reading)["a.jsonl:2"].startswith("id: ")


def _one(folder: Path, record: dict[str, object]) -> Document:
    (folder / "a.json").write_text(json.dumps(record), encoding="utf-8")
    reading = read([folder])
    assert reading.failures == ()
    (document,) = reading.documents
    return document
