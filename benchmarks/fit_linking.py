"""Fit the table in `provenance.link.coefficients`.

    python benchmarks/fit_linking.py RUMOURS      # a folder with gold/*.json and texts/RUMOUR/ARTICLE.txt

Prints the table: a logistic regression, by Newton's method, of "the statement overlaps hand-marked evidence" on
`central.features`, over every statement, headlines apart, of every story that two documents or more tell. The
penalty is 1 on the squared coefficients of standardised features. Then, with each rumour held out in turn, the mean
recall and precision at some thresholds.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np

from provenance import extract, ingest, resolve
from provenance.link.central import features, profile
from provenance.link.setting import settings
from provenance.link.stories import nearness, stories, topic

PENALTY, STEPS = 1.0, 30


def table(folder: Path) -> tuple[list[str], np.ndarray, np.ndarray, np.ndarray]:
    """Names of the features, their values (statements, features), whether each is evidence, and its rumour."""
    documents = sorted(ingest.read([folder / "texts"]).documents, key=lambda each: each.id)
    evidence = marked(folder)
    said = resolve.resolve(documents, [extract.extract(each) for each in documents]).statements
    placed = settings(said, {each.id: each for each in documents})
    topics = [topic(each) for each in documents]
    values, labels, rumours = [], [], []
    for story in stories(nearness(topics)):
        ids = {documents[n].id: topics[n] for n in story}
        told = [each for each in placed if each.statement.document in ids]
        if len(story) < 2:
            continue
        main = profile(ids, told)
        for each in told:
            if each.headline:
                continue
            id, span = each.statement.document, each.statement.span
            text = next(document.text for document in documents if document.id == id)
            places = [
                (start, start + len(quote)) for quote in evidence[Path(id).stem] if (start := text.find(quote)) >= 0
            ]
            values.append(features(each, main))
            labels.append(any(span.start < end and start < span.end for start, end in places))
            rumours.append(id.split("/")[0])
    names = list(values[0])
    return names, np.array([[row[name] for name in names] for row in values]), np.array(labels), np.array(rumours)


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


def main() -> None:
    """Print the table and what it reaches on held-out rumours."""
    names, values, labels, rumours = table(Path(sys.argv[1]))
    for name, weight in zip(["intercept", *names], fit(values, labels), strict=True):
        sys.stdout.write(f'    "{name}": {weight:.3f},\n')
    chance = np.zeros(len(labels))
    for rumour in sorted(set(rumours)):
        out = rumours == rumour
        weights = fit(values[~out], labels[~out])
        chance[out] = 1 / (1 + np.exp(-(weights[0] + values[out] @ weights[1:])))
    for threshold in (0.12, 0.16, 0.2, 0.3, 0.4, 0.5):
        recall, precision = [], []
        for rumour in sorted(set(rumours)):
            mine, kept = labels[rumours == rumour], chance[rumours == rumour] >= threshold
            recall.append((mine & kept).sum() / max(1, mine.sum()))
            precision.append((mine & kept).sum() / max(1, kept.sum()))
        sys.stdout.write(
            f"held out, from {threshold}: recall {np.mean(recall):.3f}, precision {np.mean(precision):.3f}\n"
        )


if __name__ == "__main__":
    main()
