"""Near copies among real articles about one summit: found without comparing every two."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from itertools import combinations

import pytest

from provenance.ingest.credit import credit
from provenance.lineage import copies, reuse
from provenance.lineage.candidates import candidates
from provenance.lineage.shingles import runs
from provenance.model import Document
from provenance.outlets import is_agency
from quality.measured import SHARED, digest, needed

WIRE = SHARED / "data" / "wire" / "articles.jsonl.gz"
DIGEST = "959d3e5e0abe4dfa"

# Ways to cut words: what counts as a near copy must not hang on ours.
CUTS: dict[str, Callable[[str], list[str]]] = {
    "letters and digits": lambda text: re.findall(r"\w+", text.casefold()),
    "between spaces": lambda text: text.lower().split(),
    "with apostrophes": lambda text: re.findall(r"[\w']+", text.lower().replace("’", "'")),
    "letters": lambda text: re.findall(r"[a-z]+", text.lower()),
}


@pytest.fixture(scope="module")
def articles() -> list[Document]:
    needed(WIRE)
    assert digest([WIRE]) == DIGEST, "other data: measure anew"
    with gzip.open(WIRE, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [Document(row["id"], row["text"], domain=row["publisher"], published=row["scraped"]) for row in rows]


@pytest.fixture(scope="module")
def proposed(articles: list[Document]) -> set[tuple[int, int]]:
    return set(candidates([runs(each.text) for each in articles]))


def near_copies(articles: list[Document], cut: Callable[[str], list[str]]) -> set[tuple[int, int]]:
    """The pairs of which the shorter has .8 of its runs of eight words in the other, by comparing them all."""
    sets = []
    for each in articles:
        words = cut(each.text)
        sets.append({tuple(words[n : n + 8]) for n in range(len(words) - 7)})
    holding: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for n, found in enumerate(sets):
        for run in found:
            holding[run].append(n)
    shared = Counter(pair for held in holding.values() for pair in combinations(held, 2))
    return {
        (one, other) for (one, other), number in shared.items() if number >= 0.8 * min(len(sets[one]), len(sets[other]))
    }


@pytest.mark.parametrize("cut", CUTS)
def test_near_copies_are_found(articles: list[Document], proposed: set[tuple[int, int]], cut: str) -> None:
    gold = near_copies(articles, CUTS[cut])
    assert len(gold) > 350
    assert len(gold & proposed) >= 0.98 * len(gold)


def test_few_pairs_are_compared(articles: list[Document], proposed: set[tuple[int, int]]) -> None:
    assert len(proposed) <= 0.06 * len(articles) * (len(articles) - 1) / 2


def test_near_copies_end_in_one_family(articles: list[Document]) -> None:
    """Following each copy to its model, and that to its own, two near copies come to the same document."""
    model = {each.downstream: each.upstream for each in copies(reuse(articles))}

    def first(id: str) -> str:
        return first(model[id]) if id in model else id

    gold = near_copies(articles, CUTS["letters and digits"])
    together = sum(first(articles[one].id) == first(articles[other].id) for one, other in gold)
    assert together >= 0.99 * len(gold)


def test_agencies_that_are_credited_are_read(articles: list[Document]) -> None:
    assert sum(bool((name := credit(each.text)) and is_agency(name)) for each in articles) >= 179
