"""`provenance audit`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click
from attrs import evolve

from provenance import api, report
from provenance.cli.output import write
from provenance.cli.status import status_of
from provenance.model import Failure, Settings, Severity


@click.command()
@click.argument("paths", metavar="PATH...", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--claim", "claims", metavar="TEXT", multiple=True, help="Ask what this claim rests on (repeatable).")
@click.option("--profile", metavar="NAME", help="Which rules run: default, all, ...")
@click.option("--select", metavar="CODE", multiple=True, help="Run this rule besides: code, prefix or name.")
@click.option("--ignore", metavar="CODE", multiple=True, help="Do not run this rule: code, prefix or name.")
@click.option("--level", type=click.Choice(list(Severity)), help="From which severity findings make the status 1.")
@click.option("--format", type=click.Choice(list(report.FORMATS)), help="How to write it; the suffix of -o says too.")
@click.option("-o", "--output", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path), help="Write here.")
@click.option("--no-text", is_flag=True, help="Leave the documents' texts out.")
@click.pass_context
def audit(
    ctx: click.Context,
    paths: tuple[Path, ...],
    claims: tuple[str, ...],
    profile: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    level: str | None,
    format: str | None,
    output: Path | None,
    no_text: bool,
) -> None:
    """Audit files and folders: say for every claim who it really rests on."""
    if not paths and not claims:
        raise click.UsageError("nothing to audit: give a file or folder, or a --claim to ask about", ctx)
    chosen: dict[str, Any] = {"profile": profile, "select": select, "ignore": ignore, "level": level}
    settings = evolve(Settings(), **{name: value for name, value in chosen.items() if value})
    format = format or (report.format_of(output) if output else "text")
    result = api.audit(paths, claims=claims, settings=settings).record
    write(report.render(report.without_texts(result) if no_text else result, format), output)
    shown = format == "text" and output is None and sys.stdout.isatty()
    if not shown:
        for failure in result.failures:
            click.echo(f"failure: {_where(failure)}: {failure.error}", err=True)
    ctx.exit(status_of(result.findings, result.failures, settings.level))


def _where(failure: Failure) -> str:
    return " ".join(filter(None, (failure.stage, failure.rule, failure.document)))
