"""A shelf holds what was put there, for a while; one that cannot be used is an empty one, and says so."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

import pytest

from provenance.store import Shelf, shelf


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "store.sqlite"


def _put(path: Path, *keys: bytes) -> None:
    with Shelf(path) as opened:
        opened.put([(each, each * 100) for each in keys])


def test_what_is_put_there_is_there_later(path: Path) -> None:
    _put(path, b"one")
    with Shelf(path) as opened:
        assert opened.holds(b"one")
        assert opened.get(b"one") == b"one" * 100
        assert not opened.holds(b"two")
        with pytest.raises(LookupError):
            opened.get(b"two")


def test_the_later_value_counts(path: Path) -> None:
    with Shelf(path) as opened:
        opened.put([(b"one", b"a"), (b"one", b"b")])
        assert opened.get(b"one") == b"b"


def test_what_nobody_asks_for_goes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _put(path, b"asked", b"unasked")
    now = time.time()
    monkeypatch.setattr(shelf.time, "time", lambda: now + 20 * 86_400)
    with Shelf(path) as opened:
        opened.get(b"asked")
    monkeypatch.setattr(shelf.time, "time", lambda: now + 40 * 86_400)
    with Shelf(path):
        pass
    with Shelf(path) as opened:
        assert opened.holds(b"asked")
        assert not opened.holds(b"unasked")


def test_two_may_use_it_at_once(path: Path) -> None:
    with Shelf(path) as one, Shelf(path) as other:
        one.put([(b"one", b"1")])
        other.put([(b"two", b"2")])
        assert one.get(b"two") == b"2"
        assert other.get(b"one") == b"1"


def test_a_file_that_is_no_store_is_told_and_left_as_it_is(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("This is an article, and somebody named it by mistake.\n" * 50)
    before = path.read_bytes()
    with pytest.warns(RuntimeWarning, match=r"store\.sqlite: file is not a database"):
        _put(path, b"one")
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with (
        pytest.warns(RuntimeWarning, match="nothing more is kept"),
        Shelf(tmp_path / "file" / "store.sqlite") as opened,
    ):
        assert not opened.holds(b"one")


def test_a_store_that_breaks_on_the_way_is_told_once(path: Path) -> None:
    _put(path, b"one")
    with Shelf(path) as opened:
        file = sqlite3.connect(path)
        file.execute("DROP TABLE kept")
        file.close()
        with pytest.warns(RuntimeWarning, match="no such table"):
            assert not opened.holds(b"one")
        opened.put([(b"one", b"1")])  # in silence now


def test_nobody_else_may_look_into_the_folder_that_is_made_for_it(path: Path) -> None:
    _put(path, b"one")
    assert path.parent.stat().st_mode & 0o077 == 0


def test_the_usual_place_is_the_users_cache_unless_nothing_is_to_be_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shelf.usual() is None  # the tests' own environment says so
    monkeypatch.delenv("PROVENANCE_NO_STORE")
    usual = shelf.usual()
    assert usual is not None
    assert usual.parent.name == "provenance-audit"
    assert usual.is_relative_to(Path.home())


def test_a_user_without_a_home_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(*_: object, **__: object) -> Path:
        raise RuntimeError("could not determine the home directory")

    monkeypatch.delenv("PROVENANCE_NO_STORE")
    monkeypatch.setattr(shelf, "user_cache_path", nowhere)
    assert shelf.usual() is None
