"""Write the rules' pages: `python -m provenance.rules docs/rules`."""

from __future__ import annotations

import sys
from pathlib import Path

from provenance.rules.pages import pages
from provenance.rules.registry import discover, house


def main(folder: Path) -> None:
    """Write the page of each rule of the house, and the index; take away what is no page any more.

    Ends with what is wrong, and writes nothing, where a rule cannot be loaded: its page would be taken for such.
    """
    if failures := discover()[1]:
        raise SystemExit("\n".join(["no page is written", *(f"{each.rule}: {each.error}" for each in failures)]))
    written = pages(house())
    for stale in {path.name for path in folder.glob("*.md")} - set(written):
        (folder / stale).unlink()
    for name, text in written.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
