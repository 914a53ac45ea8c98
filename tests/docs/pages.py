"""Runs a page of the documentation, block by block, as a reader would who follows it in an empty folder.

- A block with a title is the file of that name: ```` ```toml title="stories/corpus.toml" ````.
- ``python`` is run, all blocks of a page with the same names; ``sh`` is run by bash. Commands end with status 0, or
  with the one that ``<!-- status: 1 -->`` before the block says.
- ``text`` shows what the block before it printed: its lines stand there in order; ``...`` is any lines, and ``…`` at
  the end of a line any rest of it.
- ``toml``, ``yaml`` and ``json`` without a title are read, to see that they can be.
- ``<!-- needs: pyspark java -->`` before a block runs it only where these packages or commands are there.
- ``<!-- skip: reason -->`` before a block keeps it from being run, ``<!-- install -->`` too unless the page is followed
  in an environment of its own (`follow.py`).
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import yaml
from hypothesis import HealthCheck, settings
from sybil import Document, Region, Sybil
from sybil.parsers.markdown.lexers import RawFencedCodeBlockLexer

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
_LEXER = RawFencedCodeBlockLexer(re.compile(r'(?P<language>\w*)(?: title="(?P<title>[^"]+)")?(?P<more>[^\n]*)\n'))
_ABOUT = re.compile(r"<!-- (?P<word>\w+)(?:: ?(?P<rest>[^\n]*?))? -->\s*\Z")
_READERS = {"toml": tomllib.loads, "yaml": yaml.safe_load, "json": json.loads}


def pages() -> list[Path]:
    """Every page but those of rules, whose examples are tests of the rules."""
    return [page for page in sorted(DOCS.rglob("*.md")) if "rules" not in page.relative_to(DOCS).parts]


class Reader:
    """Follows one page in a folder."""

    def __init__(self, folder: Path, installs: bool = False) -> None:
        self.folder, self.installs = folder, installs
        self.names: dict[str, Any] = {}
        self.printed = ""

    def follow(self, page: Path) -> int:
        """Run every block, and say how many were run. Raises AssertionError, with page and line, where one fails."""
        document = Sybil(parsers=[blocks]).parse(page)
        ran = 0
        for example in document:
            lexemes = example.region.lexemes
            try:
                ran += self.read(
                    lexemes["language"], str(lexemes["source"]), lexemes["title"], _about(example.region, document)
                )
            except Exception as error:
                raise AssertionError(f"{page}:{example.line}: {type(error).__name__}: {error}") from error
        return ran

    def read(self, language: str, source: str, title: str | None, about: tuple[str, str]) -> int:
        """Do what one block asks for; 1 where it was run."""
        word, rest = about
        if word == "skip":
            assert rest, "say why it is skipped"
            return 0
        if word == "needs" and not all(find_spec(each) or shutil.which(each) for each in rest.split()):
            return 0
        if word == "install" and not self.installs:
            return 0
        if title:
            file = self.folder / title
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(source, encoding="utf-8")
        elif language == "python":
            self._python(source)
        elif language == "sh":
            self._shell(["bash", "-euo", "pipefail", "-c", source], int(rest) if word == "status" else 0)
        elif language == "text":
            self._shown(source)
        elif language in _READERS:
            _READERS[language](source)
        else:
            raise AssertionError(f"a block of {language or 'no language'!r} is not run: say how")
        return 1

    def _python(self, source: str) -> None:
        if self.installs:
            self._shell([str(self.folder / ".venv" / "bin" / "python"), "-c", source], 0)
            return
        with contextlib.redirect_stdout(io.StringIO()) as printed, contextlib.chdir(self.folder), _few_examples():
            exec(compile(source, "example", "exec"), self.names)
        self.printed = printed.getvalue()

    def _shell(self, command: list[str], status: int) -> None:
        venv = self.folder / ".venv" / "bin"
        first = venv if self.installs else Path(sys.executable).parent
        variables = {"PATH": f"{first}{os.pathsep}{os.environ['PATH']}", "NO_COLOR": "1", "COLUMNS": "100"}
        if self.installs:
            variables["PYTHONPATH"] = ""
        done = subprocess.run(
            command,
            cwd=self.folder,
            env={**os.environ, **variables},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            check=False,
        )
        self.printed = done.stdout
        assert done.returncode == status, f"status {done.returncode}, not {status}:\n{done.stdout[-4000:]}"

    def _shown(self, source: str) -> None:
        lines = iter(self.printed.splitlines())
        for wanted in filter(lambda line: line.strip() != "...", source.splitlines()):
            if not any(_same(wanted, line) for line in lines):
                raise AssertionError(f"not printed (there): {wanted!r} in\n{self.printed}")


@contextlib.contextmanager
def _few_examples() -> Iterator[None]:
    """Laws on a page are there to be read: a few examples each, however busy the machine."""
    before = settings.get_current_profile_name()
    settings.register_profile("page", max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
    settings.load_profile("page")
    try:
        yield
    finally:
        settings.load_profile(before)


def _same(wanted: str, line: str) -> bool:
    wanted, line = wanted.rstrip(), line.rstrip()
    return line.startswith(wanted.removesuffix("…")) if wanted.endswith("…") else line == wanted


def blocks(document: Document) -> Iterator[Region]:
    for region in _LEXER(document):
        region.parsed, region.evaluator = region.lexemes["source"], lambda _: None
        yield region


def _about(region: Region, document: Document) -> tuple[str, str]:
    """The comment right before a block: its word and what follows."""
    found = _ABOUT.search(document.text, 0, region.start)
    return (found["word"], found["rest"] or "") if found else ("", "")
