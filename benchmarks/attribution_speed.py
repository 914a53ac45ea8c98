"""Words per CPU second of attribution beside textacy's direct quotations, on one core, in one run.

    pip install textacy spacy      # and an English pipeline for spaCy, such as en_core_web_sm
    python benchmarks/attribution_speed.py TEXTS.jsonl[.gz] [--pipeline en_core_web_sm] [--runs 3]

TEXTS holds {"id", "text"} a line. Each tool reads every text in a process of its own, loading not counted, `--runs`
times in turn; textacy reads paragraph by paragraph. Prints the best of each with its peak memory, and the ratio.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ONE_CORE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


def texts(path: Path) -> list[str]:
    """The texts of a file of JSON Lines."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def ours(_: str) -> Callable[[str], object]:
    """`provenance.attributions`, loaded."""
    import provenance

    provenance.attributions("She said no.")
    return provenance.attributions


def textacy(pipeline: str) -> Callable[[str], object]:
    """Direct quotations by paragraph, as textacy finds them, loaded."""
    import spacy
    from textacy.extract.triples import direct_quotations

    nlp = spacy.load(pipeline)

    def read(text: str) -> object:
        found = []
        for paragraph in filter(str.strip, text.split("\n")):
            try:
                found.extend(direct_quotations(nlp(paragraph)))
            except ValueError:  # it raises for marks that do not pair
                continue
        return found

    read("She said no.")
    return read


TOOLS = {"provenance": ours, "textacy": textacy}


def measure(tool: str, path: Path, pipeline: str) -> dict[str, float]:
    """Words per CPU second, and peak memory in MB, of one tool in this process."""
    read = TOOLS[tool](pipeline)
    corpus = texts(path)
    words = sum(len(text.split()) for text in corpus)
    started = time.process_time()
    for text in corpus:
        read(text)
    spent = time.process_time() - started
    return {"words": words / spent, "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def main() -> None:
    """Measure each tool in turn and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--pipeline", default="en_core_web_sm")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", choices=sorted(TOOLS), help="measure in this process, print JSON")
    given = parser.parse_args()
    if given.only:
        sys.stdout.write(json.dumps(measure(given.only, given.texts, given.pipeline)))
        return
    found: dict[str, list[dict[str, float]]] = {tool: [] for tool in TOOLS}
    for _ in range(given.runs):
        for tool in TOOLS:
            done = subprocess.run(
                [sys.executable, __file__, str(given.texts), "--pipeline", given.pipeline, "--only", tool],
                env=os.environ | ONE_CORE,
                check=True,
                capture_output=True,
                text=True,
            )
            found[tool].append(json.loads(done.stdout))
    best = {tool: max(each["words"] for each in runs) for tool, runs in found.items()}
    for tool, runs in found.items():
        most = max(each["megabytes"] for each in runs)
        sys.stdout.write(f"{tool:12} {best[tool]:7.0f} words per CPU second, {most:4.0f} MB at most\n")
    sys.stdout.write(f"provenance reads {best['provenance'] / best['textacy']:.1f} times as fast\n")


if __name__ == "__main__":
    main()
