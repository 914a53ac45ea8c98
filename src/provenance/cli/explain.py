"""`provenance explain`."""

from __future__ import annotations

from pathlib import Path

import click

from provenance import api, rules
from provenance.cli.output import write
from provenance.errors import UnknownNameError


@click.command()
@click.argument("name", metavar="RULE|CLAIM")
@click.option(
    "--audit",
    "saved",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="An audit saved as JSON that holds the claim.",
)
def explain(name: str, saved: Path | None) -> None:
    """Show a rule's page (by code or name), or how a claim's score was computed (by id or wording, with --audit)."""
    if saved is not None:
        write(api.read_audit(saved).claim(name).explain())
        return
    try:
        write(rules.page(rules.rule(name)))
    except UnknownNameError as error:
        raise click.UsageError(f"{error} (to explain a claim, say in which audit: --audit FILE)") from error
