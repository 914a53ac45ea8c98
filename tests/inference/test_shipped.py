"""Weights are the ones in the manifest, or are not used."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from provenance.errors import WeightsError
from provenance.inference import read, shipped
from provenance.inference.shipped import MANIFEST, NETWORK, VOCABULARY, WEIGHTS

NAMES = sorted(network.parent.name for network in WEIGHTS.glob(f"*/{NETWORK}"))
MOST = 30_000_000  # bytes


@pytest.mark.parametrize("name", NAMES)
def test_what_ships_loads_is_small_and_says_whose_it_is(name: str) -> None:
    model = shipped(name)
    assert model.name == name
    assert len(model.sha256) == 64
    folder = WEIGHTS / name
    assert sum(file.stat().st_size for file in folder.iterdir()) <= MOST
    assert {file.name for file in folder.iterdir()} == {MANIFEST, NETWORK, VOCABULARY, "CARD.md", "NOTICE"}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(WEIGHTS / NAMES[0], tmp_path / "model"))


@pytest.mark.parametrize("file", [MANIFEST, NETWORK, VOCABULARY])
@pytest.mark.parametrize("harm", ["absent", "changed", "empty"])
def test_damaged_weights_are_refused_by_name(copy: Path, file: str, harm: str) -> None:
    match harm:
        case "absent":
            (copy / file).unlink()
        case "changed":
            (copy / file).write_bytes((copy / file).read_bytes()[:-3] + b"xyz")
        case "empty":
            (copy / file).write_bytes(b"")
    with pytest.raises(WeightsError, match=r"cannot be loaded.*install"):
        read(copy)


def test_a_folder_may_be_named_by_a_string(copy: Path) -> None:
    assert read(str(copy)).sha256 == read(copy).sha256
    with pytest.raises(WeightsError, match=r"No such file.*copy or train it anew"):
        read(str(copy / "elsewhere"))


@pytest.mark.parametrize("broken", [{}, {"name": "x", "files": {}}, {"name": "x", "files": 3, "constants": {}}, []])
def test_a_manifest_that_lacks_something_is_refused(copy: Path, broken: object) -> None:
    (copy / MANIFEST).write_text(json.dumps(broken))
    with pytest.raises(WeightsError):
        read(copy)
