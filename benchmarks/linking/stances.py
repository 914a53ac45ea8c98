"""The stance of a body towards a headline, on FNC-1's related pairs: the headline given as an asked claim.

FNC-1: www.fakenewschallenge.org, 2017; its stances are agree, disagree and discuss. The library reads no stance but
who says what and whether that supports, denies or doubts the claim; `decided` makes a stance of it, by two constants
that are chosen on the training part. Beside it, in the same run, the most frequent stance of the training part, and a
logistic regression on the words of headline and body and how far they overlap, taught on it. Parts are split by
Emergent's claims, so that no body is in both, nor a headline unless two claims share it.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import product
from pathlib import Path
from random import Random

from attrs import frozen

from linking import reading
from linking.measures import class_f1, macro_f1
from provenance import link, resolve
from provenance.model import Claim, Document, Extraction, Polarity, Statement

STANCES = ("agree", "disagree", "discuss")
SAMPLE, SEED = 1500, 20_26  # pairs of each part that are read
TEST = 0.5  # share of claims in the part that is measured
GRID = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)


@frozen
class Pair:
    """A headline, the id of a body, and the stance that annotators gave."""

    headline: str
    body: str
    stance: str


@frozen
class Read:
    """The weight of what a body says of a claim: supporting in its own voice and by others, denying, doubting."""

    own: float = 0.0
    relayed: float = 0.0
    denies: float = 0.0
    doubts: float = 0.0

    @property
    def whole(self) -> float:
        """All of it; 0 where nothing was found."""
        return self.own + self.relayed + self.denies + self.doubts


def read(claim: Claim) -> Read:
    """What the statements of a claim weigh, each by how sure it is; a hedged one only relays."""

    def weight(of: Sequence[Statement]) -> float:
        return sum(said.confidence for said in of)

    support = [said for said in claim.statements if said.polarity is Polarity.SUPPORTS]
    own = [said for said in support if not said.chain and not said.hedge]
    return Read(
        weight(own),
        weight(support) - weight(own),
        weight([said for said in claim.statements if said.polarity is Polarity.DENIES]),
        weight([said for said in claim.statements if said.polarity is Polarity.DOUBTS]),
    )


def decided(found: Read, against: float, own: float) -> str:
    """Disagree where denials have the share `against` or more of all that is said of the claim; agree where what the
    body says of it in its own voice has the share `own`; else it relays, and discusses. So does one that says nothing.
    """
    if found.whole and found.denies >= against * found.whole:
        return "disagree"
    if found.whole and found.own >= own * found.whole:
        return "agree"
    return "discuss"


def report(folder: Path, articles: Path, fitted: Sequence[Path], kept: Path | None) -> None:
    """Print macro-F1 and the F1 of each stance, for each way."""
    bodies = {each.id: each for each in reading.documents(folder / "bodies.jsonl.gz")}
    train, test = parts(folder, articles, bodies, fitted)
    used = sorted({each.body for each in [*train, *test]})
    extracted = dict(zip(used, reading.extractions([bodies[id] for id in used], kept), strict=True))
    before, now = (_read(part, bodies, extracted) for part in (train, test))
    gold, known = [each.stance for each in test], [each.stance for each in train]
    print(f"taught on {len(train)} pairs, measured on {len(test)}: {dict(sorted(Counter(gold).items()))}")  # noqa: T201
    best = max(product(GRID, GRID), key=lambda cut: macro_f1(known, [decided(each, *cut) for each in before]))
    spoke = [n for n, each in enumerate(now) if each.whole]
    print(f"against {best[0]}, own {best[1]}; statements on the headline found in {len(spoke)} pairs")  # noqa: T201
    ours = [decided(each, *best) for each in now]
    rivals = bag_of_words(train, test, bodies)
    most = Counter(known).most_common(1)[0][0]
    for name, chosen in (
        ("this library", ours),
        ("always the most frequent", [most] * len(gold)),
        ("bag of words", rivals),
    ):
        tell(name, gold, chosen)
    print("of those where statements on the headline were found:")  # noqa: T201
    for name, chosen in (("this library", ours), ("bag of words", rivals)):
        tell(name, [gold[n] for n in spoke], [chosen[n] for n in spoke])


def tell(name: str, gold: Sequence[str], chosen: Sequence[str]) -> None:
    """Print one way's figures."""
    each = ", ".join(f"{stance} {class_f1(gold, chosen, stance):.3f}" for stance in STANCES)
    print(f"{name:26} macro-F1 {macro_f1(gold, chosen):.3f}: {each}")  # noqa: T201


def parts(
    folder: Path, articles: Path, bodies: Mapping[str, Document], fitted: Sequence[Path]
) -> tuple[list[Pair], list[Pair]]:
    """The pairs to learn from and to measure on, `SAMPLE` of each; what linking was fitted on is of the first."""
    with gzip.open(articles, "rt", encoding="utf-8") as lines:
        claim_of = {str(each["id"]): each["claim_id"] for each in map(json.loads, lines)}
    known = reading.copies(list(bodies.values()), [each for path in fitted for each in reading.documents(path)])
    fitted_on = {claim_of[id] for id in known if id in claim_of}
    with gzip.open(folder / "stances.jsonl.gz", "rt", encoding="utf-8") as lines:
        pairs = [Pair(each["headline"], str(each["body"]), each["stance"]) for each in map(json.loads, lines)]
    split: dict[bool, list[Pair]] = defaultdict(list)
    for each in sorted(pairs, key=lambda pair: (pair.body, pair.headline)):
        claim = claim_of.get(each.body)
        if each.stance in STANCES and each.body in bodies and claim:
            split[claim not in fitted_on and _share(claim) < TEST].append(each)
    drawn = Random(SEED)
    train, test = (drawn.sample(split[held], min(SAMPLE, len(split[held]))) for held in (False, True))
    return train, test


def bag_of_words(train: Sequence[Pair], test: Sequence[Pair], bodies: Mapping[str, Document]) -> list[str]:
    """What a logistic regression, stances weighed alike, makes of TF-IDF of headline and body and their cosine."""
    from scipy.sparse import csr_matrix, hstack
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression

    vectors = TfidfVectorizer(sublinear_tf=True, ngram_range=(1, 2), min_df=2)
    vectors.fit([text for each in train for text in (each.headline, bodies[each.body].text)])

    def rows(pairs: Sequence[Pair]) -> csr_matrix:
        headlines = vectors.transform([each.headline for each in pairs])
        texts = vectors.transform([bodies[each.body].text for each in pairs])
        overlap = headlines.multiply(texts)
        return hstack([headlines, texts, overlap, csr_matrix(overlap.sum(axis=1))]).tocsr()

    model = LogisticRegression(class_weight="balanced", max_iter=2000, C=10)
    return list(model.fit(rows(train), [each.stance for each in train]).predict(rows(test)))


def _read(pairs: Sequence[Pair], bodies: Mapping[str, Document], extracted: Mapping[str, Extraction]) -> list[Read]:
    statements: dict[str, tuple[Statement, ...]] = {}
    found = []
    for each in pairs:
        body = bodies[each.body]
        if each.body not in statements:
            statements[each.body] = resolve.resolve([body], [extracted[each.body]]).statements
        claims = link.link(statements[each.body], [body], [each.headline])
        found.append(next(read(claim) for claim in claims if claim.asked))
    return found


def _share(claim: str) -> float:
    """A number in 0..1 that the name of a claim fixes."""
    return int(hashlib.sha256(claim.encode()).hexdigest()[:8], 16) / 16**8
