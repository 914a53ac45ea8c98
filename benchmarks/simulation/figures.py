"""The comparison as figures, in SVG."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib import pyplot as plt

mpl.use("svg")
mpl.rcParams.update(
    {
        "svg.hashsalt": "simulation",
        "svg.fonttype": "none",
        "font.size": 9,
        "axes.spines.top": False,
        "axes.spines.right": False,
    }
)

_OURS = "weight of evidence"


def draw(result: Mapping[str, Any], folder: Path) -> None:
    """Write auc.svg, count.svg and calibration.svg into a folder."""
    for name, drawn in (("auc", auc), ("count", count), ("calibration", calibration)):
        figure = drawn(result)
        figure.tight_layout()
        figure.savefig(folder / f"{name}.svg", metadata={"Date": None})
        plt.close(figure)


def auc(result: Mapping[str, Any]) -> Any:
    """How well each way of scoring tells true from false, at each rate of copying."""
    rates = list(result["copying"])
    figure, axes = plt.subplots(figsize=(5.5, 3.4))
    for name in result["copying"][rates[0]]:
        ours = name == _OURS
        style = {"color": "black", "lw": 2.2} if ours else {"lw": 1, "ls": "-" if name == "subjective logic" else ":"}
        axes.plot(_x(rates), [result["copying"][rate][name]["AUC"] for rate in rates], label=name, **style)
    axes.set(xlabel="rate of copying", ylabel="AUC of the score against truth", ylim=(0.4, 1))
    axes.legend(fontsize=5.5, frameon=False, ncols=3, loc="upper center", bbox_to_anchor=(0.45, 0.66))
    return figure


def count(result: Mapping[str, Any]) -> Any:
    """How far the number of origins is off, beside the number of outlets."""
    rates = list(result["copying"])
    figure, axes = plt.subplots(figsize=(5.5, 3))
    for measure, label in (("error", "origins, by their lineage"), ("error, outlets", "outlets")):
        axes.plot(_x(rates), [result["copying"][rate][_OURS][measure] for rate in rates], label=label)
    axes.set(xlabel="rate of copying", ylabel="mean error of the number", ylim=(0, None))
    axes.legend(frameon=False)
    return figure


def calibration(result: Mapping[str, Any]) -> Any:
    """How often claims with such scores are true, where at least twenty claims have them."""
    figure, axes = plt.subplots(figsize=(3.6, 3.6))
    axes.plot((0, 1), (0, 1), color="grey", lw=0.8)
    for rate in list(result["bins"])[::2]:
        scores, truth = np.array(result["bins"][rate]).T
        which = np.minimum((scores * 10).astype(int), 9)
        full = [n for n in range(10) if (which == n).sum() >= 20]
        points = [(scores[which == n].mean(), truth[which == n].mean()) for n in full]
        axes.plot(*np.array(points).T, marker="o", ms=3, label=f"copying {rate}")
    axes.set(xlabel="score", ylabel="share of claims that are true", xlim=(0, 1), ylim=(0, 1))
    axes.legend(frameon=False)
    return figure


def _x(rates: list[str]) -> list[float]:
    return [float(rate) for rate in rates]
