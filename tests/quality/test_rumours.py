"""Who real rumours rest on, against hand-made gold: all rumours of a set audited as one corpus.

The command that these floors come from, and the meaning of the columns: docs/accuracy.md.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from quality.measured import SHARED, TOOLS, command, digest, figures, needed

MORE = Path(__file__).parents[2] / "benchmarks" / "rumours.py"
DIGESTS = {"train": "8858019807199f81", "dev": "712ce8dff3b92d54", "held": "d96477ec1a38fa4d"}

# Lowering one takes a deliberate act and a reason in the commit. They stand up to a hundredth below what was measured:
# processors with and without instructions for 8-bit products differ by some thousandths.
FLOORS: dict[str, dict[str, float]] = {
    "dev": {
        "found": 0.99,
        "linked": 0.83,
        "precision": 1.00,
        "pure": 0.43,
        "polarity": 0.74,
        "chain": 0.63,
        "first": 0.68,
        "last": 0.71,
        "kind": 0.66,
        "identity": 0.71,
        "access": 0.66,
        "origins": 0.71,
        "exact": 0.50,
        "findings": 0.76,
        "find_docs": 0.65,
    },
    "train": {
        "found": 0.97,
        "linked": 0.83,
        "precision": 0.98,
        "pure": 0.47,
        "polarity": 0.78,
        "chain": 0.70,
        "first": 0.73,
        "last": 0.75,
        "kind": 0.74,
        "identity": 0.74,
        "access": 0.67,
        "origins": 0.80,
        "exact": 0.50,
        "findings": 0.79,
        "find_docs": 0.58,
    },
    "held": {
        "found": 0.95,
        "linked": 0.72,
        "precision": 1.00,
        "pure": 0.47,
        "polarity": 0.59,
        "chain": 0.42,
        "first": 0.49,
        "last": 0.46,
        "kind": 0.42,
        "identity": 0.47,
        "access": 0.34,
        "origins": 0.51,
        "exact": 0.25,
        "findings": 0.50,
        "find_docs": 0.31,
    },
}
CEILINGS: dict[str, dict[str, float]] = {
    "dev": {
        "error": 1.21,
        "deny_err": 0.61,
    },
    "train": {
        "error": 0.77,
        "deny_err": 0.66,
    },
    "held": {
        "error": 1.94,
        "deny_err": 0.98,
    },
}


@pytest.mark.parametrize("part", ["train", "dev"])
def test_floors(part: str, tmp_path: Path) -> None:
    folder = SHARED / "data" / "rumours" / part
    needed(folder)
    assert digest([*folder.rglob("*.txt"), *folder.glob("gold/*.json")]) == DIGESTS[part], "other data: measure anew"
    _hold(part, folder, tmp_path)


def test_floors_on_rumours_of_which_nothing_was_looked_at(tmp_path: Path) -> None:
    articles = SHARED / "data" / "emergent" / "articles.jsonl.gz"
    needed(articles)
    assert digest([articles]) == DIGESTS["held"], "other data: measure anew"
    command(MORE, articles, "held", tmp_path / "held")
    _hold("held", tmp_path / "held", tmp_path)


def _hold(part: str, folder: Path, scratch: Path) -> None:
    tool = TOOLS / "score_rumours.py"
    needed(tool)
    texts, audit = folder / "texts", scratch / "audit.json"
    arguments = ("audit", texts, "--profile", "all", "--format", "json", "-o", audit)
    command("-m", "provenance", *arguments, accept=(0, 1))  # 3 would mean that something could not be read
    mean = figures(tool, audit, *sorted((folder / "gold").glob("*.json")), "--texts", texts)["mean"]
    assert isinstance(mean, dict)
    below = {name: (mean[name], floor) for name, floor in FLOORS[part].items() if mean[name] < floor}
    above = {name: (mean[name], ceiling) for name, ceiling in CEILINGS[part].items() if mean[name] > ceiling}
    assert not below | above, "measured against floor or ceiling"
