"""What corpus.toml and sidecars supply wins, each for its own folder and file."""

from __future__ import annotations

import json
from pathlib import Path

from provenance.ingest import read

from .readings import TEXT, faults, outlets, written


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


def test_each_folder_has_its_corpus_toml(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.txt").write_text(TEXT, encoding="utf-8")
        (tmp_path / name / "corpus.toml").write_text(f'[documents."{name}.txt"]\noutlet = "{name}"', encoding="utf-8")
    reading = read([tmp_path / "two", tmp_path / "one"])
    assert [document.outlet for document in reading.documents] == ["one", "two"]
    assert reading.failures == ()


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
