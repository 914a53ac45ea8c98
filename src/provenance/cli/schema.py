"""`provenance schema`."""

from __future__ import annotations

import json

import click

from provenance import report
from provenance.cli.output import write


@click.command()
def schema() -> None:
    """Print the JSON Schema of an audit written as JSON."""
    write(json.dumps(report.schema(), ensure_ascii=False, indent=1) + "\n")
