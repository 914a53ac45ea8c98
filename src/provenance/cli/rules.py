"""`provenance rules`."""

from __future__ import annotations

import click

from provenance.cli.failures import name_failures
from provenance.cli.output import write_lines
from provenance.cli.status import status_of
from provenance.rules import registry


@click.command()
@click.pass_context
def rules(ctx: click.Context) -> None:
    """List the rules: code, name, severity, and the profiles in which each runs."""
    found, failures = registry.discover()
    wide = max((len(rule.name) for rule in found), default=0)
    write_lines(f"{each.code}  {each.name:<{wide}}  {each.severity:<7}  {', '.join(each.profiles)}\n" for each in found)
    name_failures(failures)
    ctx.exit(status_of((), failures))
