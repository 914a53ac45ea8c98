"""What is kept comes back equal, and its key tells apart what makes a difference and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve, frozen
from hypothesis import given
from hypothesis import strategies as st

import provenance as pv
from provenance import pipeline, strategies
from provenance.ingest import Reading as Corpus
from provenance.ingest import read
from provenance.model import Failure, Stage
from provenance.pipeline import Linked, Said
from provenance.store import codec, edition
from provenance.store.codec import from_bytes, key, to_bytes
from provenance.store.keeping import kind_of

EXAMPLE = Path(pv.__file__).parent / "example"


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return read([EXAMPLE])


@given(st.lists(strategies.claims()), st.text(st.characters()))
def test_claims_come_back_equal_whatever_their_words(claims: list[pv.Claim], error: str) -> None:
    linked = Linked(claims, [Failure(Stage.LINK, f"{error}\ud800")])
    assert from_bytes(to_bytes(linked, Linked), Linked) == linked


def test_so_does_all_that_is_kept_of_real_documents(corpus: Corpus) -> None:
    pages = [pipeline.ingest.read_page(path) for path in sorted(EXAMPLE.glob("*.html"))]
    extractions = [pipeline.extract.extract(each) for each in corpus.documents]
    readings = [pipeline.resolve.read(frozenset(), pair) for pair in zip(corpus.documents, extractions, strict=True)]
    topics = [pipeline.link.topic(each) for each in corpus.documents]
    linked = pipeline.claims_of(Said(corpus.documents, extractions))
    made = dict(zip(pipeline.KEPT, (pages, extractions, readings, topics), strict=True))
    for function, values in made.items():
        kind = kind_of(function)
        assert values
        assert [from_bytes(to_bytes(each, kind), kind) for each in values] == values
    assert from_bytes(to_bytes(linked, Linked), Linked) == linked


@frozen
class _Bag:
    words: frozenset[str]
    weights: Mapping[str, float]


@given(st.lists(st.text()))
def test_sets_have_one_key_whatever_their_order(words: list[str]) -> None:
    there, back = (dict.fromkeys(order) for order in (words, words[::-1]))
    assert key(_Bag(frozenset(there), {})) == key(_Bag(frozenset(back), {}))


def test_two_halves_of_a_pair_are_not_the_pair() -> None:
    assert key("\ud83d\ude00") != key("\U0001f600")
    assert from_bytes(to_bytes("\ud83d\ude00", str), str) == "\ud83d\ude00"


def test_whatever_differs_has_another_key(corpus: Corpus) -> None:
    one = corpus.documents[0]
    others: list[Any] = [
        evolve(one, text=one.text + " "),
        evolve(one, outlet="Kelm Post"),
        evolve(one, id="another"),
        [one],
        _Bag(frozenset({"a"}), {"a": 1.0}),
        _Bag(frozenset({"a"}), {"a": 1.5}),
        _Bag(frozenset({"a", "b"}), {}),
        None,
    ]
    assert len({key(each) for each in (one, *others)}) == 1 + len(others)


def test_a_path_counts_as_what_the_file_holds(tmp_path: Path) -> None:
    here, there = tmp_path / "here.html", tmp_path / "there.html"
    here.write_text("one")
    there.write_text("one")
    assert key(here) == key(there)
    there.write_text("other")
    assert key(here) != key(there)
    with pytest.raises(FileNotFoundError):
        key(tmp_path / "nowhere.html")


def test_another_edition_has_other_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    before = key("one")
    monkeypatch.setattr(codec, "edition", lambda: b"another")
    assert key("one") != before


def test_the_edition_changes_with_a_line_of_code(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    room = tmp_path / "provenance" / "store"
    room.mkdir(parents=True)
    monkeypatch.setattr(edition, "__file__", str(room / "edition.py"))
    editions = []
    for code in ("x = 1", "x = 1", "x = 2"):
        (room / "edition.py").write_text(code)
        editions.append(edition.edition.__wrapped__())
    assert editions[0] == editions[1] != editions[2]
