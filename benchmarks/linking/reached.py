"""Which articles an asked claim reaches: Emergent's claims in its editors' words, asked together of all its articles.

An article is on the claim that its editors put it to, for it or against. Beside the library stand all articles whose
TF-IDF, or MiniLM embedding, has a cosine with the claim from a threshold on, the one that is best on the very claims
measured, which no user knows; the library runs as it ships. Claims with an article that it was fitted on are left out.
"""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from linking import reading
from linking.embedded import embedded
from provenance import link, resolve
from provenance.model import Document

FEWEST = 3  # articles of a claim that is asked
STEPS = 400
DRAWS = 1000


def report(articles: Path, fitted: Sequence[Path], kept: Path | None) -> None:
    """Print precision, recall and F1 of articles, means over claims, and the share of claims that reach none."""
    documents = reading.documents(articles)
    claim_of, wordings = _claims(articles)
    on: dict[str, set[str]] = defaultdict(set)
    for each in documents:
        on[claim_of[each.id]].add(each.id)
    known = reading.copies(documents, [each for path in fitted for each in reading.documents(path)])
    asked = sorted(claim for claim, ids in on.items() if len(ids) >= FEWEST and known.isdisjoint(ids))
    print(f"{len(documents)} articles; {len(asked)} of {len(on)} claims are asked")  # noqa: T201
    texts = [wordings[claim] for claim in asked]
    said = resolve.resolve(documents, reading.extractions(documents, kept)).statements
    ours = {each.text: each for each in link.link(said, documents, texts) if each.asked}
    found = {claim: {each.document or "" for each in ours[wordings[claim]].statements} for claim in asked}
    _tell("this library", _rows(asked, found, on))
    for name, cosines in (("TF-IDF", _tfidf(texts, documents)), ("MiniLM", _minilm(texts, documents))):
        tables = [
            _rows(asked, _from(cosines, least, asked, documents), on)
            for least in np.quantile(cosines, 1 - np.geomspace(1e-4, 0.2, STEPS))
        ]
        _tell(f"{name}, best", max(tables, key=lambda rows: rows[:, 2].mean()))


def _claims(articles: Path) -> tuple[dict[str, str], dict[str, str]]:
    with gzip.open(articles, "rt", encoding="utf-8") as lines:
        read = [json.loads(line) for line in lines]
    return {str(each["id"]): each["claim_id"] for each in read}, {each["claim_id"]: each["claim"] for each in read}


def _rows(asked: Sequence[str], found: Mapping[str, set[str]], on: Mapping[str, set[str]]) -> np.ndarray:
    """A row a claim: precision (1 where nothing is found), recall, F1, and 1 where nothing is found."""
    rows = []
    for claim in asked:
        common, got, there = len(found[claim] & on[claim]), len(found[claim]), len(on[claim])
        rows.append((common / got if got else 1.0, common / there, 2 * common / (got + there), float(not got)))
    return np.array(rows)


def _tell(name: str, rows: np.ndarray) -> None:
    rng = np.random.default_rng(20260101)
    draws = [rows[rng.integers(len(rows), size=len(rows)), 2].mean() for _ in range(DRAWS)]
    low, high = np.percentile(draws, (2.5, 97.5))
    precision, recall, f1, nothing = rows.mean(axis=0)
    print(  # noqa: T201
        f"{name:16} precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f} [{low:.3f}-{high:.3f}], "
        f"nothing found for {nothing:.3f}"
    )


def _from(cosines: np.ndarray, least: float, asked: Sequence[str], given: Sequence[Document]) -> dict[str, set[str]]:
    rows = zip(asked, cosines, strict=True)
    return {claim: {given[n].id for n in np.flatnonzero(row >= least)} for claim, row in rows}


def _tfidf(texts: Sequence[str], documents: Sequence[Document]) -> np.ndarray:
    from sklearn.feature_extraction.text import TfidfVectorizer

    weigh = TfidfVectorizer(sublinear_tf=True, stop_words="english")
    rows = weigh.fit_transform([each.text for each in documents])
    return np.asarray((weigh.transform(texts) @ rows.T).toarray())


def _minilm(texts: Sequence[str], documents: Sequence[Document]) -> np.ndarray:
    return np.asarray(embedded(texts) @ embedded([each.text for each in documents]).T)
