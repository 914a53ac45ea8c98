"""Fit the table of `provenance.rules.information`: which words tell that a wording is information.

    python benchmarks/fit_information.py SHARED/data > src/provenance/rules/information.csv

Prints the table: a logistic regression with an L2 penalty (C = 0.1) on whether each word stands in the wording, over
the words that stand in at least two wordings of each corpus, so that less of the topics of either is learned. What it
reaches goes to standard error: with each tenth of the stories left out, and on those held out. The labels are those of
information.py, which measures the table that ships. Needs the extra `bench`.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from information import SOURCES, labelled, shares
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold, cross_val_predict

from provenance.rules.information import LEAST, judges, words

LEAST_IN_EACH, C, FOLDS = 2, 0.1, 10


def main() -> None:
    """Print the table, and to standard error what it reaches."""
    rows = labelled(Path(sys.argv[1]))
    fitted, held = ([row for row in rows if row["part"] == part] for part in ("fit", "held"))
    known = shared(fitted)
    vectors, model, folds = DictVectorizer(), LogisticRegression(C=C, max_iter=5_000), GroupKFold(FOLDS)
    seen = vectors.fit_transform([present(row, known) for row in fitted])
    informing, stories = ([row[key] for row in fitted] for key in ("informs", "story"))
    left_out = cross_val_predict(model, seen, informing, groups=stories, cv=folds, method="decision_function")
    report("left out", fitted, left_out)
    model.fit(seen, informing)
    report("held out", held, model.decision_function(vectors.transform([present(row, known) for row in held])))
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(("word", "log-odds"))
    writer.writerow(("", f"{model.intercept_[0]:.2f}"))
    weights = sorted(zip(vectors.get_feature_names_out(), model.coef_[0], strict=True))
    writer.writerows((word, f"{weight:.2f}") for word, weight in weights if f"{abs(weight):.2f}" != "0.00")


def shared(rows: Sequence[dict]) -> frozenset[str]:
    """The words that stand in enough wordings of each corpus."""
    counts = {corpus: Counter[str]() for corpus in SOURCES}
    for row in rows:
        counts[row["corpus"]].update(words(row["text"]))
    often = ({word for word, number in each.items() if number >= LEAST_IN_EACH} for each in counts.values())
    return frozenset(set.intersection(*often))


def present(row: dict, known: frozenset[str]) -> dict[str, int]:
    """The known words of a wording."""
    return dict.fromkeys(words(row["text"]) & known, 1)


def report(name: str, rows: Sequence[dict], odds: Sequence[float]) -> None:
    """Write what patterns and table keep and drop where the table's log-odds are these."""
    by_text = {row["text"]: each for row, each in zip(rows, odds, strict=True)}
    auc = roc_auc_score([row["informs"] for row in rows], odds)
    both = shares(rows, lambda text: not judges(text) and by_text[text] >= LEAST)
    sys.stderr.write(f"{name}: {len(rows)} wordings, AUC of the table {auc:.3f}; patterns and table: {both}\n")


if __name__ == "__main__":
    main()
