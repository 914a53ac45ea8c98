"""What is read of real pages, beside what trafilatura alone says of them.

    git clone https://github.com/flairNLP/fundus CLONE          # MIT; measured at 18da6e53, August 2026
    python benchmarks/pages.py CLONE

The clone's tests hold 258 pages of some 150 news sites, saved from 2023 to 2026, with title, authors, time of
publication and body as its authors checked them by hand-written rules for each site. Pages of other languages are read
for their metadata here; an audit refuses them. Each figure is a mean over pages:

  day       the day of publication is right
  hour      so is the instant, to the minute, where gold has its offset from UTC
  authors   exactly the names are found; an agency among them stands in `credit`
  title     the same words
  recall, precision   of the body's words

Pages were looked at while this was mended, the English ones first: the figures are of work that has seen them.
"""

from __future__ import annotations

import gzip
import json
import logging
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from trafilatura import bare_extraction

from provenance.errors import InputError
from provenance.ingest.decode import decode_page
from provenance.ingest.language import language_of
from provenance.ingest.pages import page
from provenance.ingest.written_by import written_by
from provenance.outlets import same_outlet

DATA = Path("tests", "resources", "parser", "test_data")


def main() -> None:
    """Print the figures, pages in English and others apart."""
    logging.disable(logging.CRITICAL)
    sums: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    unread: Counter[str] = Counter()
    for data, versions in pages(Path(sys.argv[1])):
        try:
            found = page(data)
        except InputError as error:
            unread[str(error)] += 1
            continue
        text, known = found.text, found.known
        gold = max(versions, key=lambda each: sum((_words(_body(each)) & _words(text)).values()))
        where = "English" if language_of(text) == "en" else "other"
        ours = {"title": known.title, "published": known.published, "authors": [*known.byline], "text": text}
        if known.credit:
            ours["authors"] += [name for name in gold.get("authors") or () if same_outlet(name, known.credit)]
        for reader, read in (("ours", ours), ("trafilatura", alone(data))):
            sums[where, reader] += Counter(pages=1) + Counter(dict(judged(read, gold)))
    for (where, reader), each in sorted(sums.items()):
        shown = "  ".join(f"{name} {each[name] / each['pages']:.3f}" for name in FIGURES)
        sys.stdout.write(f"{where:8}{reader:12} {each['pages']:.0f} pages  {shown}\n")
    sys.stdout.write(f"not read: {dict(unread)}\n")


FIGURES = ("day", "hour", "authors", "title", "recall", "precision")


def pages(clone: Path) -> Iterator[tuple[bytes, list[dict[str, Any]]]]:
    """The bytes of each page, and gold of its site's pages, one of which is the page's."""
    for gold in sorted((clone / DATA).glob("*/*.json")):
        versions = list(json.loads(gold.read_text(encoding="utf-8")).values())
        for saved in sorted(gold.parent.glob(f"{gold.stem}_2*.html.gz")):
            yield gzip.decompress(saved.read_bytes()), versions


def alone(data: bytes) -> dict[str, Any]:
    """What trafilatura says of a page."""
    found = bare_extraction(decode_page(data), with_metadata=True, include_comments=False)
    authors = (found.author or "").split("; ") if found else []
    return {
        "title": found and found.title,
        "published": found and found.date,
        "authors": [each for each in authors if each],
        "text": (found and found.text) or "",
    }


def judged(read: dict[str, Any], gold: dict[str, Any]) -> Iterator[tuple[str, float]]:
    """Each figure of one page."""
    said = _instant(read["published"])
    told = _instant(gold.get("publishing_date"))
    minutes = said and told and said.tzinfo and told.tzinfo and abs((said - told).total_seconds()) < 60
    yield "day", bool(minutes or (said and told and said.date() == told.date()))
    yield "hour", bool(minutes)
    names = [written_by(each)[0] or (each,) for each in gold.get("authors") or ()]
    yield "authors", {*read["authors"]} in ({*(gold.get("authors") or ())}, {name for each in names for name in each})
    yield "title", list(_words(read["title"])) == list(_words(gold.get("title")))
    body, text = _words(_body(gold)), _words(read["text"])
    shared = sum((body & text).values())
    yield "recall", shared / max(1, body.total())
    yield "precision", shared / max(1, text.total())


def _instant(printed: str | None) -> datetime | None:
    found = datetime.fromisoformat(printed) if printed else None
    return found.astimezone(UTC) if found and found.tzinfo and found.time() else found


def _body(gold: dict[str, Any]) -> str:
    body = gold.get("body") or {}
    sections = [piece for each in body.get("sections", ()) for piece in (*each["headline"], *each["paragraphs"])]
    return "\n".join((*body.get("summary", ()), *sections))


def _words(text: str | None) -> Counter[str]:
    return Counter(re.findall(r"\w+", (text or "").casefold()))


if __name__ == "__main__":
    main()
