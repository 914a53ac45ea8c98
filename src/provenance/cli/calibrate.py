"""`provenance calibrate`."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from provenance import api, config
from provenance.cli.output import NewFile, write
from provenance.errors import InputError
from provenance.model import Settings
from provenance.score import Calibration, Estimate

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_TRUTHS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_ENOUGH = 100


@click.command()
@click.argument("labels", type=_FILE)
@click.option("--audit", "audits", metavar="FILE", type=_FILE, multiple=True, required=True, help="An audit as JSON.")
@click.option(
    "--config", "settings_file", metavar="FILE", type=_FILE, help="Start from these settings, not what ships."
)
@click.option("-o", "--output", metavar="FILE", type=NewFile(or_output=True), help="A new file.")
def calibrate(labels: Path, audits: tuple[Path, ...], settings_file: Path | None, output: Path | None) -> None:
    """Fit base rate and priors to claims of which you know whether they are true; write them as settings.

    LABELS is CSV with the columns claim and true, or JSON Lines {"claim": ..., "true": ...}; a claim is named by its id
    or wording in an audit. Twenty is the least, a hundred is better. Every fitted number comes with its 90 % range.
    """
    if output is not None and output.exists():
        raise click.UsageError(
            f"{output} exists: settings are not written over; leave -o out and take over what you want"
        )
    labelled = dict(_labels(labels))
    settings = config.load(settings_file) if settings_file else Settings()  # never from what was fitted before
    fitted = api.calibrate([api.read_audit(path) for path in audits], labelled, settings)
    if len(labelled) < _ENOUGH:
        click.echo(f"Only {len(labelled)} labelled claims: the ranges are wide; {_ENOUGH} are wanted.", err=True)
    write(_settings(fitted, len(labelled)), output)


def _labels(path: Path) -> Iterator[tuple[str, bool]]:
    seen: set[str] = set()
    for line, row in _rows(path):
        if not isinstance(row, dict):
            raise InputError(f"{path}:{line}: expected an object with claim and true, not {row!r}")
        claim, truth = str(row.get("claim") or "").strip(), str(row.get("true")).strip().lower()
        if not claim or truth not in _TRUTHS:
            raise InputError(f"{path}:{line}: expected a claim and true or false, not {row!r}")
        if claim in seen:
            raise InputError(f"{path}:{line}: a second label for {claim!r}")
        seen.add(claim)
        yield claim, _TRUTHS[truth]


def _rows(path: Path) -> Iterator[tuple[int, Any]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        if text.lstrip().startswith("{"):
            yield from ((n, json.loads(line)) for n, line in enumerate(text.splitlines(), 1) if line.strip())
        else:
            yield from enumerate(csv.DictReader(text.splitlines()), 2)
    except (OSError, ValueError, RecursionError, csv.Error) as error:
        raise InputError(f"{path}: cannot be read: {error}") from error


def _settings(fitted: Calibration, claims: int) -> str:
    """Settings in TOML, each with its range, and what they are worth."""
    base, *priors = fitted.estimates
    lines = [
        f"# Fitted by `provenance calibrate` on {claims} labelled claims; ranges hold 90 % of 200 resamples.",
        *(
            f"# {name}: {fitted.before[name]:.3f} before, {fitted.after[name]:.3f} on claims left out of the fit"
            for name in fitted.before
        ),
        f"calibrated = {fitted.settings.calibrated}",
        f"{base.setting} = {base.value}  # {_range(base)}",
    ]
    lines += [f"{each.setting} = {each.value}  # {_range(each)}; in {each.shown} claims" for each in priors]
    return "\n".join(lines) + "\n"


def _range(each: Estimate) -> str:
    return f"{each.low} to {each.high}; {each.before:g} before"
