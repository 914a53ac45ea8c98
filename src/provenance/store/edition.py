"""What makes a result beside what goes into it: this package's code, weights and tables, and the libraries it uses."""

from __future__ import annotations

import hashlib
import platform
import re
from functools import cache
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

_NAME = re.compile(r"[\w.-]+")


@cache
def edition() -> bytes:
    """A digest that changes with the package's files, the versions of Python and of libraries, and the machine's kind.

    Of the files, not of the version: whoever changes a line while developing sees what that line does.
    """
    told = hashlib.sha256(f"{platform.python_version()} {platform.machine()} {platform.system()}".encode())
    for name in sorted(_needed("provenance-audit", set())):
        told.update(f"{name} {version(name)}\n".encode())
    root = Path(__file__).parents[1]
    for path in sorted(each for each in root.rglob("*") if each.is_file() and "__pycache__" not in each.parts):
        told.update(path.relative_to(root).as_posix().encode())
        told.update(hashlib.sha256(path.read_bytes()).digest())
    return told.digest()


def _needed(name: str, known: set[str]) -> set[str]:
    """The installed packages that one needs, with those that these need."""
    for requirement in requires(name) or ():
        needed = _NAME.match(requirement)
        if needed and "extra ==" not in requirement and needed[0].lower() not in known:
            try:
                version(needed[0])
            except PackageNotFoundError:  # for another platform
                continue
            known.add(needed[0].lower())
            _needed(needed[0], known)
    return known
