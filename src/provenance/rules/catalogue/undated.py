"""The document has no date of publication, or an impossible one.

Without one nobody can say which document was first, whether a denial was already known, or what "on Friday" means.
Impossible is a date before there were newspapers (1605), or after the day `as_of`, where the settings give one.

## Does not see

- A date that is possible and wrong.
- A date that only the page showed, where the saved text lost it: a sidecar can supply it.
"""

from __future__ import annotations

from collections.abc import Iterator

from provenance.model import Document, Evidence, Location
from provenance.rules.rule import Draft, Example, Rule

_FIRST_NEWSPAPER = 1605


def check(evidence: Evidence) -> Iterator[Draft]:
    """Yield a draft for each document without a date."""
    for document in evidence.documents:
        if document.day is None:
            yield Draft("no date of publication", [Location(document.id)])
        elif document.day.year < _FIRST_NEWSPAPER:
            yield Draft(f"dated {document.day.isoformat()}, before there were newspapers", [Location(document.id)])
        elif document.day.isoformat() > (evidence.settings.as_of or "9999"):
            yield Draft(f"dated {document.day.isoformat()}, a day that has not come yet", [Location(document.id)])


_TEXT = "The old bridge at Lomvik was closed to carts, the parish clerk Sunniva Dahl said."

RULE = Rule(
    code="MET401",
    name="undated",
    severity="warning",
    standard="Berkeley Protocol on Digital Open Source Investigations, Preservation: the date of each item is recorded",
    profiles=("icd206",),
    check=check,
    doc=__doc__,
    bad=[
        Example("When was this?", documents=[Document("bridge.txt", _TEXT)]),
        Example("Not under the emperor Nero.", documents=[Document("bridge.txt", _TEXT, published="0064-07-18")]),
        Example(
            "It is still March.",
            documents=[Document("bridge.txt", _TEXT, published="2031-05-09")],
            settings={"as_of": "2031-03-20"},
        ),
    ],
    good=[Example("Dated to the day.", documents=[Document("bridge.txt", _TEXT, published="2024-03-09")])],
)
