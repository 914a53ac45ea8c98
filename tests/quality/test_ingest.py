"""What articles say of themselves, recovered from their text alone. The figures: docs/sources.md."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from provenance import outlets
from provenance.ingest.from_text import from_text
from quality.measured import SHARED, digest, needed

POLNEAR, WIRE = SHARED / "data" / "polnear", SHARED / "data" / "wire" / "articles.jsonl.gz"
DIGESTS = {"train": "40b654a3bb1a0b1f", "dev": "696c89e3a4b11fea", "articles": "959d3e5e0abe4dfa"}
NAMES = {
    "breitbart": "Breitbart",
    "huff-post": "HuffPost",
    "nyt": "The New York Times",
    "politico": "Politico",
    "usa-today": "USA Today",
    "wash-post": "The Washington Post",
    "west-journal": "Western Journalism",
}


def _articles(path: Path) -> list[dict[str, str]]:
    needed(path)
    assert digest([path]) == DIGESTS[path.name.partition(".")[0]], "other data: measure anew"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


@pytest.mark.parametrize(("part", "precision", "recall"), [("dev", 1.0, 1.0), ("train", 0.95, 0.94)])
def test_wire_credits(part: str, precision: float, recall: float) -> None:
    stated = found = both = 0
    for article in _articles(POLNEAR / f"{part}.jsonl.gz"):
        wire = {"reuters": "Reuters", "None": None, "NA": None}.get(article["wire"], article["wire"])
        credit = from_text(article["text"]).credit
        stated += wire is not None
        found += credit is not None
        both += wire is not None and credit is not None and outlets.same_outlet(wire, credit)
    assert both / found >= precision
    assert both / stated >= recall


def test_own_outlets() -> None:
    shown = [
        (NAMES[article["publisher"]], outlet)
        for article in _articles(POLNEAR / "train.jsonl.gz")
        if (outlet := from_text(article["text"]).outlet)
    ]
    assert len(shown) >= 7  # of 840: these texts seldom name their publisher
    assert all(outlets.same_outlet(own, outlet) for own, outlet in shown)


def test_agency_credits() -> None:
    credits = [from_text(article["text"]).credit for article in _articles(WIRE)]
    assert sum(credit is not None for credit in credits) >= 255
