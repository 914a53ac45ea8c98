"""The fenced blocks of the README. As a program, prints the Nth `sh` block: `python tests/docs/readme.py 2`."""

from __future__ import annotations

import re
import sys
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"


def blocks(language: str) -> list[str]:
    """The fenced blocks of a language, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README.read_text(encoding="utf-8"), re.M | re.S)


if __name__ == "__main__":
    sys.stdout.write(blocks("sh")[int(sys.argv[1]) - 1])
