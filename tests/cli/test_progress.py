"""The progress bar: at a terminal, for many documents, and nowhere else."""

from __future__ import annotations

import io

import pytest

from provenance.cli.progress import bar
from provenance.model import Stage


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "documents", "shown"), [(_Terminal(), 40, True), (_Terminal(), 3, False), (io.StringIO(), 40, False)]
)
def test_it_is_shown_at_a_terminal_when_there_are_many_documents(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, documents: int, shown: bool
) -> None:
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    with bar() as progress:
        for done in range(documents):
            progress(Stage.EXTRACT, done + 1, documents)
    assert (f"{documents}/{documents}" in stream.getvalue()) == shown
    assert ("extract" in stream.getvalue()) == shown
