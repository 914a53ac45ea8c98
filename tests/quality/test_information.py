"""What the default profile takes for information, against readers' labels: benchmarks/information.py."""

from __future__ import annotations

from pathlib import Path

from quality.measured import SHARED, digest, figures, needed

MEASURE = Path(__file__).parents[2] / "benchmarks" / "information.py"
# Raising `lost` or lowering `dropped` takes a deliberate act and a reason in the commit.
MOST_LOST, LEAST_DROPPED = 0.10, 0.44


def test_floors() -> None:
    data = SHARED / "data"
    corpora = [data / "emergent" / "articles.jsonl.gz", data / "polnear" / "train.jsonl.gz"]
    needed(*corpora)
    assert digest(corpora) == "593955edd1174866", "other data: measure anew"
    held = figures(MEASURE, data)["patterns and table"]
    assert isinstance(held, dict)
    assert held["lost"] <= MOST_LOST
    assert held["dropped"] >= LEAST_DROPPED
