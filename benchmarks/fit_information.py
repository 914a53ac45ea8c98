"""Fit the table of `provenance.rules.information`: which words tell that a wording is information.

    python benchmarks/fit_information.py SHARED/data > src/provenance/rules/information.csv

Prints the table: a logistic regression with an L2 penalty (C = 0.1) on whether each word stands in the wording, over
the words that stand in at least two wordings of each corpus, so that no topic of either is learned. What it reaches,
beside the patterns alone, goes to standard error: on the stories held out, and with each tenth of the others left out.
Needs the extra `bench`.

information.csv has what was learned from: 2,600 things that people are reported to have said, half of them in Emergent
and half in PolNeAR's training articles, three in five of them from claims that are said more than once. On 29 November
2026 four readers, language models that were given the words around each, said of each whether somebody could look into
it (information), or whether it is opinion, rhetoric, wish or feeling (none), or no proposition at all (fragment). All
four read the first hundred: any two agree on 93 to 98 that they are information or not. A fifth of the stories is held
out. No text stands there: corpus, document, span, label, part.
"""

from __future__ import annotations

import csv
import gzip
import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold, cross_val_predict

from provenance.rules import information

LABELS = Path(__file__).with_name("information.csv")
SOURCES = {"emergent": "emergent/articles.jsonl.gz", "polnear-train": "polnear/train.jsonl.gz"}
LEAST_IN_EACH, C, FOLDS = 2, 0.1, 10


def main() -> None:
    """Print the table, and to standard error what it reaches."""
    rows = labelled(Path(sys.argv[1]))
    fitted = [row for row in rows if row["part"] == "fit"]
    words = shared_words(fitted)
    vectors = DictVectorizer()
    seen = vectors.fit_transform([presence(row, words) for row in fitted])
    informing = np.array([row["informs"] for row in fitted])
    model = LogisticRegression(C=C, max_iter=5_000)
    stories = [row["story"] for row in fitted]
    left_out = cross_val_predict(
        model, seen, informing, groups=stories, cv=GroupKFold(FOLDS), method="decision_function"
    )
    report("left out", fitted, left_out)
    model.fit(seen, informing)
    held = [row for row in rows if row["part"] == "held"]
    report("held out", held, model.decision_function(vectors.transform([presence(row, words) for row in held])))
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(("word", "log-odds"))
    writer.writerow(("", f"{model.intercept_[0]:.2f}"))
    weights = sorted(zip(vectors.get_feature_names_out(), model.coef_[0], strict=True))
    writer.writerows((word, f"{weight:.2f}") for word, weight in weights if f"{abs(weight):.2f}" != "0.00")


def labelled(data: Path) -> list[dict]:
    """The labelled wordings, each with its story: of Emergent a claim, of PolNeAR an article."""
    articles = {}
    for corpus, file in SOURCES.items():
        with gzip.open(data / file, "rt", encoding="utf-8") as lines:
            articles |= {(corpus, article["id"]): article for article in map(json.loads, lines)}
    rows = []
    for row in csv.DictReader(LABELS.read_text(encoding="utf-8").splitlines()):
        article = articles[row["corpus"], row["document"]]
        text = article["text"][int(row["start"]) : int(row["end"])]
        story = article.get("claim_id") or row["document"]
        rows.append({**row, "text": text, "story": story, "informs": row["label"] == "information"})
    return rows


def shared_words(rows: list[dict]) -> frozenset[str]:
    """The words that stand in enough wordings of each corpus."""
    counts = {corpus: Counter[str]() for corpus in SOURCES}
    for row in rows:
        counts[row["corpus"]].update(information.words(row["text"]))
    return frozenset.intersection(
        *(frozenset(word for word, number in each.items() if number >= LEAST_IN_EACH) for each in counts.values())
    )


def presence(row: dict, known: frozenset[str]) -> dict[str, int]:
    """The known words of a wording."""
    return dict.fromkeys(information.words(row["text"]) & known, 1)


def report(name: str, rows: list[dict], odds: np.ndarray) -> None:
    """Write what `informs` keeps and drops where the log-odds are these, and what its patterns alone do."""
    informing = np.array([row["informs"] for row in rows])
    plain = np.array([not information.judges(row["text"]) for row in rows])
    sys.stderr.write(f"{name}: {len(rows)} wordings, AUC of the words {roc_auc_score(informing, odds):.3f}\n")
    for what, kept in (("patterns", plain), ("patterns and words", plain & (odds >= information.LEAST))):
        lost, dropped = 1 - kept[informing].mean(), 1 - kept[~informing].mean()
        sys.stderr.write(f"  {what}: {dropped:.3f} of the others dropped, {lost:.3f} of information lost\n")


if __name__ == "__main__":
    main()
