"""The document has no date of publication.

Without one nobody can say which document was first, whether a denial was already known, or what "on Friday" means.

## Does not see

- A date that is there and wrong.
- A date that only the page showed, where the saved text lost it: a sidecar can supply it.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Document, Evidence, Location
from provenance.rules.rule import Draft, Example, Rule


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each document without a date."""
    for document in evidence.documents:
        if document.published is None:
            yield Draft("no date of publication", [Location(document.id)])


_TEXT = "The old bridge at Lomvik was closed to carts, the parish clerk Sunniva Dahl said."

RULE = Rule(
    code="MET401",
    name="undated",
    severity="warning",
    standard="Berkeley Protocol on Digital Open Source Investigations, Preservation: the date of each item is recorded",
    profiles=("icd206",),
    check=check,
    doc=__doc__,
    bad=[Example("When was this?", documents=[Document("bridge.txt", _TEXT)])],
    good=[Example("Dated to the day.", documents=[Document("bridge.txt", _TEXT, published="2024-03-09")])],
)
