"""Mentions of sources resolved, within and across 100 articles, against hand-made gold: benchmarks/resolution."""

from __future__ import annotations

from pathlib import Path

from quality.measured import SHARED, digest, figures, needed

MEASURE = Path(__file__).parents[2] / "benchmarks" / "resolution" / "measure.py"
# Lowering one takes a deliberate act and a reason in the commit.
FLOORS = {"within": {"b_cubed": 0.90, "conll": 0.84}, "across": {"b_cubed": 0.86, "conll": 0.84}}
PEERS = ("sieves", "last name match", "each alone")


def test_floors() -> None:
    corpus = SHARED / "data" / "polnear" / "train.jsonl.gz"
    needed(corpus)
    assert digest([corpus]) == "40b654a3bb1a0b1f", "other data: measure anew"
    rows = figures(MEASURE, corpus)
    for where, floors in FLOORS.items():
        ours = rows[f"this version, {where} documents"]
        assert isinstance(ours, dict)
        assert not {name: (ours[name], floor) for name, floor in floors.items() if ours[name] < floor}
        for peer in PEERS:
            theirs = rows[f"{peer}, {where} documents"]
            assert isinstance(theirs, dict)
            assert all(ours[name] > theirs[name] for name in floors)
