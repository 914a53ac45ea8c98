"""What could not be read or done, named on standard error."""

from __future__ import annotations

from collections.abc import Iterable

import click

from provenance.model import Failure
from provenance.report.excerpt import plain


def name_failures(failures: Iterable[Failure]) -> None:
    """One line a failure: stage, rule or document, cause."""
    for failure in failures:
        about = " ".join(filter(None, (failure.stage, failure.rule, failure.document)))
        click.echo(plain(f"failure: {about}: {failure.error}"), err=True)
