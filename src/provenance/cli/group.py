"""The commands together: each is imported when it is used, and none can fail in a way that looks like a result."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from provenance.cli.status import FAILURES, INTERRUPTED, USAGE
from provenance.errors import ProvenanceError, SettingError, UnknownNameError


class Guarded(click.Group):
    """Commands whose every exception, from their import on, ends in a status of its own.

    `modules` names those in `provenance.cli` that hold a command of the same name.
    """

    def __init__(self, *args: Any, modules: Sequence[str] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._modules = tuple(modules)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, in the order in which help shows them."""
        return list(self._modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported."""
        if cmd_name not in self._modules:
            return None
        command: click.Command = getattr(import_module(f"provenance.cli.{cmd_name}"), cmd_name)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; what click would end with the status of findings has another."""
        try:
            return super().invoke(ctx)
        except (KeyboardInterrupt, click.Abort):
            click.echo("Interrupted.", err=True)
            sys.exit(INTERRUPTED)
        except BrokenPipeError:  # of standard error: click would end it as findings
            sys.exit(FAILURES)
        except EOFError:  # click takes it for an interruption
            _tell_bug()
            sys.exit(FAILURES)

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Parse and run, with a status for everything."""
        try:
            return self._run(*args, **kwargs)
        except OSError:  # of standard error: nobody can be told what failed
            sys.exit(FAILURES)

    def _run(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().main(*args, **kwargs)
        except (SettingError, UnknownNameError) as error:
            click.echo(f"Error: {error}", err=True)
            sys.exit(USAGE)
        except ProvenanceError as error:
            click.echo(f"Error: {error}", err=True)
        except Exception:
            _tell_bug()
        sys.exit(FAILURES)


def _tell_bug() -> None:
    traceback.print_exc()
    click.echo("Error: this is a bug in provenance, and nothing that it wrote is a result.", err=True)
