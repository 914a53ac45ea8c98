"""`provenance example`."""

from __future__ import annotations

from pathlib import Path

import click

import provenance
from provenance.cli.output import write


@click.command()
def example() -> None:
    """Print the folder of the example corpus that ships with the package, an invented affair to audit."""
    write(f"{Path(provenance.__file__).parent / 'example'}\n")
