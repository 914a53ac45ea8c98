"""What `provenance.rules.information` makes of wordings of which readers said whether they are information.

    python benchmarks/information.py SHARED/data [--json]

Prints, for the stories held out of the fit, the share of information that is lost and of the rest that is dropped: by
its patterns alone, and by patterns and table.

information.csv has what readers said: of 2,600 things that people are reported to have said, half of them in Emergent
and half in PolNeAR's training articles, three in five of them from claims that are said more than once. On 29 November
2026 four readers, language models that were given the words around each, told whether somebody could look into it
(information), or whether it is opinion, rhetoric, wish or feeling (none), or no proposition at all (fragment). All four
read the first hundred: any two agree on 93 to 98 that they are information or not. A fifth of the stories is held out.
No text stands there: corpus, document, span, label, part.
"""

from __future__ import annotations

import csv
import gzip
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from provenance.rules.information import informs, judges

LABELS = Path(__file__).with_name("information.csv")
SOURCES = {"emergent": "emergent/articles.jsonl.gz", "polnear-train": "polnear/train.jsonl.gz"}


def main() -> None:
    """Print what is lost and dropped of the stories held out."""
    held = [row for row in labelled(Path(sys.argv[1])) if row["part"] == "held"]
    figures = {"patterns": shares(held, lambda text: not judges(text)), "patterns and table": shares(held, informs)}
    if "--json" in sys.argv:
        sys.stdout.write(json.dumps(figures))
        return
    for name, each in figures.items():
        sys.stdout.write(f"{name}: {each['lost']:.3f} of information lost, {each['dropped']:.3f} of the rest dropped\n")


def labelled(data: Path) -> list[dict]:
    """The labelled wordings: text, whether it informs, part, corpus and story (a claim, or an article)."""
    articles = {}
    for corpus, file in SOURCES.items():
        with gzip.open(data / file, "rt", encoding="utf-8") as lines:
            articles |= {(corpus, article["id"]): article for article in map(json.loads, lines)}
    rows = []
    for row in csv.DictReader(LABELS.read_text(encoding="utf-8").splitlines()):
        article = articles[row["corpus"], row["document"]]
        text = article["text"][int(row["start"]) : int(row["end"])]
        story = article.get("claim_id") or row["document"]
        rows.append({**row, "text": text, "story": story, "informs": row["label"] == "information"})
    return rows


def shares(rows: Sequence[dict], keeps: Callable[[str], bool]) -> dict[str, float]:
    """The shares of information lost and of the rest dropped by what keeps a wording or not."""
    kept: dict[bool, list[bool]] = {True: [], False: []}
    for row in rows:
        kept[row["informs"]].append(keeps(row["text"]))
    lost, left = (1 - sum(each) / len(each) for each in (kept[True], kept[False]))
    return {"lost": round(lost, 3), "dropped": round(left, 3)}


if __name__ == "__main__":
    main()
