"""Concepts that mean much the same."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.errors import WeightsError
from provenance.inference.shipped import MANIFEST, WEIGHTS
from provenance.inference.vectors import CONCEPTS, VECTORS, kin, read
from provenance.link.signals import concepts

FOLDER = WEIGHTS / "concepts-en"
KNOWN = (FOLDER / CONCEPTS).read_text(encoding="utf-8").split()
MOST = 2_000_000  # bytes


@pytest.mark.parametrize(("one", "other"), [("salary", "earned"), ("marriage", "bride"), ("classroom", "school")])
def test_words_for_much_the_same_are_kin_and_others_are_not(one: str, other: str) -> None:
    (a,), (b,) = concepts(one), concepts(other)
    assert 0 < kin(a)[b] < 1
    assert next(iter(concepts("glacier"))) not in kin(a)


def test_what_is_not_known_has_no_kin() -> None:
    assert kin("qxzzy") == {}


@given(st.sampled_from(KNOWN))
def test_kinship_is_mutual_and_with_others(concept: str) -> None:
    for other, share in kin(concept).items():
        assert other != concept
        assert 0 < share <= 1
        assert kin(other)[concept] == share


def test_the_vectors_are_sorted_small_and_say_whose_they_are() -> None:
    assert sorted(set(KNOWN)) == KNOWN
    assert {file.name for file in FOLDER.iterdir()} == {MANIFEST, VECTORS, CONCEPTS, "CARD.md", "NOTICE"}
    assert sum(file.stat().st_size for file in FOLDER.iterdir()) <= MOST


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "vectors"))


@pytest.mark.parametrize("file", [MANIFEST, VECTORS, CONCEPTS])
@pytest.mark.parametrize("harm", ["absent", "changed"])
def test_damaged_vectors_are_refused_by_name(copy: Path, file: str, harm: str) -> None:
    if harm == "absent":
        (copy / file).unlink()
    else:
        (copy / file).write_bytes((copy / file).read_bytes()[:-3] + b"xyz")
    with pytest.raises(WeightsError, match=r"cannot be loaded.*install"):
        read(copy)


def test_vectors_of_another_number_than_concepts_are_refused(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    np.save(copy / VECTORS, np.zeros((2, 3), np.int8), allow_pickle=False)
    contents = {name: (copy / name).read_bytes() for name in (VECTORS, CONCEPTS)}
    monkeypatch.setattr("provenance.inference.vectors.checked", lambda *_: ({"name": "x"}, contents))
    with pytest.raises(WeightsError, match="shape"):
        read(copy)
