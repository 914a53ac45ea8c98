"""Seconds and peak memory of whole audits, from files to findings, and how they grow with the corpus.

    python benchmarks/whole_audit.py CORPUS... [--documents 1000 2000 4000] [--workers N] [--profile NAME]

Each size audits that many documents of the corpora, drawn by a digest of their texts, in a process of its own, with
files, models and caches as a first run finds them: so the start is in it. Prints seconds by the clock for each stage,
articles of 750 words a second, the peak memory of the process that audits (those that read for it have some 200 MB
each), and the power of the number of documents that the time grew with.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import attrs

ARTICLE = 750  # words


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure each size in turn."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", nargs="+", type=Path)
    parser.add_argument("--documents", nargs="+", type=int, default=[], help="how many; all of them if not given")
    parser.add_argument("--workers", type=int)
    parser.add_argument("--profile", default="default")
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)  # what a process of its own is to audit
    arguments = sys.argv[1:] if arguments is None else arguments
    given = parser.parse_args(arguments)
    if given.one:
        sys.stdout.write(json.dumps(_measured(given.one, given.workers, given.profile)))
        return
    rows = _rows(given.corpus)
    before: tuple[int, float] | None = None
    for size in sorted({min(number, len(rows)) for number in given.documents or [len(rows)]}):
        with tempfile.TemporaryDirectory() as folder:
            lines = Path(folder) / "drawn.jsonl"
            lines.write_text("".join(f"{row}\n" for row in rows[:size]), encoding="utf-8")
            words = sum(len(json.loads(row)["text"].split()) for row in rows[:size])
            command = [sys.executable, __file__, *arguments, "--one", str(lines)]
            told = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout)
        seconds = sum(told["seconds"].values())
        speed = words / ARTICLE / seconds
        grown = f", grew as n to the {math.log(seconds / before[1]) / math.log(size / before[0]):.2f}" if before else ""
        stages = ", ".join(f"{stage} {spent:.1f}" for stage, spent in told["seconds"].items())
        sys.stdout.write(
            f"{size:,} documents, {words:,} words: {seconds:.1f} s ({stages}), {speed:.1f} articles of {ARTICLE} words"
            f" a second, {told['peak']:,} MB, {told['findings']} findings{grown}\n"
        )
        sys.stdout.flush()
        before = size, seconds


def _rows(corpus: Sequence[Path]) -> list[str]:
    """The documents as lines of JSON, in the order of their texts' digests."""
    from provenance import ingest

    documents = [each for path in corpus for each in ingest.read([path]).documents]
    kept = ("text", "title", "url", "outlet", "published", "byline", "credit", "dateline")
    drawn = sorted(documents, key=lambda each: hashlib.sha256(each.text.encode()).hexdigest())
    tables = [attrs.asdict(each, filter=lambda field, value: field.name in kept and bool(value)) for each in drawn]
    return [json.dumps({"id": str(n), **table}, default=str) for n, table in enumerate(tables)]


def _measured(lines: Path, workers: int | None, profile: str) -> dict[str, object]:
    import provenance as pv

    seconds: dict[str, float] = {}
    start = time.perf_counter()

    def note(stage: str, done: int, total: int) -> None:
        nonlocal start
        if done == total:
            seconds[str(stage)] = time.perf_counter() - start
            start = time.perf_counter()

    audit = pv.audit(lines, settings=pv.Settings(profile=profile), progress=note, workers=workers)
    audit.render("text")
    note("report", 1, 1)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return {"seconds": seconds, "peak": peak, "findings": len(audit.findings)}


if __name__ == "__main__":
    main()
