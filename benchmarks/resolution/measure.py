"""How well mentions of sources are resolved, within documents and across them, against hand-made gold.

    python benchmarks/resolution/measure.py ../shared/data/polnear/train.jsonl.gz [--json]

Mentions and what is attributed to them are the corpus's own annotations, so that this measures resolving alone; who is
who is in gold.json (GUIDE.md says how it was made). B-cubed precision, recall and F1 (Bagga and Baldwin 1998), and
MUC and CEAF-e, whose mean F1 with it is the CoNLL figure (Pradhan et al. 2012). Peers, on the same mentions:

- "each alone": no two mentions are one;
- "last name match": mentions that end in the same capitalised word are one;
- "sieves": in the manner of CoreNLP's deterministic system: exact string, then the same head among names with no
  word that contradicts, pronouns to the nearest mention before that is no pronoun, across documents by full name.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence
from pathlib import Path

import numpy as np
from attrs import frozen
from scipy.optimize import linear_sum_assignment

from provenance.model import Attribution, Document, Extraction, Span
from provenance.resolve import resolve

GOLD = Path(__file__).with_name("gold.json")
PRONOUNS = frozenset("he she they it who i we you him her them his hers its their that which".split())
TITLES = re.compile(r"^(?:(?:mr|mrs|ms|dr|sen|rep|gov|president|senator|the)\.? )+", re.I)


@frozen
class Article:
    """One article: its text, its attributions as annotated, the spans of the mentions and who they are."""

    id: str
    text: str
    attributions: list[dict[str, list[list[int]]]]
    mentions: list[tuple[int, int]]
    gold: list[int]

    def words(self, mention: tuple[int, int]) -> str:
        """A mention as printed, on one line."""
        return " ".join(self.text[slice(*mention)].split())


def articles(corpus: Path) -> list[Article]:
    """The articles of the gold, from the corpus that has their texts."""
    wanted = {each["text"]: each["mentions"] for each in json.loads(GOLD.read_text())}
    found = []
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            digest = hashlib.sha256(record["text"].encode()).hexdigest()[:16]
            if mentions := wanted.pop(digest, None):
                spans, gold = [(start, end) for start, end, _ in mentions], [who for *_, who in mentions]
                found.append(Article(record["id"], record["text"], record["attributions"], spans, gold))
    if wanted:
        raise SystemExit(f"{corpus}: {len(wanted)} of the annotated texts are not there")
    return sorted(found, key=lambda each: each.id)


Labels = list[list[Hashable]]


def ours(corpus: Sequence[Article]) -> Labels:
    """The source that this library gives each mention; one of its own where it gives none."""
    documents, extractions = [], []
    for article in corpus:
        attributions = [
            Attribution(
                article.id, **{role: [Span(*piece) for piece in each[role]] for role in ("source", "cue", "content")}
            )
            for each in article.attributions
        ]
        documents.append(Document(article.id, article.text))
        extractions.append(Extraction(article.id, (), attributions))
    source_of = {
        (said.document, said.cue.span): said.chain[-1].source.id
        for said in resolve(documents, extractions).statements
        if said.cue and said.chain
    }
    labels: Labels = []
    for article in corpus:
        by_mention: dict[tuple[int, int], Hashable] = {}
        for each in article.attributions:
            if each["source"] and each["cue"]:
                cue = Span(min(start for start, _ in each["cue"]), max(end for _, end in each["cue"]))
                if (source := source_of.get((article.id, cue))) is not None:
                    by_mention.setdefault(_hull(each["source"]), source)
        labels.append([by_mention.get(mention, (article.id, mention)) for mention in article.mentions])
    return labels


def alone(corpus: Sequence[Article]) -> Labels:
    """Each mention a source of its own."""
    return [[(article.id, mention) for mention in article.mentions] for article in corpus]


def last_name(corpus: Sequence[Article]) -> Labels:
    """One source for each last capitalised word, in all documents."""
    labels: Labels = []
    for article in corpus:
        names = [re.findall(r"[A-Z][\w-]+", _core(article.words(mention))) for mention in article.mentions]
        labels.append(
            [name[-1] if name else (article.id, mention) for name, mention in zip(names, article.mentions, strict=True)]
        )
    return labels


def sieves(corpus: Sequence[Article]) -> Labels:
    """Exact strings, heads of names, pronouns; across documents, full names."""
    labels: Labels = []
    for article in corpus:
        found: list[Hashable] = []
        known: dict[str, Hashable] = {}
        for mention in article.mentions:
            words = article.words(mention)
            core = TITLES.sub("", _core(words))
            low = core.casefold()
            if words.casefold() in PRONOUNS:
                before = [
                    each
                    for each, printed in zip(found, article.mentions, strict=False)
                    if _is_name(article.words(printed))
                ]
                found.append(before[-1] if before else (article.id, mention))
                continue
            parts = re.findall(r"[A-Z][\w-]+", core)
            same = known.get(low) or next(
                (label for name, label in known.items() if parts and name.split()[-1:] == [parts[-1].casefold()]), None
            )
            label = same or (" ".join(parts).casefold() if len(parts) > 1 else (article.id, low))
            known.setdefault(low, label)
            found.append(label)
        labels.append(found)
    return labels


def _core(words: str) -> str:
    """A mention up to what modifies its head from behind."""
    return re.split(r",| who | of | for | at | from |['’]s\b", words)[0]


def _is_name(words: str) -> bool:
    return words.casefold() not in PRONOUNS


def _hull(pieces: list[list[int]]) -> tuple[int, int]:
    return min(start for start, _ in pieces), max(end for _, end in pieces)


def b_cubed(gold: Sequence[Hashable], found: Sequence[Hashable]) -> tuple[float, float]:
    """Precision and recall, over mentions."""
    both, golds, founds = Counter(zip(gold, found, strict=True)), Counter(gold), Counter(found)
    precision = sum(n * n / founds[f] for (_, f), n in both.items()) / len(gold)
    recall = sum(n * n / golds[g] for (g, _), n in both.items()) / len(gold)
    return precision, recall


def muc(gold: Sequence[Hashable], found: Sequence[Hashable]) -> tuple[float, float]:
    """Precision and recall, over links."""
    return _links(found, gold), _links(gold, found)


def _links(key: Sequence[Hashable], response: Sequence[Hashable]) -> float:
    parts: dict[Hashable, set[Hashable]] = defaultdict(set)
    sizes = Counter(key)
    for one, other in zip(key, response, strict=True):
        parts[one].add(other)
    links = sum(size - 1 for size in sizes.values())
    return sum(sizes[each] - len(parts[each]) for each in sizes) / links if links else 0.0


def ceaf(gold: Sequence[Hashable], found: Sequence[Hashable]) -> tuple[float, float]:
    """Precision and recall, over sources aligned one to one (phi 4)."""
    both, golds, founds = Counter(zip(gold, found, strict=True)), Counter(gold), Counter(found)
    rows, columns = {each: n for n, each in enumerate(golds)}, {each: n for n, each in enumerate(founds)}
    alike = np.zeros((len(rows), len(columns)))
    for (g, f), n in both.items():
        alike[rows[g], columns[f]] = 2 * n / (golds[g] + founds[f])
    total = float(alike[linear_sum_assignment(-alike)].sum())
    return total / len(founds), total / len(golds)


def f1(pair: tuple[float, float]) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * pair[0] * pair[1] / sum(pair) if sum(pair) else 0.0


def measures(gold: Labels, found: Labels, *, across: bool) -> dict[str, float]:
    """All figures: of the corpus as one, or the mean over documents with each on its own (weighted by mentions)."""
    if across:
        wholes = [([w for each in gold for w in each], [w for each in found for w in each])]
    else:
        wholes = list(zip(gold, found, strict=True))
    weight = sum(len(each) for each, _ in wholes)
    precision, recall = (sum(b_cubed(*each)[n] * len(each[0]) for each in wholes) / weight for n in (0, 1))
    conll = sum((f1(b_cubed(*each)) + f1(muc(*each)) + f1(ceaf(*each))) / 3 * len(each[0]) for each in wholes) / weight
    return {"precision": precision, "recall": recall, "b_cubed": f1((precision, recall)), "conll": conll}


SYSTEMS: dict[str, Callable[[Sequence[Article]], Labels]] = {
    "this version": ours,
    "sieves": sieves,
    "last name match": last_name,
    "each alone": alone,
}


def main() -> None:
    """Print a row for each system, within documents and across them."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("corpus", type=Path)
    arguments.add_argument("--json", action="store_true")
    options = arguments.parse_args()
    corpus = articles(options.corpus)
    gold: Labels = [list(article.gold) for article in corpus]
    rows = {
        f"{name}, {'across' if across else 'within'} documents": measures(gold, labels, across=across)
        for name, system in SYSTEMS.items()
        for labels in [system(corpus)]
        for across in (False, True)
    }
    if options.json:
        sys.stdout.write(json.dumps(rows, indent=1))
        return
    sources = len({who for each in gold for who in each})
    sys.stdout.write(f"{len(corpus)} documents, {sum(map(len, gold))} mentions, {sources} sources\n")
    sys.stdout.write(f"{'':34} precision  recall  B-cubed F1  CoNLL F1\n")
    for name, row in rows.items():
        figures = f"{row['precision']:9.3f} {row['recall']:7.3f} {row['b_cubed']:11.3f} {row['conll']:9.3f}"
        sys.stdout.write(f"{name:34} {figures}\n")


if __name__ == "__main__":
    main()
