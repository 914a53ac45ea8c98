"""The comparison as Markdown tables."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

_OURS = "weight of evidence"
_COUNTING = {
    "one recall": "rests on one or none: recall",
    "one precision": "precision",
    "single recall": "exactly one, by estimate: recall",
    "single precision": "precision ",
    "exact": "exact number of origins",
    "exact, outlets": "the same, counting outlets",
    "error": "mean error of the number",
    "error, outlets": "the same, counting outlets ",
    "covered": "planted number within low..high",
}


def page(result: Mapping[str, Any]) -> str:
    """All tables, with a heading each."""
    rates = list(result["copying"])
    names = list(result["copying"][rates[0]])
    parts = []
    for measure in ("AUC", "ECE", "Brier"):
        rows = ([name, *(result["copying"][rate][name][measure] for rate in rates)] for name in names)
        parts.append(f"{measure} at each rate of copying\n\n" + table([measure, *rates], rows))
    ours = [result["copying"][rate][_OURS] for rate in rates]
    parts.append(
        "Counting origins at each rate of copying\n\n"
        + table(["", *rates], ([shown, *(each[name] for each in ours)] for name, shown in _COUNTING.items()))
    )
    columns = ("AUC", "ECE", "one recall", "one precision", "exact", "error", "covered")
    harder = ([name, rows["vote of outlets"]["AUC"], *(rows[_OURS][column] for column in columns)]
              for name, rows in result["harder"].items())  # fmt: skip
    parts.append("Harder worlds\n\n" + table(["", "vote: AUC", *columns], harder))
    columns = ("AUC", "ECE", "ECE, untempered", *columns[2:])
    noisy = ([noise, *(row[column] for column in columns)] for noise, row in result["noise"].items())
    parts.append("Extraction noise\n\n" + table(["noise", *columns], noisy))
    return "\n\n".join(parts) + "\n"


def table(head: Sequence[str], rows: Iterable[Sequence[Any]]) -> str:
    """A Markdown table; numbers with three digits after the point, what is not measured as a dash."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(_shown, line)) + " |" for line in lines)


def _shown(cell: Any) -> str:
    if not isinstance(cell, float):
        return str(cell)
    return "–" if math.isnan(cell) else f"{cell:.3f}"
