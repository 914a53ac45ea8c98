"""What the exit status says, whatever happens: a failure is never a clean bill."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterable
from typing import Any

import click

from provenance.errors import ProvenanceError, SettingError, UnknownNameError
from provenance.model import Failure, Finding, Severity

CLEAN, FINDINGS, USAGE, FAILURES, INTERRUPTED = 0, 1, 2, 3, 130


def status_of(findings: tuple[Finding, ...], failures: tuple[Failure, ...], level: str = Severity.ERROR) -> int:
    """The exit status of an audit: failures before findings of severity `level` or worse that nobody accepted."""
    if failures:
        return FAILURES
    worst_first = list(Severity)
    counted = worst_first[: worst_first.index(Severity(level)) + 1]
    return FINDINGS if any(each.severity in counted and each.suppressed is None for each in findings) else CLEAN


def report_failures(failures: Iterable[Failure]) -> None:
    """Name each failure on standard error."""
    for failure in failures:
        about = " ".join(filter(None, (failure.stage, failure.rule, failure.document)))
        click.echo(f"failure: {about}: {failure.error}", err=True)


class Guarded(click.Group):
    """Commands whose every exception ends in a status of its own: none looks like a clean audit, or like findings."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit):
            raise
        except (SettingError, UnknownNameError) as error:
            raise click.UsageError(str(error), ctx) from error
        except ProvenanceError as error:
            click.echo(f"Error: {error}", err=True)
        except (KeyboardInterrupt, click.Abort):
            click.echo("Interrupted.", err=True)
            sys.exit(INTERRUPTED)
        except Exception:  # a bug here must not pass for findings
            traceback.print_exc()
            click.echo("Error: this is a bug in provenance; nothing above is a result.", err=True)
        sys.exit(FAILURES)
