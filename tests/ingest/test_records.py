"""Documents that come as JSON."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path

import pytest

from provenance.ingest import corpus, read
from provenance.ingest.particulars import Particulars
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
    assert [document.id for document in reading.documents] == ["0", "1", "2"]
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
