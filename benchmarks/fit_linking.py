"""Fit the tables in `provenance.link.coefficients`.

    python benchmarks/fit_linking.py RUMOURS...   # folders with gold/*.json and texts/RUMOUR/ARTICLE.txt

Prints the tables: logistic regressions, by Newton's method, of "the statement overlaps hand-marked evidence" over every
statement, headlines apart, of every story that two documents or more tell. ALONE stands on `central.features`, BEARS
also on `beside.beside`, from the chances that ALONE gives when fitted without a statement's own rumour. The penalty is
10 on the squared coefficients of standardised features. Then, with each rumour held out of both, the mean recall and
precision at some thresholds, and how often statements of some probability are evidence.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from attrs import frozen

from provenance import extract, ingest, resolve
from provenance.link.beside import beside
from provenance.link.central import candidate, features, profile
from provenance.link.setting import Setting, settings
from provenance.link.stories import nearness, stories, topic
from provenance.model import Statement

PENALTY, STEPS, PARTS = 10.0, 30, 4
THRESHOLDS = (0.12, 0.16, 0.2, 0.25, 0.3, 0.4, 0.5)


@frozen
class Story:
    """The statements of a story: features, which may bear, which of these count, which are evidence, of what rumour."""

    told: list[Setting]
    values: np.ndarray
    open_to: np.ndarray
    counted: np.ndarray
    labels: np.ndarray
    rumours: np.ndarray


def table(folders: Sequence[Path]) -> tuple[list[str], list[Story]]:
    """The names of the features, and the stories."""
    documents = sorted(ingest.read([folder / "texts" for folder in folders]).documents, key=lambda each: each.id)
    by_id = {document.id: document for document in documents}
    evidence = {article: quotes for folder in folders for article, quotes in marked(folder).items()}
    said = resolve.resolve(documents, [extract.extract(each) for each in documents]).statements
    placed = settings(said, by_id)
    topics = [topic(each) for each in documents]
    names: list[str] = []
    found = []
    for story in stories(nearness(topics)):
        ids = {documents[n].id: topics[n] for n in story}
        told = [each for each in placed if each.statement.document in ids]
        if len(story) < 2 or not told:
            continue
        main = profile(ids, told)
        values = [features(each, main) for each in told]
        names = list(values[0])
        found.append(
            Story(
                told,
                np.array([[row[name] for name in names] for row in values]),
                (may := np.array([candidate(each, main) for each in told])),
                may & ~np.array([each.headline for each in told]),
                np.array([evident(each.statement, by_id[each.statement.document].text, evidence) for each in told]),
                np.array([each.statement.document.split("/")[0] for each in told]),
            )
        )
    return names, found


def evident(said: Statement, text: str, evidence: Mapping[str, list[str]]) -> bool:
    """Whether a statement overlaps a passage marked as evidence; `text` is that of its document."""
    span = said.span
    starts = [(text.find(quote), len(quote)) for quote in evidence.get(Path(said.document).stem, [])]
    return any(start >= 0 and span.start < start + length and start < span.end for start, length in starts)


def marked(folder: Path) -> dict[str, list[str]]:
    """Article -> the passages marked as evidence in it."""
    found = {}
    for path in sorted(folder.glob("gold/*.json")):
        for document in json.loads(path.read_text(encoding="utf-8"))["documents"]:
            found[document["id"]] = [statement["evidence"] for statement in document["statements"]]
    return found


def fit(values: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Intercept and coefficients, on the features' own scales."""
    mean, spread = values.mean(0), values.std(0) + 1e-9
    rows = np.column_stack([np.ones(len(values)), (values - mean) / spread])
    penalty = PENALTY * np.diag([0.0] + [1.0] * values.shape[1])
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (labels - chance) - penalty @ weights
        weights += np.linalg.solve((rows.T * (chance * (1 - chance))) @ rows + penalty, slope)
    own = weights[1:] / spread
    return np.concatenate([[weights[0] - own @ mean], own])


def chances(values: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The probabilities that a table gives."""
    return 1 / (1 + np.exp(-(weights[0] + values @ weights[1:])))


def second(found: Sequence[Story], first: np.ndarray) -> np.ndarray:
    """The features of every statement, with those that its story's other statements give by their `first` chances."""
    ends = np.cumsum([len(story.told) for story in found])
    rows = []
    for story, chance in zip(found, np.split(first, ends[:-1]), strict=True):
        more = beside(story.told, np.where(story.open_to, chance, 0.0).tolist())
        rows.append(np.column_stack([story.values, [list(row.values()) for row in more]]))
    return np.concatenate(rows)


def fitted(found: Sequence[Story], rumours: Sequence[str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Both tables, fitted on these rumours, and the features of every statement of every rumour for the second."""
    values = np.concatenate([story.values for story in found])
    counted = np.concatenate([story.counted for story in found])
    labels = np.concatenate([story.labels for story in found])
    of = np.concatenate([story.rumours for story in found])
    mine = np.isin(of, rumours) & counted
    alone = fit(values[mine], labels[mine])
    first = chances(values, alone)
    for n in range(PARTS):
        part = np.isin(of, rumours[n::PARTS])
        first[part] = chances(values[part], fit(values[mine & ~part], labels[mine & ~part]))
    rows = second(found, first)
    return alone, fit(rows[mine], labels[mine]), rows


def main() -> None:
    """Print the tables and what they reach on held-out rumours."""
    names, found = table([Path(each) for each in sys.argv[1:]])
    counted = np.concatenate([story.counted for story in found])
    labels = np.concatenate([story.labels for story in found])
    of = np.concatenate([story.rumours for story in found])
    rumours = sorted(set(of))
    alone, bears, _ = fitted(found, rumours)
    for title, weights in (("ALONE", alone), ("BEARS", bears)):
        sys.stdout.write(f"{title}: Mapping[str, float] = {{\n")
        for name, weight in zip(["intercept", *names, "like", "unlike", "company"], weights, strict=False):
            sys.stdout.write(f'    "{name}": {weight:.3f},\n')
        sys.stdout.write("}\n")
    chance = np.zeros(len(labels))
    for rumour in rumours:
        out = of == rumour
        _, weights, rows = fitted(found, [other for other in rumours if other != rumour])
        chance[out] = np.where(counted[out], chances(rows[out], weights), 0.0)
    for threshold in THRESHOLDS:
        recall, precision = [], []
        for rumour in rumours:
            mine, kept = labels[of == rumour], chance[of == rumour] >= threshold
            recall.append((mine & kept).sum() / max(1, mine.sum()))
            precision.append((mine & kept).sum() / max(1, kept.sum()))
        sys.stdout.write(
            f"held out, from {threshold}: recall {np.mean(recall):.3f}, precision {np.mean(precision):.3f}\n"
        )
    for low in np.arange(0, 1, 0.1):
        here = (chance >= low) & (chance < low + 0.1) & counted
        sys.stdout.write(f"held out, {low:.1f} to {low + 0.1:.1f}: {here.sum()}, evidence {labels[here].mean():.2f}\n")


if __name__ == "__main__":
    main()
