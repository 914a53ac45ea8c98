"""What a reader must know of trained weights, written beside them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from provenance.extract.train.agreement import Tally, interval
from provenance.extract.train.corpus import Text

CARD = "CARD.md"

_FIGURES: tuple[tuple[str, Callable[[Tally], float]], ...] = (
    ("F1", lambda tally: tally.f1),
    ("precision", lambda tally: tally.precision),
    ("recall", lambda tally: tally.recall),
)


def card(
    name: str,
    command: str,
    data: Mapping[str, Path],
    licence: str,
    misses: Sequence[str],
    counts: Mapping[str, Sequence[Text]],
    tallies: Sequence[Tally],
    constants: Mapping[str, float],
) -> str:
    """The card in Markdown: `data` and `counts` have the files and their texts by use, `tallies` one for each text."""
    total = sum(tallies, Tally())
    lines = [
        f"# {name}",
        "",
        "Finds attributions in English news: the source, the cue and the content of each, tied together.",
        "",
        "| use | file | sha256 | texts | attributions |",
        "| --- | --- | --- | --- | --- |",
        *(
            f"| {use} | {path.name} | {_digest(path)} | {len(counts[use])} | {_marked(counts[use])} |"
            for use, path in data.items()
        ),
        "",
        f"Licence of the data, as it is stated: {licence}",
        "",
        "Measured on texts that took no part in the fit; 95 % interval over texts. Right is an attribution with half",
        "of the words of both contents in common, and the source.",
        "",
        "| figure | value | interval |",
        "| --- | --- | --- |",
        *(_row(label, figure, total, tallies) for label, figure in _FIGURES),
        "",
        *(["Known misses:", "", *(f"- {miss}" for miss in misses), ""] if misses else []),
        "Constants: " + ", ".join(f"{key} {value}" for key, value in constants.items()),
        "",
        "Made by:",
        "",
        f"    {command}",
        "",
    ]
    return "\n".join(lines)


def _row(label: str, figure: Callable[[Tally], float], total: Tally, tallies: Sequence[Tally]) -> str:
    low, high = interval(tallies, figure)
    return f"| {label} | {figure(total):.3f} | {low:.3f} to {high:.3f} |"


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def _marked(texts: Sequence[Text]) -> int:
    return sum(len(text.attributions) for text in texts)
