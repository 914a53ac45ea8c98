from __future__ import annotations

import gzip
import json
import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from provenance.ingest import Reading, decode, gate, read
from provenance.model import Document, Stage

TEXT = "Port of Valmora reopens\n\nThe port of Valmora reopened on Monday, the harbour master said in the town.\n"
PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Port of Valmora reopens</title>
<meta property="og:title" content="Port of Valmora reopens"><meta property="og:site_name" content="Torvik Ledger">
<meta property="og:url" content="https://www.torvik-ledger.com/port"><meta name="author" content="Nadia Ferrow">
<meta property="article:published_time" content="2025-07-04T10:00:00+00:00"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Port of Valmora reopens</h1><p>The port of Valmora reopened on Monday after a strike of nine days, the
harbour master told reporters in the town.</p><p>Ships had waited for days off the coast, and the dockers said they
would come back to work at once if the owners kept to what had been agreed in the talks.</p></article></body></html>"""


KEYS = ["id", "text", "title", "url", "outlet", "published", "byline", "language", "x"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6),
    max_leaves=12,
)


def faults(reading: Reading) -> dict[str | None, str]:
    """The failures by document; each is a failure of ingest."""
    assert all(failure.stage is Stage.INGEST for failure in reading.failures)
    assert len({failure.document for failure in reading.failures}) == len(reading.failures)
    return {failure.document: failure.error for failure in reading.failures}


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


def test_corpus_toml_and_sidecars_win_over_what_was_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"By Nadia Ferrow\n\n{TEXT}", encoding="utf-8")
    (tmp_path / "corpus.toml").write_text(
        '[documents."a.txt"]\noutlet = "The Torvik Ledger"\nbyline = ["Olga Lind"]\n'
        'published = 2025-07-04\ncredit = "AP"\n'
        '[documents."r"]\nurl = "https://www.bbc.co.uk/port"\n',
        encoding="utf-8",
    )
    (tmp_path / "a.toml").write_text('outlet = "The Valmora Gazette"\ntitle = "Port reopens"\n', encoding="utf-8")
    (tmp_path / "b.jsonl").write_text(json.dumps({"id": "r", "text": TEXT}), encoding="utf-8")
    (tmp_path / "provenance.toml").write_text("", encoding="utf-8")
    reading = read([tmp_path])
    assert reading.failures == ()
    a, r = reading.documents
    assert (a.outlet, a.title, a.byline, a.credit) == ("The Valmora Gazette", "Port reopens", ("Olga Lind",), "AP")
    assert a.published == "2025-07-04"
    assert (r.outlet, r.domain) == ("BBC", "bbc.co.uk")


def test_a_file_given_alone_has_its_sidecar_too(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.toml").write_text('outlet = "The Valmora Gazette"', encoding="utf-8")
    for paths in ([tmp_path / "a.txt"], [tmp_path / "a.txt", tmp_path / "a.toml"]):
        reading = read(paths)
        assert [document.outlet for document in reading.documents] == ["The Valmora Gazette"]
        assert reading.failures == ()


def test_configuration_is_no_document_and_a_deeper_corpus_toml_is_not_obeyed(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "sub" / "corpus.toml").write_text('[documents."a.txt"]\noutlet = "X"', encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    reading = read([tmp_path])
    assert [document.outlet for document in reading.documents] == [None]
    assert "root of a folder" in faults(reading)["sub/corpus.toml"]
    assert "configuration" in faults(read([tmp_path / "pyproject.toml"]))["pyproject.toml"]


def test_a_wrong_entry_is_a_failure_that_names_file_and_key(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "corpus.toml").write_text(
        'extra = 1\n[documents."a.txt"]\noutlett = "X"\npublished = "one day"\nurl = 3\ntitle = "Kept"\n'
        '[documents."b.txt"]\noutlet = "Y"\n',
        encoding="utf-8",
    )
    (tmp_path / "orphan.toml").write_text('outlet = "X"', encoding="utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "sub" / "a.toml").write_text("outlet = ", encoding="utf-8")
    reading = read([tmp_path])
    assert [document.title for document in reading.documents] == ["Kept", "Port of Valmora reopens"]
    errors = [(failure.document, failure.error.partition(":")[0]) for failure in reading.failures]
    assert errors == [
        ("corpus.toml", 'documents."a.txt".outlett'),
        ("corpus.toml", 'documents."a.txt".published'),
        ("corpus.toml", 'documents."a.txt".url'),
        ("corpus.toml", 'documents."b.txt"'),
        ("corpus.toml", "extra"),
        ("orphan.toml", "a sidecar without its file"),
        ("sub/a.toml", "not TOML"),
    ]


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


def test_links_pipes_and_loops_are_failures(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    reading = read([tmp_path, tmp_path / "missing.txt"])
    assert [document.id for document in reading.documents] == ["a.txt"]
    found = faults(reading)
    assert "directory loop" in found["sub/up"]
    assert "dangling link" in found["gone.txt"]
    assert "link" in found["self.txt"]
    assert "not a file" in found["pipe.txt"]
    assert "no such file" in found["missing.txt"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.txt").chmod(0)
    (tmp_path / "sub").mkdir(mode=0)
    found = faults(read([tmp_path]))
    (tmp_path / "sub").chmod(0o700)
    assert "Permission denied" in found["a.txt"]
    assert "unreadable folder" in found["sub"]


def test_an_error_of_the_system_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    def closed(self: Path) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert faults(read([tmp_path])) == {"a.txt": "unreadable: Permission denied"}
    monkeypatch.setattr(Path, "iterdir", closed)
    assert faults(read([tmp_path])) == {tmp_path.name: "unreadable folder: Permission denied"}


def test_a_folder_with_nothing_to_audit_is_a_failure(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "settings").mkdir()
    (tmp_path / "settings" / "provenance.toml").write_text("", encoding="utf-8")
    found = faults(read([tmp_path / "empty", tmp_path / "settings"]))
    assert sorted(found) == ["empty", "settings"]


def test_of_two_files_with_one_id_the_first_by_path_is_kept(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(f"{TEXT}{folder}", encoding="utf-8")
    reading = read([tmp_path / "two", tmp_path / "one"])
    assert [document.text for document in reading.documents] == [f"{TEXT}one"]
    assert "duplicate id" in faults(reading)["a.txt"]


def test_each_folder_has_its_corpus_toml(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.txt").write_text(TEXT, encoding="utf-8")
        (tmp_path / name / "corpus.toml").write_text(f'[documents."{name}.txt"]\noutlet = "{name}"', encoding="utf-8")
    reading = read([tmp_path / "two", tmp_path / "one"])
    assert [document.outlet for document in reading.documents] == ["one", "two"]
    assert reading.failures == ()


def test_a_file_reached_in_two_ways_counts_once(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text(TEXT, encoding="utf-8")
    reading = read([tmp_path / "sub" / "a.txt", tmp_path, tmp_path / "sub"])
    assert [document.id for document in reading.documents] == ["sub/a.txt"]
    assert reading.failures == ()


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


def written(folder: Path, files: dict[str, str]) -> Path:
    """The folder, with these files in it."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def outlets(reading: Reading) -> list[tuple[str, str | None]]:
    return [(document.id, document.outlet) for document in reading.documents]


def test_the_gate_keeps_what_can_be_read_and_gives_a_failure_for_each_other() -> None:
    given = [Document("c", TEXT), Document("a", " "), Document("b", TEXT, language="EN-gb"), Document("d", "Port\0")]
    readable, failures = gate(given)
    assert [(each.id, each.language) for each in readable] == [("c", "en"), ("b", "en")]
    assert [(each.document, each.error.partition(":")[0]) for each in failures] == [("a", "empty"), ("d", "binary")]
    assert gate(readable) == (readable, [])


def test_an_entry_that_may_not_be_looked_at_is_one_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(tmp_path, {"a.txt": TEXT, "shut/b.txt": TEXT, "shut/c.txt": TEXT, "z.txt": TEXT})
    stat = Path.stat

    def refuse(self: Path, **given: bool) -> os.stat_result:
        if self.parent.name == "shut":  # it may be listed, but not entered
            raise PermissionError(13, "Permission denied")
        return stat(self, **given)

    monkeypatch.setattr(Path, "stat", refuse)
    reading = read([tmp_path, tmp_path / "shut" / "d.txt"])
    assert [document.id for document in reading.documents] == ["a.txt", "z.txt"]
    why = "unreadable: Permission denied"
    assert faults(reading) == {"shut/b.txt": why, "shut/c.txt": why, "d.txt": why}


def test_a_corpus_toml_speaks_for_its_own_folder(tmp_path: Path) -> None:
    table = '[documents."x.txt"]\noutlet = "Kelm Post"\n[documents."r"]\noutlet = "Kelm Post"'
    records = json.dumps({"id": "r", "text": TEXT})
    written(tmp_path, {"E/x.txt": TEXT, "E/s.json": records, "F/x.txt": TEXT, "F/s.json": records})
    written(tmp_path, {"F/x.toml": 'title = "Port"', "F/corpus.toml": table})
    reading = read([tmp_path / "F", tmp_path / "E"])
    assert outlets(reading) == [("r", None), ("x.txt", None)]
    why = "duplicate id: F/{0} is left out, for E/{0} has it too; rename one of them"
    assert faults(reading) == {name: why.format(name) for name in ("x.txt", "s.json")}
    assert outlets(read([tmp_path / "F"])) == [("r", "Kelm Post"), ("x.txt", "Kelm Post")]


def test_three_files_of_one_id_are_two_failures(tmp_path: Path) -> None:
    written(tmp_path, {f"{name}/news/x.txt": TEXT for name in "EFG"})
    errors = [each.error for each in read([tmp_path / name / "news" for name in "EFG"]).failures]
    assert [error.split()[2] for error in errors] == ["F/news/x.txt", "G/news/x.txt"]
    assert all("for E/news/x.txt has it" in error for error in errors)


def test_two_folders_may_both_have_ratings(tmp_path: Path) -> None:
    written(tmp_path, {"E/a.txt": TEXT, "E/ratings.csv": "", "F/b.txt": TEXT, "F/ratings.csv": ""})
    assert read([tmp_path / "E", tmp_path / "F"]).failures == ()


def test_the_corpus_toml_of_files_given_alone_is_read_for_them(tmp_path: Path) -> None:
    table = (
        '[documents."a.txt"]\noutlet = "Kelm Post"\n[documents."r"]\noutlet = "Kelm Echo"\nlength = 3\n'
        '[documents."c.txt"]\nlength = 3\n'
    )
    written(tmp_path, {"a.txt": TEXT, "b.txt": TEXT, "c.txt": TEXT, "r.json": json.dumps({"id": "r", "text": TEXT})})
    written(tmp_path, {"corpus.toml": table, "b.toml": 'outlet = "Vale Mail"', "sub/a.txt": TEXT})
    reading = read([tmp_path / name for name in ("a.txt", "b.txt", "r.json")])
    assert outlets(reading) == [("a.txt", "Kelm Post"), ("b.txt", "Vale Mail"), ("r", "Kelm Echo")]
    assert list(faults(reading)) == ["corpus.toml"], "of the entries for others nothing is said"
    assert outlets(read([tmp_path / "sub" / "a.txt"])) == [("a.txt", None)]
    asked = read([tmp_path / "a.txt", tmp_path / "corpus.toml"])
    assert sum("no such document or file" in each.error for each in asked.failures) == 2
    (tmp_path / "corpus.toml").write_text("[", encoding="utf-8")
    assert "not TOML" in faults(read([tmp_path / "a.txt"]))["corpus.toml"]


def test_settings_that_are_not_applied_are_failures(tmp_path: Path) -> None:
    own = ("provenance.toml", "suppressions.toml")
    written(
        tmp_path,
        {"a.txt": TEXT, "sub/b.txt": TEXT, **{f"{folder}{name}": "" for name in own for folder in ("", "sub/")}},
    )
    written(tmp_path, {"pyproject.toml": "", "sub/pyproject.toml": "[tool.other]", "sub/ratings.csv": ""})
    found = faults(read([tmp_path]))
    assert set(found) == {f"sub/{name}" for name in own}
    assert all("not applied" in error and "move them" in error for error in found.values())
    assert read([tmp_path, tmp_path / "sub"]).failures == (), "they are applied where their folder is given first"
    (tmp_path / "sub" / "pyproject.toml").write_text("[tool.provenance]", encoding="utf-8")
    assert "sub/pyproject.toml" in faults(read([tmp_path]))


@pytest.mark.parametrize("name", ["corrections.toml", "ratings.toml"])
def test_what_nothing_reads_is_a_failure(name: str, tmp_path: Path) -> None:
    assert list(faults(read([written(tmp_path, {"a.txt": TEXT, name: ""})]))) == [name]


def test_the_parts_of_a_page_that_was_saved_whole_are_passed_over(tmp_path: Path) -> None:
    parts = {"s.css": "b {}", "frame.html": "<p>Buy a boat", "deep/b.js": ""}
    written(tmp_path, {f"{name}_files/{part}": text for name in ("Port", "Quay") for part, text in parts.items()})
    written(tmp_path, {"Port.html": PAGE, "Quay.HTM": PAGE, "Mole_files/a.txt": TEXT, "Mole.txt": TEXT})
    reading = read([tmp_path])
    assert [document.id for document in reading.documents] == ["Mole.txt", "Mole_files/a.txt", "Port.html", "Quay.HTM"]
    assert reading.failures == ()


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


@pytest.mark.parametrize("code", ["en_US", "en-GB", "EN us", "English"])
def test_english_is_english_however_its_code_is_written(tmp_path: Path, code: str) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"text": TEXT, "language": code}), encoding="utf-8")
    assert [document.language for document in read([tmp_path]).documents] == ["en"]
