"""The command `provenance`: one file a command. Thin: parse, call the API, write what a report renders."""

from __future__ import annotations

import gc
from importlib.metadata import version

import click

from provenance.cli.group import Guarded

__all__ = ["main"]

# When garbage that holds itself is looked for. An audit makes next to none and keeps most of what it makes: to look as
# often as Python does took 5 to 14 % of the time after reading.
_RARELY = (50_000, 20, 100)
COMMANDS = ("audit", "explain", "whatif", "rules", "schema", "attributions", "calibrate", "example")


@click.group(cls=Guarded, modules=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("provenance-audit"), prog_name="provenance", message="%(prog)s %(version)s")
def main() -> None:
    """Say for every claim in a corpus of news who it really rests on. It measures sourcing, never truth.

    Exit status: 2 for a mistake in usage or configuration, else 3 if something could not be read or done, else 1 for
    findings at the chosen level, else 0.
    """
    gc.set_threshold(*_RARELY)
