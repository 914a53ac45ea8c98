"""Does the score tell true claims from false ones? On Emergent, claims with known veracity.

Emergent: Ferreira and Vlachos, NAACL 2016.

    python benchmarks/emergent.py articles.jsonl.gz --scores scores.jsonl [--limit N]

Every claim's articles are audited as one corpus, the claim asked for (`--claim`); what was scored is kept in `scores`,
so that a second run only reports. Beside it, on the same articles, the vote of articles and ACCU, which here knows an
article's outlet no more than the library does: with the stances that the library reads, and with those that Emergent's
annotators gave, which the library does not see. The score measures sourcing and was not made to tell truth: this says
how far the two go together.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))

from simulation.measures import auc, brier, ece, interval
from simulation.rivals import Assertions, accu, vote

_STANCES = {"agree": 1, "disagree": -1}
_JUDGED = ("true", "false")  # of the rest nobody knows yet


def scored(claim: str, articles: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What an audit of the articles says of the claim, and what the annotators said of the articles."""
    import provenance as pv

    audit = pv.audit([pv.Document(f"{n}.txt", each["text"]) for n, each in enumerate(articles)], claims=[claim])
    (found,) = [each for each in audit.claims if each.assessment.claim.asked]
    return {
        "veracity": articles[0]["veracity"],
        "articles": len(articles),
        "stances": [_STANCES.get(each["stance"], 0) for each in articles],
        "read": _read(found.statements, len(articles)),
        "statements": len(found.statements),
        "score": found.corroboration.score,
        "weight_for": found.corroboration.weight_for,
        "weight_against": found.corroboration.weight_against,
        "supporting": found.independent_origins.supporting.count,
        "denying": found.independent_origins.denying.count,
        "opinion": found.corroboration.opinion.belief - found.corroboration.opinion.disbelief,
        "failures": len(audit.failures),
    }


def _read(statements: Iterable[Any], articles: int) -> list[int]:
    """The stance of each article as the audit reads it: +1 where more of it supports than denies the claim."""
    net = Counter()
    for said in statements:
        net[said.document] += {"supports": 1, "denies": -1}.get(said.polarity, 0)
    return [int(np.sign(net[f"{n}.txt"])) for n in range(articles)]


def score_all(articles: Iterable[Mapping[str, Any]], path: Path, limit: int | None) -> None:
    """Write a line to `path` for each claim found true or false, but for those that stand there."""
    by_claim: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for each in articles:
        if each["veracity"] in _JUDGED:
            by_claim[each["claim_id"]].append(each)
    done = {json.loads(line)["claim"] for line in path.open(encoding="utf-8")} if path.exists() else set()
    with path.open("a", encoding="utf-8") as out:
        for id in sorted(by_claim)[:limit]:
            if id not in done:
                out.write(json.dumps({"claim": id, **scored(by_claim[id][0]["claim"], by_claim[id])}) + "\n")
                out.flush()


def report(rows: Sequence[Mapping[str, Any]]) -> None:
    """Print the AUC of each way of scoring against veracity, with its 95 % interval over claims."""
    judged = sorted(rows, key=lambda row: row["claim"])
    truth = np.array([row["veracity"] == "true" for row in judged])
    annotated, read = (_assertions([row[name] for row in judged]) for name in ("stances", "read"))
    ways = {
        "this library: score": np.array([row["score"] for row in judged]),
        "this library: origins for less origins against": np.array(
            [row["supporting"] - row["denying"] for row in judged]
        ),
        "number of articles": np.array([float(row["articles"]) for row in judged]),
        "vote of articles, stances as this library reads them": vote(read),
        "ACCU, the same": accu(read),
        "vote of articles, annotators' stances": vote(annotated),
        "ACCU, the same ": accu(annotated),
    }
    found = np.array([row["statements"] > 0 for row in judged])
    articles, failures = (sum(row[name] for row in judged) for name in ("articles", "failures"))
    print(f"{len(judged)} claims, {truth.sum()} true; {articles} articles; failures {failures}")  # noqa: T201
    print(f"the audits found statements of {found.sum()} claims")  # noqa: T201
    for name, scores in ways.items():
        low, high = interval(auc, scores, truth)
        print(f"{name:50} AUC {auc(scores, truth):.3f} [{low:.3f}-{high:.3f}]")  # noqa: T201
    scores = ways["this library: score"]
    print(f"where statements were found: AUC {auc(scores[found], truth[found]):.3f} "  # noqa: T201
          f"[{'-'.join(f'{each:.3f}' for each in interval(auc, scores[found], truth[found]))}]")  # fmt: skip
    print(f"the score as a probability: ECE {ece(scores, truth):.3f}, Brier {brier(scores, truth):.3f} "  # noqa: T201
          f"(always the share of true ones: {brier(np.full(len(truth), truth.mean()), truth):.3f})")  # fmt: skip


def _assertions(stances: Sequence[Sequence[int]]) -> Assertions:
    """Every article with a stance on its claim; a last one without keeps the number of claims."""
    rows = [(n, stance) for n, each in enumerate(stances) for stance in each if stance]
    claim, stance = np.array([*rows, (len(stances) - 1, 0)]).T
    return Assertions(np.arange(len(claim)), claim, stance)


def main() -> None:
    """Parse, score what is not scored yet, report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--scores", type=Path, required=True)
    parser.add_argument("--limit", type=int)
    given = parser.parse_args()
    with gzip.open(given.articles, "rt", encoding="utf-8") as lines:
        score_all(map(json.loads, lines), given.scores, given.limit)
    report([json.loads(line) for line in given.scores.open(encoding="utf-8")])


if __name__ == "__main__":
    main()
