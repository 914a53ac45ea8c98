"""Fit the table `provenance.lineage.alike.SAME`.

    python benchmarks/fit_origins.py RUMOURS...   # folders with gold/*.json and texts/RUMOUR/ARTICLE.txt

Prints the table: a logistic regression, by Newton's method, of "hand-made gold traces both to one origin" on
`alike.features`, over the pairs of origins of one side of a rumour's claim of which nobody names one and gold knows
both. Every rumour weighs the same; the penalty is 1 on the squared coefficients. Then, with each rumour held out in
turn, how far the number of supporting and of denying origins is from gold's, on average.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path

import numpy as np

from provenance import extract, ingest, lineage, link, resolve
from provenance.lineage import alike
from provenance.lineage.carriers import carriers
from provenance.lineage.edges import draw
from provenance.model import Claim, Derivation, Document, Polarity, Relation, Settings, Statement

PENALTY, STEPS = 1.0, 30
Gold = Mapping[str, Mapping]


def main() -> None:
    """Print the table and what it reaches on held-out rumours."""
    folders = [Path(each) for each in sys.argv[1:]]
    documents = sorted(ingest.read([folder / "texts" for folder in folders]).documents, key=lambda each: each.id)
    said = resolve.resolve(documents, [extract.extract(each) for each in documents]).statements
    claims, copies = link.link(said, documents), lineage.copies(lineage.reuse(documents))
    marked = sorted(path for folder in folders for path in folder.glob("gold/*.json"))
    golds = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in marked}
    of = {rumour: matched(gold, claims, documents) for rumour, gold in golds.items()}
    rows = [row for rumour, gold in golds.items() for row in pairs(rumour, gold, of[rumour], documents, copies)]
    names = [name for name in alike.SAME if name != "intercept"]
    values = np.array([[row[1][name] for name in names] for row in rows])
    labels = np.array([row[2] for row in rows])
    rumours = np.array([row[0] for row in rows])
    for name, weight in zip(["intercept", *names], fit(values, labels, rumours), strict=True):
        sys.stdout.write(f'    "{name}": {weight:.3f},\n')
    sys.stdout.write(f"{len(rows)} pairs, {labels.mean():.2f} of them one origin\n")
    errors: dict[str, list[float]] = {"supporting": [], "denying": []}
    shipped = alike.SAME
    for rumour, gold in golds.items():
        out = rumours == rumour
        weights = fit(values[~out], labels[~out], rumours[~out])
        alike.SAME = dict(zip(["intercept", *names], weights.tolist(), strict=True))
        (traced,) = lineage.trace([of[rumour]], documents, copies, Settings())
        for side, found in errors.items():
            found.append(abs(getattr(traced, side).count - gold[f"independent_{side}_origins"]))
    alike.SAME = shipped
    for side, found in errors.items():
        near = np.mean(np.array(found) < 0.5)
        sys.stdout.write(f"held out, {side}: error {np.mean(found):.3f}, within a half {near:.3f}\n")


def matched(gold: Gold, claims: tuple[Claim, ...], documents: list[Document]) -> Claim:
    """The claim with most statements on this rumour's evidence."""
    marked = evidence(gold, documents)
    return max(claims, key=lambda claim: (sum(bool(origins(each, marked)) for each in claim.statements), claim.id))


def evidence(gold: Gold, documents: list[Document]) -> dict[str, list[tuple[int, int, Mapping]]]:
    """Document id -> the spans marked in it, each with what was marked."""
    texts = {Path(document.id).stem: document for document in documents}
    found = {}
    for each in gold["documents"]:
        document = texts[each["id"]]
        starts = [(document.text.find(marked["evidence"]), marked) for marked in each["statements"]]
        found[document.id] = [
            (start, start + len(marked["evidence"]), marked) for start, marked in starts if start >= 0
        ]
    return found


def origins(said: Statement, marked: Mapping[str, list[tuple[int, int, Mapping]]]) -> list[str | None]:
    """Gold's origins of a statement: those at the end of the chains of what was marked there, for the same side."""
    return [
        each["chain"][-1]["origin"] if each["chain"] else None
        for start, end, each in marked.get(said.document or "", [])
        if said.span is not None and said.span.start < end and start < said.span.end
    ]


def pairs(
    rumour: str, gold: Gold, claim: Claim, documents: list[Document], copies: Sequence[Derivation]
) -> Iterator[tuple[str, dict[str, float], bool]]:
    """Rumour, features and label of each pair of origins that the decision is about."""
    marked = evidence(gold, documents)
    counted = {each["id"] for each in gold["origins"] if each["identity"] != "vague"}
    by_downstream = {
        copy.downstream: [each for each in copies if each.downstream == copy.downstream] for copy in copies
    }
    carried = carriers(claim, {document.id: document for document in documents}, by_downstream)
    for polarity in (Polarity.SUPPORTS, Polarity.DENIES):
        side = [each for each in claim.statements if each.polarity is polarity and each.relation is not Relation.BEARS]
        graph = draw(side, carried, Settings())
        known = {}
        for node in sorted(graph.endings):
            votes = Counter(
                origin
                for ending in graph.endings[node]
                for origin in origins(ending.statement, marked)
                if origin in counted
            )
            if votes and alike.hops(graph.endings[node]):
                known[node] = min(votes, key=lambda origin: (-votes[origin], origin))
        doubted = set(alike.in_doubt(graph.endings))
        for one, other in combinations(known, 2):
            if one in doubted or other in doubted:
                yield rumour, alike.features(graph.endings[one], graph.endings[other]), known[one] == known[other]


def fit(values: np.ndarray, labels: np.ndarray, rumours: np.ndarray) -> np.ndarray:
    """Intercept and coefficients."""
    shares = np.array([1 / np.sum(rumours == rumour) for rumour in rumours])
    shares *= len(shares) / shares.sum()
    rows = np.column_stack([np.ones(len(values)), values])
    penalty = PENALTY * np.diag([0.0] + [1.0] * values.shape[1])
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (shares * (labels - chance)) - penalty @ weights
        weights += np.linalg.solve((rows.T * (shares * chance * (1 - chance))) @ rows + penalty, slope)
    return weights


if __name__ == "__main__":
    main()
