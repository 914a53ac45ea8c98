"""How the time and memory of linking grow with the number of statements, invented ones, each size in its own process.

Prints wall and CPU seconds of `link` alone (making the corpus and holding it not counted), the peak memory of the
process and what the corpus itself took of it, and by which power of the number of statements the CPU time grew. The
work is done in one process: it uses one core.
"""

from __future__ import annotations

import json
import math
import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence

ONE_CORE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


def report(sizes: Sequence[int], only: int | None) -> None:
    """Measure each size in turn and print the table; with `only`, measure it in this process and print JSON."""
    if only:
        sys.stdout.write(json.dumps(measure(only)))
        return
    print("statements documents   claims  seconds      CPU      MB  of them corpus  grew as n to the")  # noqa: T201
    before: tuple[int, float] | None = None
    for size in sizes:
        command = [sys.executable, "-m", "linking", "scale", "--only", str(size)]
        done = subprocess.run(command, env=os.environ | ONE_CORE, stdout=subprocess.PIPE, text=True, check=True)
        row = json.loads(done.stdout)
        grew = f"{math.log(row['cpu'] / before[1], size / before[0]):.2f}" if before else ""
        print(  # noqa: T201
            f"{row['statements']:10} {row['documents']:9} {row['claims']:8} {row['seconds']:8.0f} {row['cpu']:8.0f} "
            f"{row['megabytes']:7.0f} {row['corpus']:15.0f} {grew:>17}",
            flush=True,
        )
        before = size, row["cpu"]


def measure(size: int) -> dict[str, float]:
    """Link so many statements in this process."""
    from linking.invented import corpus
    from provenance import link

    documents, said = corpus(size)
    held = _peak()
    wall, cpu = time.perf_counter(), time.process_time()
    claims = link.link(said, documents)
    return {
        "statements": len(said),
        "documents": len(documents),
        "claims": len(claims),
        "seconds": time.perf_counter() - wall,
        "cpu": time.process_time() - cpu,
        "megabytes": _peak(),
        "corpus": held,
    }


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
