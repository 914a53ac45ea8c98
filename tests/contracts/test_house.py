"""The house keeps its shape. The layers themselves are contracts of import-linter, in pyproject.toml."""

from __future__ import annotations

import inspect
import subprocess
import sys
from pathlib import Path

import provenance
from provenance import pipeline

SRC = Path(provenance.__file__).parent
ROOT = SRC.parents[1]
HEAVY = (
    *("numpy", "scipy", "trafilatura", "rich", "cattrs", "click", "attrs", "hypothesis", "tldextract", "dateutil"),
    *("jinja2", "prov"),
)
MAIN_PATH = ("ingest", "extract", "resolve", "link", "lineage", "score", "rules", "report")


def test_importing_the_package_imports_nothing_heavy() -> None:
    code = f"import sys, provenance; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_no_public_name_is_also_a_room() -> None:
    rooms = {path.name for path in SRC.iterdir() if path.is_dir()} | {path.stem for path in SRC.glob("*.py")}
    assert not rooms & set(provenance.__all__)


def test_every_public_name_is_there_and_says_what_it_is() -> None:
    for name in provenance.__all__:
        assert getattr(provenance, name).__doc__, name


def test_no_room_is_called_utils_and_no_file_is_long() -> None:
    for path in SRC.rglob("*.py"):
        assert path.stem not in {"utils", "helpers", "common", "misc"}, path
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 450, path


def test_every_module_has_a_docstring() -> None:
    for path in SRC.rglob("*.py"):
        assert path.read_text(encoding="utf-8").lstrip().startswith('"""'), path


def test_tests_mirror_the_rooms() -> None:
    for room in MAIN_PATH:
        assert list((ROOT / "tests" / room).glob("test_*.py")), room


def test_the_main_path_fits_on_a_screen() -> None:
    assert sum(inspect.getsource(step).count("\n") for step in (pipeline.audit, pipeline.assess)) <= 66
