"""A bar on standard error while documents are read: only at a terminal, and only when there are many."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from provenance.model import Stage
from provenance.pipeline import Progress as Callback
from provenance.pipeline import silent

_MANY = 20  # documents: fewer are done before a bar could be read


@contextmanager
def bar() -> Iterator[Callback]:
    """What to give to an audit as its `progress`."""
    if sys.stderr is None or not sys.stderr.isatty():  # None: it was closed
        yield silent
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        tasks = {stage: shown.add_task(stage, total=None, visible=False) for stage in Stage}

        def show(stage: Stage, done: int, total: int) -> None:
            shown.update(tasks[stage], completed=done, total=total, visible=total >= _MANY)

        yield show
