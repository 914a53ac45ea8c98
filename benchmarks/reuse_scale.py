"""How candidates for reused text grow with the corpus, beside datasketch and rensa used alone, in one run.

    pip install datasketch
    python benchmarks/reuse_scale.py --documents 100000 1000000 [--gigabytes 6] [--minutes 30] [--tools provenance]

The documents are made here, from a fixed seed: about 260 words of a skewed vocabulary each. Of ten, one is a copy of an
earlier one (words changed, passages cut and added), one holds a passage of 80 words of an earlier one, and one ends in
a sentence that all of its kind share. Every tool reads the same texts as runs of eight words, each in a process of its
own, on one core, and stops where it needs more memory or time than is given. Prints CPU seconds (making the texts
not counted), peak memory, pairs given, and how many of the planted copies and passages are among them.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator

import numpy as np

SEED = 20_26
WORDS, VOCABULARY, PASSAGE = 260, 60_000, 80
ONE_CORE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS"), "1")
FOOTER = " ".join(f"footer{n}" for n in range(30))

Pairs = set[tuple[int, int]]


def words_of(n: int) -> np.ndarray:
    """The words of document `n` as its writer wrote them, as numbers."""
    drawn = np.random.default_rng([SEED, n])
    return (drawn.random(drawn.integers(WORDS - 100, WORDS + 100)) ** 3 * VOCABULARY).astype(int)


def model_of(n: int) -> int | None:
    """From which earlier document `n` took text, if it did."""
    if n < 10 or n % 10 > 1:
        return None
    return int(np.random.default_rng([SEED, n, 1]).integers(n // 10)) * 10 + 2 + n % 8


def document(n: int) -> np.ndarray:
    """The words of document `n`."""
    own, model = words_of(n), model_of(n)
    if model is None:
        return own
    drawn, taken = np.random.default_rng([SEED, n, 2]), words_of(model)
    if n % 10 == 1:
        start = drawn.integers(len(taken) - PASSAGE)
        return np.concatenate((own[:120], taken[start : start + PASSAGE], own[120:]))
    changed = drawn.random(len(taken)) < 0.02
    taken = np.where(changed, (drawn.random(len(taken)) * VOCABULARY).astype(int), taken)
    cut = drawn.integers(len(taken) - 30)
    return np.concatenate((own[:20], np.delete(taken, slice(cut, cut + 30))))


def texts(number: int, spent: list[float]) -> Iterator[str]:
    """The texts; adds the seconds that making them took to `spent`."""
    vocabulary = np.array([f"word{n}" for n in range(VOCABULARY)], dtype=object)
    for n in range(number):
        started = time.process_time()
        text = " ".join(vocabulary[document(n)])
        if n % 10 == 5:
            text = f"{text} {FOOTER}"
        spent.append(time.process_time() - started)
        yield text


def provenance(made: Iterable[str]) -> Pairs:
    """The candidates of this library."""
    from provenance.lineage.candidates import candidates
    from provenance.lineage.shingles import runs

    return set(candidates(map(runs, made)))


def rensa(made: Iterable[str]) -> Pairs:
    """The package rensa's MinHash and its own index of whole texts, for a similarity of one half."""
    from rensa import RMinHash, RMinHashLSH

    from provenance.lineage.shingles import runs

    index, sketches = RMinHashLSH(threshold=0.5, num_perm=128, num_bands=32), []
    for text in made:
        raw = runs(text).tobytes()
        sketch = RMinHash(128, 1)
        sketch.update([raw[at : at + 8] for at in range(0, len(raw), 8)])
        sketches.append(sketch)
    index.insert_many(sketches)
    return {(one, n) for n, sketch in enumerate(sketches) for one in index.query(sketch) if one < n}


def datasketch(made: Iterable[str]) -> Pairs:
    """The package datasketch's MinHash and its index of whole texts, for a similarity of one half."""
    from datasketch import MinHash, MinHashLSH

    from provenance.lineage.shingles import runs

    index, found = MinHashLSH(threshold=0.5, num_perm=128), set()
    for n, text in enumerate(made):
        sketch = MinHash(128, seed=1, hashfunc=int)
        sketch.update_batch((runs(text) & np.uint64(0xFFFFFFFF)).tolist())
        found |= {(one, n) for one in index.query(sketch)}
        index.insert(n, sketch)
    return found


TOOLS: dict[str, Callable[[Iterable[str]], Pairs]] = {
    "provenance": provenance,
    "rensa": rensa,
    "datasketch": datasketch,
}


def measure(tool: str, number: int, gigabytes: float) -> dict[str, float]:
    """One tool on one corpus, in this process."""
    limit = int(gigabytes * 2**30)
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    spent: list[float] = []
    TOOLS[tool](texts(10, []))  # what is imported late is no part of the work
    started = time.process_time()
    pairs = TOOLS[tool](texts(number, spent))
    seconds = time.process_time() - started - sum(spent)
    planted = [(model, n) for n in range(number) if (model := model_of(n)) is not None]
    recall = [
        sum(pair in pairs for pair in planted if pair[1] % 10 == kind)
        / max(1, sum(pair[1] % 10 == kind for pair in planted))
        for kind in (0, 1)
    ]
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "seconds": seconds,
        "megabytes": megabytes,
        "pairs": len(pairs),
        "copies": recall[0],
        "passages": recall[1],
    }


def main() -> None:
    """Measure each tool on each size in turn and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--tools", nargs="+", choices=TOOLS, default=list(TOOLS))
    parser.add_argument("--gigabytes", type=float, default=6)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--only", nargs=2, metavar=("TOOL", "NUMBER"), help="measure in this process, print JSON")
    given = parser.parse_args()
    if given.only:
        sys.stdout.write(json.dumps(measure(given.only[0], int(given.only[1]), given.gigabytes)))
        return
    sys.stdout.write("tool         documents   seconds       MB      pairs  copies found  passages found\n")
    for number in given.documents:
        for tool in given.tools:
            command = [sys.executable, __file__, "--only", tool, str(number), "--gigabytes", str(given.gigabytes)]
            try:
                done = subprocess.run(
                    command, env=os.environ | ONE_CORE, capture_output=True, text=True, timeout=given.minutes * 60
                )
            except subprocess.TimeoutExpired:
                sys.stdout.write(f"{tool:12} {number:9}   stopped after {given.minutes:g} minutes\n")
                continue
            if done.returncode:
                why = (done.stderr.strip().splitlines() or ["killed"])[-1]
                sys.stdout.write(f"{tool:12} {number:9}   stopped within {given.gigabytes:g} GB: {why}\n")
                continue
            row = json.loads(done.stdout)
            sys.stdout.write(
                f"{tool:12} {number:9} {row['seconds']:9.1f} {row['megabytes']:8.0f} {row['pairs']:10.0f} "
                f"{row['copies']:13.3f} {row['passages']:15.3f}\n"
            )
            sys.stdout.flush()


if __name__ == "__main__":
    main()
