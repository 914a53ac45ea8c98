"""Precision of the default profile, by findings that language models read against the text.

    python benchmarks/precision.py sample AUDIT.json... > SAMPLE.jsonl     # what to judge, with its context
    python benchmarks/precision.py count benchmarks/precision.csv          # what was judged

An audit is what `provenance audit CORPUS --format json` wrote in the default profile. `sample` draws 200 findings of
all audits together, by lot with a fixed seed, or takes them all where there are no more. Verdicts stand in
precision.csv, one line a finding: corpus, code, digest of the document's id, span, verdict, and whether the rule was
mended in view of it; no text. A finding is right when what its message says of the claim and its documents is so, and
the claim is information: opinions, jokes and slogans are wrong. Of claims that the rumours' gold describes, the gold
decides.

All readers are language models that were given the whole texts, and all findings here are on articles whose findings
nobody had read: of Emergent those on claims that the rumours do not share, and PolNeAR's training articles (the tagger
learned from both, linking and rules from neither). Documents are named CLAIM/ARTICLE.txt (13 characters of Emergent's
claim id) and ARTICLE.txt.
On 29 November 2026 nine readers judged 90 findings of that day's first version, 110 of a later one and 95 of the next;
single-origin, anonymous-origin and uncredited-copy were then mended in view of what these showed, so of those rules
they are `mended` here and do not count. Seven others judged what was left: four all 151 findings of the three rules
that the mended version shows and nobody had judged, uncredited-copy in all stories, the others in the half from which
the table of information learned nothing; then three a lot of 46 from the other half. Between the two anonymous-origin
was mended once more, so its 36 of the 151 do not count; that "sources" alone are somebody came after both. The script
that drew these samples was not kept. Two undecided ones are left out.
On 30 November three readers judged 126 of the 138 findings on Emergent that day's first version showed and nobody had
judged (without the rumours kept apart); single-origin, anonymous-origin, denied-on-record and uncredited-copy were
mended in view of these, the first two also of all earlier verdicts, which are `mended` too. Three others then judged
all that the mended version shows and nobody had judged: 8 findings on the 25 claims kept apart, 34 on PolNeAR's
training articles.
The same day three more judged all 98 findings on the rumours (train and dev) of the version that came of it, and gold
those on its own claims: there readers call 3 of 13 wrong that gold has. They flatter: rules were mended on train.
What names a wrong party beside a right one is wrong. disputed and second-hand-origin left the profile for what one
reader, less strict, had made of theirs on 22 November.
"""

from __future__ import annotations

import csv
import hashlib
import json
import random
import sys
from collections import Counter, defaultdict
from pathlib import Path

from provenance.rules.rule import Precision

SEED, SIZE = 8, 200
UNSEEN = frozenset({"emergent", "polnear-train"})  # whose findings nobody had read before the verdicts


def sample(paths: list[Path]) -> None:
    """Print the drawn findings, each with its claim, its statements and where it stands."""
    population = [(path, finding) for path in paths for finding in json.loads(path.read_text("utf-8"))["findings"]]
    population.sort(key=lambda pair: (pair[0].stem, pair[1]["code"], pair[1]["fingerprint"]))
    drawn = random.Random(SEED).sample(population, min(SIZE, len(population)))
    for path, finding in sorted(drawn, key=lambda pair: (pair[1]["code"], pair[0].stem, pair[1]["fingerprint"])):
        place = finding["locations"][0]
        row = {"corpus": path.stem, "document": digest(place["document"]), "start": place["start"], "end": place["end"]}
        sys.stdout.write(json.dumps({**row, "finding": finding}, ensure_ascii=False) + "\n")


def count(path: Path) -> None:
    """Print right and judged, by rule and in all, on articles unseen and seen."""
    verdicts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines()):
        where = "unseen" if row["corpus"] in UNSEEN and not row["mended"] else "seen"
        for code in (row["code"], "all"):
            verdicts[where, code][row["verdict"]] += 1
    for (where, code), each in sorted(verdicts.items()):
        sys.stdout.write(f"{where} {code}: {Precision(each['right'], each.total())}\n")


def digest(document: str) -> str:
    """A document's id, unreadable."""
    return hashlib.sha256(document.encode()).hexdigest()[:12]


if __name__ == "__main__":
    sample([Path(each) for each in sys.argv[2:]]) if sys.argv[1] == "sample" else count(Path(sys.argv[2]))
