"""Who real rumours rest on, against hand-made gold: all rumours of a set audited as one corpus.

The command that these floors come from, and the meaning of the columns: docs/accuracy.md.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from quality.measured import SHARED, TOOLS, command, digest, figures, needed

MORE = Path(__file__).parents[2] / "benchmarks" / "rumours.py"
DIGESTS = {"train": "8858019807199f81", "dev": "712ce8dff3b92d54", "more": "d96477ec1a38fa4d"}

# Lowering one takes a deliberate act and a reason in the commit. They stand up to a hundredth below what was measured:
# processors with and without instructions for 8-bit products differ by as much.
FLOORS: dict[str, dict[str, float]] = {
    "dev": {
        "found": 0.99,
        "linked": 0.88,
        "precision": 1.00,
        "pure": 0.36,
        "polarity": 0.77,
        "chain": 0.66,
        "first": 0.71,
        "last": 0.75,
        "kind": 0.70,
        "identity": 0.75,
        "access": 0.69,
        "origins": 0.76,
        "exact": 0.37,
        "findings": 0.78,
        "find_docs": 0.70,
    },
    "train": {
        "found": 0.97,
        "linked": 0.84,
        "precision": 0.98,
        "pure": 0.42,
        "polarity": 0.79,
        "chain": 0.69,
        "first": 0.73,
        "last": 0.76,
        "kind": 0.75,
        "identity": 0.75,
        "access": 0.68,
        "origins": 0.89,
        "exact": 0.49,
        "findings": 0.82,
        "find_docs": 0.64,
    },
    "held": {
        "found": 0.95,
        "linked": 0.85,
        "precision": 1.00,
        "pure": 0.42,
        "polarity": 0.70,
        "chain": 0.52,
        "first": 0.59,
        "last": 0.58,
        "kind": 0.50,
        "identity": 0.58,
        "access": 0.43,
        "origins": 0.74,
        "exact": 0.12,
        "findings": 0.52,
        "find_docs": 0.31,
    },
    "tagged": {
        "found": 0.98,
        "linked": 0.73,
        "precision": 0.95,
        "pure": 0.49,
        "polarity": 0.60,
        "chain": 0.43,
        "first": 0.47,
        "last": 0.47,
        "kind": 0.39,
        "identity": 0.47,
        "access": 0.38,
        "origins": 0.73,
        "exact": 0.29,
        "findings": 0.61,
        "find_docs": 0.43,
    },
}
CEILINGS: dict[str, dict[str, float]] = {
    "dev": {
        "error": 1.26,
        "deny_err": 0.57,
    },
    "train": {
        "error": 0.74,
        "deny_err": 0.71,
    },
    "held": {
        "error": 1.78,
        "deny_err": 0.91,
    },
    "tagged": {
        "error": 1.10,
        "deny_err": 0.62,
    },
}


@pytest.mark.parametrize("part", ["train", "dev"])
def test_floors(part: str, tmp_path: Path) -> None:
    folder = SHARED / "data" / "rumours" / part
    needed(folder)
    assert digest([*folder.rglob("*.txt"), *folder.glob("gold/*.json")]) == DIGESTS[part], "other data: measure anew"
    _hold(part, folder, tmp_path)


@pytest.mark.parametrize("part", ["held", "tagged"])
def test_floors_on_rumours_of_which_nothing_was_looked_at(part: str, tmp_path: Path) -> None:
    articles = SHARED / "data" / "emergent" / "articles.jsonl.gz"
    needed(articles)
    assert digest([articles]) == DIGESTS["more"], "other data: measure anew"
    command(MORE, articles, part, tmp_path / part)
    _hold(part, tmp_path / part, tmp_path)


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
