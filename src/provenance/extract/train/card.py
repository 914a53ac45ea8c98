"""What a reader must know of trained weights, written beside them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from attrs import frozen

from provenance.extract.train.agreement import Tally, interval
from provenance.extract.train.corpus import Text

CARD = "CARD.md"

_FIGURES: tuple[tuple[str, Callable[[Tally], float]], ...] = (
    ("F1", lambda tally: tally.f1),
    ("precision", lambda tally: tally.precision),
    ("recall", lambda tally: tally.recall),
)


@frozen
class Use:
    """What texts of a file were used for: "fit", "calibrate" or "measure"; those measured with a tally for each."""

    purpose: str
    file: Path
    texts: Sequence[Text]
    tallies: Sequence[Tally] = ()


def card(
    name: str, command: str, uses: Sequence[Use], licence: str, misses: Sequence[str], constants: Mapping[str, float]
) -> str:
    """The card in Markdown."""
    lines = [
        f"# {name}",
        "",
        "Finds attributions in English news: the source, the cue and the content of each, tied together.",
        "",
        "| use | file | sha256 | texts | attributions |",
        "| --- | --- | --- | --- | --- |",
        *(
            f"| {use.purpose} | {use.file.name} | {_digest(use.file)} | {len(use.texts)} | {_marked(use.texts)} |"
            for use in uses
        ),
        "",
        f"Licence of the data, as it is stated: {licence}",
        "",
        "Measured on texts that took no part in the fit; 95 % interval over texts. Right is an attribution with half",
        "of the words of both contents in common, and the source.",
        "",
        "| file | figure | value | interval |",
        "| --- | --- | --- | --- |",
        *(_row(use, label, figure) for use in uses if use.tallies for label, figure in _FIGURES),
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


def _row(use: Use, label: str, figure: Callable[[Tally], float]) -> str:
    low, high = interval(use.tallies, figure)
    return f"| {use.file.name} | {label} | {figure(sum(use.tallies, Tally())):.3f} | {low:.3f} to {high:.3f} |"


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def _marked(texts: Sequence[Text]) -> int:
    return sum(len(text.attributions) for text in texts)
