"""Measure linking.

    cd benchmarks
    python -m linking documents ARTICLES.jsonl.gz --fitted RUMOURS/train/texts RUMOURS/dev/texts [--kept FILE]
    python -m linking stances FNC1 --claims ARTICLES.jsonl.gz --fitted RUMOURS/train/texts ... [--kept FILE]
    python -m linking asked RUMOURS/train [--kept FILE]
    python -m linking reached ARTICLES.jsonl.gz --fitted RUMOURS/train/texts OTHERS/texts [--kept FILE]
    python -m linking scale [--statements 1000 10000 100000]

ARTICLES are Emergent's, FNC1 is a folder, OTHERS what `benchmarks/rumours.py` writes. `documents`, `stances` and
`reached` need the extra `bench`, the first and the last also `train`.
What was read of each article is kept in FILE, so that a second run only links.
"""

from __future__ import annotations

import argparse
from pathlib import Path


def main() -> None:
    """Parse and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parts = parser.add_subparsers(dest="part", required=True)
    grouping, stance, asking, reach, growth = (
        parts.add_parser(name) for name in ("documents", "stances", "asked", "reached", "scale")
    )
    grouping.add_argument("articles", type=Path)
    stance.add_argument("folder", type=Path)
    stance.add_argument("--claims", type=Path, required=True)
    asking.add_argument("folder", type=Path)
    reach.add_argument("articles", type=Path)
    for each in (grouping, stance, reach):
        each.add_argument("--fitted", type=Path, nargs="+", default=[])
    for each in (grouping, stance, asking, reach):
        each.add_argument("--kept", type=Path)
    growth.add_argument("--statements", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    growth.add_argument("--only", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.part == "documents":
        from linking import documents

        documents.report(given.articles, given.fitted, given.kept)
    elif given.part == "stances":
        from linking import stances

        stances.report(given.folder, given.claims, given.fitted, given.kept)
    elif given.part == "asked":
        from linking import asked

        asked.report(given.folder, given.kept)
    elif given.part == "reached":
        from linking import reached

        reached.report(given.articles, given.fitted, given.kept)
    else:
        from linking import scale

        scale.report(given.statements, given.only)


if __name__ == "__main__":
    main()
