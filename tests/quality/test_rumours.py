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
# processors with and without instructions for 8-bit products differ by some thousandths.
FLOORS: dict[str, dict[str, float]] = {
    "dev": {
        "found": 0.99,
        "linked": 0.87,
        "precision": 1.00,
        "pure": 0.36,
        "polarity": 0.76,
        "chain": 0.65,
        "first": 0.70,
        "last": 0.74,
        "kind": 0.68,
        "identity": 0.74,
        "access": 0.68,
        "origins": 0.68,
        "exact": 0.50,
        "findings": 0.78,
        "find_docs": 0.67,
    },
    "train": {
        "found": 0.97,
        "linked": 0.84,
        "precision": 0.98,
        "pure": 0.42,
        "polarity": 0.79,
        "chain": 0.69,
        "first": 0.73,
        "last": 0.75,
        "kind": 0.74,
        "identity": 0.74,
        "access": 0.67,
        "origins": 0.82,
        "exact": 0.49,
        "findings": 0.78,
        "find_docs": 0.60,
    },
    "held": {
        "found": 0.95,
        "linked": 0.85,
        "precision": 1.00,
        "pure": 0.42,
        "polarity": 0.70,
        "chain": 0.51,
        "first": 0.59,
        "last": 0.57,
        "kind": 0.49,
        "identity": 0.56,
        "access": 0.45,
        "origins": 0.58,
        "exact": 0.12,
        "findings": 0.48,
        "find_docs": 0.25,
    },
    "tagged": {
        "found": 0.98,
        "linked": 0.72,
        "precision": 0.95,
        "pure": 0.49,
        "polarity": 0.59,
        "chain": 0.42,
        "first": 0.46,
        "last": 0.46,
        "kind": 0.38,
        "identity": 0.46,
        "access": 0.36,
        "origins": 0.66,
        "exact": 0.34,
        "findings": 0.61,
        "find_docs": 0.34,
    },
}
CEILINGS: dict[str, dict[str, float]] = {
    "dev": {
        "error": 1.29,
        "deny_err": 0.47,
    },
    "train": {
        "error": 0.72,
        "deny_err": 0.70,
    },
    "held": {
        "error": 1.98,
        "deny_err": 0.99,
    },
    "tagged": {
        "error": 1.20,
        "deny_err": 0.65,
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
