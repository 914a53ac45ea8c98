"""More rumours with gold, beside those of the annotators: from Emergent, told by spans.

    python benchmarks/rumours.py SHARED/data/emergent/articles.jsonl.gz PART OUT     # PART: fit, held, or tagged

Writes OUT/texts/RUMOUR/ARTICLE.txt and OUT/gold/RUMOUR.json, as SHARED/data/rumours has them: to audit, to score, to
fit on.

rumours.jsonl has 110 rumours, 953 articles, on claims that share no article with the annotators' rumours; no text:
spans, and the names of outlets. On 29 November 2026 readers, language models that had the annotators' guide and one of
their rumours, marked two to four each, at most twelve articles of a claim. Nobody marked one twice, so there is no
agreement to set figures against.

`held` are eight that nothing was fitted on and whose errors nobody looked at, though their figures were seen when
versions were compared; the tagger learned from no marks in their claims (the one before it was taught on 1,150 unmarked
articles of Emergent, perhaps some of these). `tagged` are seventeen of which the same is true but for the tagger: it
learned from marks in 73 of their 133 articles. The other 85 are `fit`: tables are fitted on them, and errors read.
"""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

MARKED = Path(__file__).with_suffix(".jsonl")


def main() -> None:
    """Write the rumours of a part."""
    articles, part, out = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    with gzip.open(articles, "rt", encoding="utf-8") as lines:
        texts = {article["id"]: article["text"] for article in map(json.loads, lines)}
    (out / "gold").mkdir(parents=True, exist_ok=True)
    for rumour in map(json.loads, MARKED.read_text(encoding="utf-8").splitlines()):
        if rumour["part"] == part:
            write(rumour, texts, out)


def write(rumour: dict, texts: dict[str, str], out: Path) -> None:
    """Write the articles of a rumour, and its gold with words in place of spans."""
    folder = out / "texts" / rumour["id"]
    folder.mkdir(parents=True, exist_ok=True)
    for document in rumour["documents"]:
        text = texts[document["id"]]
        (folder / f"{document['id']}.txt").write_text(text, encoding="utf-8", newline="")
        for statement in document["statements"]:
            for part in ("evidence", "cue"):
                statement[part] = _words(text, statement[part])
            for hop in statement["chain"]:
                hop["name"] = _words(text, hop["name"])
    gold = json.dumps(rumour, ensure_ascii=False, indent=1)
    (out / "gold" / f"{rumour['id']}.json").write_text(gold + "\n", encoding="utf-8")


def _words(text: str, span: list[int] | None) -> str | None:
    return text[slice(*span)] if span else None


if __name__ == "__main__":
    main()
