"""Which documents are on one claim: Emergent's articles, grouped by the library and by how alike whole texts are.

An audit puts statements into claims, and a document is on several: it is put with the claim that most documents are
on, which did best on the articles left out, or with the one on which its own statements are surest. The stories, by
whose whole texts the library groups documents before it looks for claims, are shown too. The rivals are average
linkage on the cosines of TF-IDF and of MiniLM embeddings of whole texts, each at the threshold that is best on the
very articles measured, which no user knows; the library runs as it ships. Claims with an article that it was fitted
on are left out.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from linking import reading
from linking.embedded import embedded
from linking.measures import Measure, bcubed_f1, interval, pairwise_f1, table
from provenance import link, resolve
from provenance.link.stories import nearness, stories, topic
from provenance.model import Claim, Document

STEPS = 400
_MEASURES: dict[str, Measure] = {"pairwise F1": pairwise_f1, "B-cubed F1": bcubed_f1}


def report(articles: Path, fitted: Sequence[Path], kept: Path | None) -> None:
    """Print the F1 of each way of grouping, with its interval over claims."""
    claim_of = _claims(articles)
    everything = reading.documents(articles)
    known = reading.copies(everything, [each for path in fitted for each in reading.documents(path)])
    out = {claim_of[id] for id in known}
    measured = [each for each in everything if claim_of[each.id] not in out]
    gold = [claim_of[each.id] for each in measured]
    print(  # noqa: T201
        f"{len(everything)} articles on {len(set(claim_of.values()))} claims; {len(known)} were fitted on, and "
        f"{len(out)} claims are left out with them: {len(measured)} articles on {len(set(gold))} claims are measured"
    )
    read = reading.extractions(measured, kept)
    claims = link.link(resolve.resolve(measured, read).statements, measured)
    told_together = stories(nearness([topic(each) for each in measured]))
    story_of = {n: k for k, story in enumerate(told_together) for n in story}
    tell("this library: widest", table(gold, by_claim(measured, claims, widest=True)))
    tell("this library: surest", table(gold, by_claim(measured, claims, widest=False)))
    tell("this library: stories", table(gold, [story_of[n] for n in range(len(measured))]))
    for name, cosines in (("TF-IDF", tfidf), ("MiniLM", minilm)):
        tree = linkage(squareform(np.clip(1 - cosines(measured), 0, None), checks=False), "average")
        cuts = [fcluster(tree, height, "distance") for height in np.quantile(tree[:, 2], np.linspace(0, 1, STEPS))]
        tables = [table(gold, list(cut)) for cut in cuts]
        for label, measure in _MEASURES.items():
            ones = np.ones(len(set(gold)))
            tell(f"{name}, best", max(tables, key=lambda each: measure(each, ones)), label)


def by_claim(documents: Sequence[Document], claims: Sequence[Claim], widest: bool) -> list[str]:
    """The claim of each document, or its own id where it shares none.

    Of the claims on which more than one document has statements: the one that most documents are on (`widest`), or
    the one on which its own statements are surest in sum; of equals the other decides.
    """
    ranked: dict[str, dict[str, tuple[float, float]]] = defaultdict(dict)
    for claim in claims:
        sure: Counter[str] = Counter()
        for said in claim.statements:
            sure[said.document or ""] += said.confidence
        if len(sure) > 1:
            for document, sum_ in sure.items():
                rank = len(sure), round(sum_, 6)
                ranked[document][claim.id] = rank if widest else rank[::-1]
    return [max(sorted(ranked[each.id]), key=ranked[each.id].__getitem__, default=each.id) for each in documents]


def tell(name: str, counts: np.ndarray, only: str | None = None) -> None:
    """Print one way's figures."""
    for label, measure in _MEASURES.items():
        if only in (None, label):
            low, high = interval(measure, counts)
            value = measure(counts, np.ones(len(counts)))
            print(f"{name:24} {label:12} {value:.3f} [{low:.3f}-{high:.3f}], {counts.shape[1]} groups")  # noqa: T201


def tfidf(documents: Sequence[Document]) -> np.ndarray:
    """Cosines of TF-IDF rows, logarithmic counts, English stop words dropped."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    rows = TfidfVectorizer(sublinear_tf=True, stop_words="english").fit_transform([each.text for each in documents])
    return (rows @ rows.T).toarray()


def minilm(documents: Sequence[Document]) -> np.ndarray:
    """Cosines of the documents' embeddings."""
    vectors = embedded([each.text for each in documents])
    return vectors @ vectors.T


def _claims(articles: Path) -> dict[str, str]:
    with gzip.open(articles, "rt", encoding="utf-8") as lines:
        return {str(each["id"]): each["claim_id"] for each in map(json.loads, lines)}
