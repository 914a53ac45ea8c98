"""Which files a corpus holds, and what cannot be looked at."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from provenance.ingest import read

from .readings import PAGE, TEXT, faults, written


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


def test_of_two_files_with_one_id_the_first_by_path_is_kept(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(f"{TEXT}{folder}", encoding="utf-8")
    reading = read([tmp_path / "two", tmp_path / "one"])
    assert [document.text for document in reading.documents] == [f"{TEXT}one"]
    assert "duplicate id" in faults(reading)["a.txt"]


def test_a_file_reached_in_two_ways_counts_once(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text(TEXT, encoding="utf-8")
    reading = read([tmp_path / "sub" / "a.txt", tmp_path, tmp_path / "sub"])
    assert [document.id for document in reading.documents] == ["sub/a.txt"]
    assert reading.failures == ()


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


def test_three_files_of_one_id_are_two_failures(tmp_path: Path) -> None:
    written(tmp_path, {f"{name}/news/x.txt": TEXT for name in "EFG"})
    errors = [each.error for each in read([tmp_path / name / "news" for name in "EFG"]).failures]
    assert [error.split()[2] for error in errors] == ["F/news/x.txt", "G/news/x.txt"]
    assert all("for E/news/x.txt has it" in error for error in errors)


def test_the_parts_of_a_page_that_was_saved_whole_are_passed_over(tmp_path: Path) -> None:
    parts = {"s.css": "b {}", "frame.html": "<p>Buy a boat", "deep/b.js": ""}
    written(tmp_path, {f"{name}_files/{part}": text for name in ("Port", "Quay") for part, text in parts.items()})
    written(tmp_path, {"Port.html": PAGE, "Quay.HTM": PAGE, "Mole_files/a.txt": TEXT, "Mole.txt": TEXT})
    reading = read([tmp_path])
    assert [document.id for document in reading.documents] == ["Mole.txt", "Mole_files/a.txt", "Port.html", "Quay.HTM"]
    assert reading.failures == ()
