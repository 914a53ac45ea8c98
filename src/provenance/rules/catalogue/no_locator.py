"""The document has no URL: a reader cannot go and look.

The audit records a digest of the text that was read, which fixes what it said and not where it stood.

## Does not see

- Whether the URL still leads anywhere, and whether an archive holds a copy.
- A reference in print: issue and page.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Document, Evidence, Location
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each document without a URL."""
    for document in evidence.documents:
        if document.url is None:
            yield Draft("no URL", [Location(document.id)])


_TEXT = "The old bridge at Lomvik was closed to carts, the parish clerk Sunniva Dahl said."

RULE = Rule(
    code="MET403",
    name="no-locator",
    severity="note",
    standard="Berkeley Protocol on Digital Open Source Investigations, Collection: keep the web address",
    profiles=("icd206",),
    check=check,
    doc=__doc__,
    bad=[Example("Nobody can look it up.", documents=[Document("bridge.txt", _TEXT)])],
    good=[
        Example(
            "There it stood.", documents=[Document("bridge.txt", _TEXT, url="https://lomvik-tidende.example/bridge")]
        )
    ],
)
