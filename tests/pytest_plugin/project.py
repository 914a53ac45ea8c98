"""Small projects on which the tests run pytest."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import provenance.api  # before pytester, which forgets what was imported while it ran

assert provenance.api

OURS = "claims::The ferry Aurora sank off Orvel on Monday"
RUMOUR = {
    "coast-daily.txt": "The ferry Aurora sank off Orvel on Monday, sources said.\n",
    "vale-courier.txt": "The ferry Aurora sank off Orvel on Monday, the Coast Daily reported.\n",
}
SEEN = {
    "coast-daily.txt": "The ferry Aurora sank off Orvel on Monday, said Ida Moor, a fisherwoman who saw it go down.\n",
    "vale-courier.txt": "The ferry Aurora sank off Orvel on Monday, harbour master Bo Lindqvist said.\n",
}
WHERE = """
[documents."coast-daily.txt"]
outlet = "Coast Daily"
published = "2031-05-05"
[documents."vale-courier.txt"]
outlet = "Vale Courier"
published = "2031-05-06"
"""

Corpus = Callable[[str, dict[str, str]], Path]


def write(folder: Path, texts: dict[str, str]) -> Path:
    """A corpus of these texts."""
    folder.mkdir(parents=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "corpus.toml").write_text(WHERE, encoding="utf-8")
    return folder


@pytest.fixture
def rumour(pytester: pytest.Pytester) -> Path:
    """A corpus, in the folder "rumour", that rests on nobody, audited as Reuters would."""
    folder = write(pytester.path / "rumour", RUMOUR)
    (folder / "provenance.toml").write_text('profile = "reuters"\n', encoding="utf-8")
    return folder


@pytest.fixture
def seen(pytester: pytest.Pytester) -> Path:
    """A corpus, in the folder "seen", that rests on two people."""
    return write(pytester.path / "seen", SEEN)
