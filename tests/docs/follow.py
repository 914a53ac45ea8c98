"""Follows a page literally, in an empty folder and an empty virtual environment: `python tests/docs/follow.py`.

By default the tutorial. The page's own commands install what it needs; `pip` gets this working tree as a wheel, as no
index has it. Prints how many blocks were run, or fails with the line that did not hold.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from docs.pages import DOCS, ROOT, Reader


def main(page: Path = DOCS / "tutorial.md") -> None:
    """Build a wheel, then follow the page where nothing but it is known."""
    with tempfile.TemporaryDirectory() as wheels, tempfile.TemporaryDirectory() as empty:
        build = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--wheel-dir", wheels, str(ROOT)]
        subprocess.run(build, check=True)
        os.environ["PIP_FIND_LINKS"] = wheels
        ran = Reader(Path(empty), installs=True).follow(page)
    sys.stdout.write(f"{page.name}: {ran} blocks followed\n")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
