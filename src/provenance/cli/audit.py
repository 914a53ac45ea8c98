"""`provenance audit`."""

from __future__ import annotations

import os
import sys
from itertools import chain
from pathlib import Path

import click
from attrs import evolve

from provenance import api, config, ingest, report, rules
from provenance.cli.failures import name_failures
from provenance.cli.output import NewFile, write
from provenance.cli.progress import bar
from provenance.cli.spare import spare
from provenance.cli.status import FINDINGS, status_of
from provenance.errors import UnknownNameError
from provenance.model import Audit, Settings, Severity

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_WHERE = f"Write here; - is standard output. Known endings: {', '.join(report.SUFFIXES)}."


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--claim", "claims", metavar="TEXT", multiple=True, help="Ask what this claim rests on.")
@click.option(
    "--profile",
    metavar="NAME",
    help=f"Which rules run: {', '.join(rules.PROFILES)}; 'all' is every rule on every claim."
    f"  [default: the settings', or {Settings().profile}]",
)
@click.option("--select", metavar="RULE", multiple=True, help="Run this rule besides: code, prefix of codes or name.")
@click.option("--ignore", metavar="RULE", multiple=True, help="Do not run this rule: code, prefix of codes or name.")
@click.option(
    "--level",
    type=click.Choice([each.value for each in Severity]),
    help=f"From which severity findings make the status 1.  [default: the settings', or {Settings().level}]",
)
@click.option("--baseline", metavar="FILE", type=_FILE, help="Findings in this baseline are known and do not count.")
@click.option(
    "--write-baseline",
    metavar="FILE",
    type=NewFile(),
    help="Write the findings here as the baseline; none then counts.",
)
@click.option("--exit-zero", is_flag=True, help="Findings do not make the status 1; failures still make it 3.")
@click.option("--format", type=click.Choice(list(report.FORMATS)), help="By default what -o ends in, else text.")
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=NewFile(or_output=True),
    help=_WHERE,
)
@click.option("--no-text", is_flag=True, help="Leave the documents' texts out.")
@click.option(
    "--workers",
    metavar="N",
    type=click.IntRange(min=1),
    help="How many processes read.  [default: as many as cores, 8 at most]",
)
@click.option(
    "--store",
    metavar="FILE",
    type=NewFile(),
    help="Keep here what is read, for later audits.  [default: a file in your own cache folder]",
)
@click.option("--no-store", is_flag=True, help="Keep nothing, and use nothing kept; so does PROVENANCE_NO_STORE=1.")
@click.option("--config", "settings_file", metavar="FILE", type=_FILE, help="Settings, instead of the nearest file's.")
@click.pass_context
def audit(
    ctx: click.Context,
    paths: tuple[Path, ...],
    claims: tuple[str, ...],
    profile: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    level: str | None,
    baseline: Path | None,
    write_baseline: Path | None,
    exit_zero: bool,
    format: str | None,
    output: Path | None,
    no_text: bool,
    workers: int | None,
    store: Path | None,
    no_store: bool,
    settings_file: Path | None,
) -> None:
    """Audit files and folders: say for every claim who it really rests on.

    Settings come from the nearest provenance.toml, or [tool.provenance] in pyproject.toml, in the folder of the first
    PATH or above it; options go over them. Suppressions may also stand in suppressions.toml in the folder of any PATH.
    """
    if not paths and not any(claim.strip() for claim in claims):
        raise click.UsageError("nothing to audit: give a file or folder, or a --claim to ask about", ctx)
    if any(not claim.strip() for claim in claims):
        raise click.UsageError("--claim is empty: say what to ask about", ctx)
    format = format or (_format_of(output) if output else "text")
    beside = [settings_file] if settings_file else []
    spare("--write-baseline", write_baseline, chain(beside, ingest.files(paths)))
    spare("-o", output, chain(beside, [baseline] if baseline else [], ingest.files(paths)))
    spare("--store", store, chain(beside, [baseline] if baseline else [], ingest.files(paths)))
    if store and store.resolve() in [each.resolve() for each in (output, write_baseline) if each]:
        raise click.UsageError(f"--store {store}: another option writes that file; give each its own", ctx)
    if output and write_baseline and output.resolve() == write_baseline.resolve():
        raise click.UsageError(f"-o and --write-baseline are both {output}: give each its own file", ctx)
    known = str(baseline) if baseline else None
    chosen = {"profile": profile, "select": select, "ignore": ignore, "level": level, "baseline": known}
    options = {name: value for name, value in chosen.items() if value}
    settings = config.load(settings_file, paths, options, baseline_to_come=write_baseline is not None)
    from provenance.store import usual  # late: a Python without SQLite has no store

    kept = None if no_store else store or usual()
    with bar() as progress:
        audited = api.audit(paths, claims=claims, settings=settings, progress=progress, workers=workers, store=kept)
    result = audited.record
    shown = evolve(audited, record=report.without_texts(result)) if no_text else audited
    at_terminal = format == "text" and output is None and sys.stdout is not None and sys.stdout.isatty()
    write(_for_terminal(shown.record) if at_terminal else shown.render(format), output)
    if not at_terminal:  # there they stand at the end of the report
        name_failures(result.failures)
    if write_baseline:
        write(rules.baseline.render(result), write_baseline)
        click.echo(f"baseline written: {write_baseline}", err=True)
        exit_zero = True  # all that is there is known now
    status = status_of(result.findings, result.failures, settings.level)
    ctx.exit(0 if exit_zero and status == FINDINGS else status)


def _format_of(output: Path) -> str:
    try:
        return report.format_of(output)
    except UnknownNameError as error:
        raise click.UsageError(f"-o {output}: {error} (or say --format: {', '.join(report.FORMATS)})") from error


def _for_terminal(audit: Audit) -> str:
    width = os.get_terminal_size(sys.stdout.fileno()).columns
    return report.text.render(audit, min(max(width, 60), 120), colour="NO_COLOR" not in os.environ)
