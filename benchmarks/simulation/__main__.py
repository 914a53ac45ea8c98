"""Run the comparison and write its table, as JSON and in Markdown, and its figures.

    cd benchmarks && python -m simulation --out FOLDER [--claims 1000] [--seeds 3] [--first 0] [--no-rivals]

With the extra `bench` (crowd-kit, matplotlib) and `pip install --no-deps truthdiscovery==1.0.4` every rival runs and
the figures are drawn; what is not installed is left out and named. `--first` is the first of the seeds.
"""

from __future__ import annotations

import argparse
import json
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from attrs import evolve

from simulation.comparing import HARDER, Measures, assess, mean, measured, of_opinion, of_rival, untempered
from simulation.rivals import rivals
from simulation.tables import page
from simulation.world import Parameters

COPYING = (0.0, 0.3, 0.5, 0.7, 0.9)
NOISE = (0.0, 0.2, 0.4, 0.6, 0.8)


def compare(claims: int, seeds: range, with_rivals: bool, say: Callable[[str], None]) -> dict[str, Any]:
    """Every measure of every way of scoring: at each rate of copying, in harder worlds, under extraction noise."""
    base = Parameters(claims=claims)

    def over_seeds(parameters: Parameters, noise: float = 0.0) -> tuple[list[Measures], list[Measures], list[Any]]:
        assessed = [assess(evolve(parameters, claims=claims, seed=seed), noise) for seed in seeds]
        return [measured(each) for each in assessed], [of_opinion(each) for each in assessed], assessed

    result: dict[str, Any] = {
        "claims": claims,
        "seeds": list(seeds),
        "copying": {},
        "harder": {},
        "noise": {},
        "bins": {},
    }
    for copying in COPYING:
        say(f"copying {copying}")
        ours, opinions, assessed = over_seeds(evolve(base, copy=copying))
        rows = {"weight of evidence": mean(ours), "subjective logic": mean(opinions)}
        for rival in rivals() if with_rivals else ():
            rows[rival.name] = mean([of_rival(rival, each.world) for each in assessed])
        result["copying"][str(copying)] = rows
        result["bins"][str(copying)] = [
            [float(score), bool(true)] for each in assessed for score, true in zip(each.scores, each.truth, strict=True)
        ]
    for name, parameters in HARDER.items():
        say(name)
        ours, _, assessed = over_seeds(parameters)
        vote = [of_rival(rivals()[0], each.world) for each in assessed]
        result["harder"][name] = {"weight of evidence": mean(ours), "vote of outlets": mean(vote)}
    for noise in NOISE:
        say(f"noise {noise}")
        ours, _, assessed = over_seeds(base, noise)
        row = dict(mean(ours))
        row["ECE, untempered"] = mean([untempered(each) for each in assessed])["ECE"]
        result["noise"][str(noise)] = row
    return result


def main() -> None:
    """Parse, compare, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--claims", type=int, default=1000)
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--no-rivals", action="store_true")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    warnings.simplefilter("ignore")  # of the rivals: they divide by nothing
    seeds = range(given.first, given.first + given.seeds)
    result = compare(given.claims, seeds, not given.no_rivals, lambda line: print(line, flush=True))  # noqa: T201
    (given.out / "simulation.md").write_text(page(result), encoding="utf-8")
    try:
        from simulation.figures import draw
    except ImportError as error:
        print(f"no figures: {error}")  # noqa: T201
    else:
        draw(result, given.out)
    del result["bins"]
    (given.out / "simulation.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
