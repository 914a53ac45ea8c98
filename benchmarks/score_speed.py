"""Seconds and peak memory for scoring a million assertions, beside crowd-kit and truthdiscovery, in one run.

    python benchmarks/score_speed.py [--rows 1000000] [--runs 3]     # with the extra `bench`

An invented world is repeated until it has that many reports. Each tool scores them in a process of its own, on one
core: this library as a table whose copies it leaves out and whose origins it folds, the others as who says what of
which claim, in the form they take (the time to build that is not counted, its memory is). Prints the best of the runs.
Last comes the whole lineage, statement by statement, of one such world: slower, since it reads chains and says why.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))

from simulation.comparing import assess
from simulation.news import invent
from simulation.rivals import peers
from simulation.world import Parameters, World

ONE_CORE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
_CLAIMS = 1000

Prepared = Callable[[], Any]


def columns(world: World, rows: int) -> dict[str, np.ndarray]:
    """The reports of a world, repeated with new claims until there are `rows`."""
    from provenance.score import standing

    reports = [report for event in world.events for report in event.reports]
    row = {report.id: n for n, report in enumerate(reports)}
    claim = {event.id: n for n, event in enumerate(world.events)}
    people = {id: n for n, id in enumerate(sorted({each.origin.id for each in reports if each.origin}))}
    known = {"witness": standing("witness", "named", "first-hand"), "official": standing("official", "named"),
             "insider": standing("insider", "unnamed"), None: standing("unknown", "vague")}  # fmt: skip
    once = {
        "claim": [claim[each.claim] for each in reports],
        "origin": [people[each.origin.id] if each.origin and each.origin.named else len(people) + n
                   for n, each in enumerate(reports)],
        "standing": [known[each.origin.calling if each.origin else None] for each in reports],
        "sign": [each.stance for each in reports],
        "rests_on": [row[each.cites[0]] if each.cites else -1 for each in reports],
        "outlet": [int(each.outlet.id[1:]) for each in reports],
    }  # fmt: skip
    times = -(-rows // len(reports))
    found = {name: np.tile(np.array(column), times)[:rows] for name, column in once.items()}
    block = np.repeat(np.arange(times), len(reports))[:rows]
    found["claim"] += block * len(world.events)
    rests = found["rests_on"] >= 0
    found["rests_on"][rests] += block[rests] * len(reports)
    found["rests_on"][found["rests_on"] >= rows] = -1
    return found


def ours(given: dict[str, np.ndarray]) -> Prepared:
    """The table of this library, checked, resolved and scored."""
    from provenance.model import Settings
    from provenance.score import Table, weigh_table

    full = np.full(len(given["claim"]), 0.8)
    sure = np.ones(len(full))
    names = ("claim", "origin", "standing", "sign")
    return lambda: weigh_table(Table(*(given[name] for name in names), full, sure, given["rests_on"]), Settings())


def one_tool(name: str, rows: int) -> None:
    """Time one tool in this process; print seconds and megabytes as JSON."""
    warnings.simplefilter("ignore")
    given = columns(invent(Parameters(claims=_CLAIMS)), rows)
    work = ours(given) if name == "this library" else peers()[name](given["outlet"], given["claim"], given["sign"])
    start = time.perf_counter()
    work()
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps([seconds, peak / 1024]))  # noqa: T201


def main() -> None:
    """Parse; run every tool in turn in processes of their own; print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--tool", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.tool:
        one_tool(given.tool, given.rows)
        return
    tools = ("this library", *peers())
    found: dict[str, list[list[float]]] = {tool: [] for tool in tools}
    for _ in range(given.runs):
        for tool in tools:
            command = [sys.executable, __file__, "--tool", tool, "--rows", str(given.rows)]
            done = subprocess.run(command, env=os.environ | ONE_CORE, capture_output=True, text=True, check=True)
            found[tool].append(json.loads(done.stdout))
    print(f"{given.rows} assertions, best of {given.runs}")  # noqa: T201
    for tool, runs in found.items():
        seconds, peak = (min(column) for column in zip(*runs, strict=True))
        print(f"{tool:30} {seconds:7.2f} s {peak:6.0f} MB")  # noqa: T201
    start = time.perf_counter()
    assessed = assess(Parameters(claims=_CLAIMS))
    seconds = time.perf_counter() - start
    statements = sum(len(event.reports) for event in assessed.world.events)
    print(f"statement by statement, with invention: {statements} reports in {seconds:.2f} s")  # noqa: T201


if __name__ == "__main__":
    main()
